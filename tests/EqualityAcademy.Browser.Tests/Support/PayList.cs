using Microsoft.Playwright;

namespace EqualityAcademy.Browser.Tests.Support;

/// <summary>Does in the browser what a person with a payroll list does.</summary>
internal static class PayList
{
    public const string Header = "employee_id,sex,birth_date,csp,classification,contract,weekly_hours,entry_date,exit_date,months_present,present_full_period,base_pay_fte,variable_pay_fte,seniority_bonus_fte,individual_raise,promotion,maternity_return,raises_during_leave,raised_after_return";

    public static string Example(string name) => Path.Combine(Site.Root, "modules/pay-samples", name, name + ".csv");

    public static FilePayload File(string name, byte[] content) => new() { Name = name, MimeType = "application/octet-stream", Buffer = content };

    /// <summary>Opens the page and says what a list of 2026 cannot say of itself.</summary>
    public static async Task BeginListAsync(this Walk walk, string address, string band)
    {
        await walk.Page.GotoAsync(address);
        await walk.InteractiveAsync();
        await walk.Page.Locator($"label:has(input[name=band][value='{band}'])").ClickAsync();
        await walk.Page.Locator("#year").SelectOptionAsync("2026");
    }

    /// <summary>Chooses the file and has its columns read.</summary>
    public static async Task ReadListAsync(this Walk walk, FilePayload file)
    {
        await walk.Page.Locator("#file").SetInputFilesAsync(file);
        await walk.Page.Locator("[data-step=start] form button.btn").ClickAsync();
        await walk.Page.Locator("[data-step=columns] .column-list").WaitForAsync();
    }

    /// <summary>Has the figures computed, and ends on them or on the errors.</summary>
    public static async Task ComputeListAsync(this Walk walk, string step = "result")
    {
        await walk.Page.Locator("[data-step=columns] .act button.btn").ClickAsync();
        await walk.Page.Locator($"[data-step={step}]").WaitForAsync();
    }

    /// <returns>The text of the list to correct.</returns>
    public static async Task<string> DownloadCorrectionsAsync(this Walk walk)
    {
        var file = await walk.Page.RunAndWaitForDownloadAsync(() => walk.Page.Locator("[data-step=errors] p.line button.btn:visible").First.ClickAsync());
        return await System.IO.File.ReadAllTextAsync(await file.PathAsync());
    }
}
