using System.Text;
using EqualityAcademy.Browser.Tests.Support;

namespace EqualityAcademy.Browser.Tests.Journeys;

/// <summary>A visitor with a payroll list: what is missing, what a column is, what is wrong in a row, and the result; each step is checked with axe.</summary>
[Collection("site")]
public sealed class PayListJourney(Site site, Chromium chromium)
{
    private const string Fits = "() => document.documentElement.scrollWidth <= innerWidth";

    [Theory]
    [InlineData("fr", true)]
    [InlineData("en", false)]
    public async Task A_list_is_mapped_corrected_and_computed(string language, bool phone)
    {
        await using var walk = await Walk.StartAsync(site, chromium, language, phone: phone);
        var page = walk.Page;
        await page.GotoAsync("/pay/list");
        await walk.InteractiveAsync();
        await page.Locator("[data-step=start] form button.btn").ClickAsync();
        await page.Locator("#file-error").WaitForAsync();
        await CheckAsync(walk);

        var lines = await File.ReadAllLinesAsync(PayList.Example("mecanique-180"));
        lines[0] = lines[0].Replace("base_pay_fte", "brut", StringComparison.Ordinal);
        lines[7] = lines[7].Replace(",CDI,", ",Chef,", StringComparison.Ordinal);
        await walk.BeginListAsync("/pay/list", "50_250");
        await walk.ReadListAsync(PayList.File("paie.csv", Encoding.UTF8.GetBytes(string.Join('\n', lines))));
        await page.Locator("#columns li").WaitForAsync();
        await CheckAsync(walk);
        await page.Locator("#column-11").SelectOptionAsync("VariablePay");
        await page.Locator("#column-12-error").WaitForAsync();
        await page.Locator("[data-step=columns] .act button.btn").ClickAsync();
        await page.Locator("[data-step=columns] .errors:focus").WaitForAsync();
        await CheckAsync(walk);
        await page.Locator("#column-11").SelectOptionAsync("BasePay");
        await page.Locator("#columns").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });

        await walk.ComputeListAsync("errors");
        await CheckAsync(walk);
        Assert.Equal("Chef", await page.Locator(".wrong-cells .found").InnerTextAsync());
        var corrected = await walk.DownloadCorrectionsAsync();
        Assert.Equal(182, corrected.Split('\n').Length);
        await page.Locator("[data-step=errors] button.quiet").First.ClickAsync();
        await page.Locator("[data-step=start]").WaitForAsync();
        await walk.ReadListAsync(PayList.File("paie.csv", Encoding.UTF8.GetBytes(corrected.Replace("Chef", "CDI", StringComparison.Ordinal))));
        await walk.ComputeListAsync();
        Assert.StartsWith("53", await page.Locator(".pay-result h2.answer:visible").First.InnerTextAsync(), StringComparison.Ordinal);
        await CheckAsync(walk);

        await page.Locator("[data-step=result] button.quiet").First.ClickAsync();
        await page.Locator("[data-step=start] form").WaitForAsync();
        Assert.Equal(0, await page.Locator(".pay-result, input[name=band]:checked").CountAsync());
        Assert.Empty(walk.Complaints);
    }

    [Fact]
    public async Task A_file_that_changes_while_the_page_is_open_is_asked_for_again()
    {
        await using var walk = await Walk.StartAsync(site, chromium);
        var (page, file) = (walk.Page, Path.Combine(site.TempDirectory, "changing.csv"));
        await File.WriteAllTextAsync(file, await File.ReadAllTextAsync(PayList.Example("mecanique-060")));
        await walk.BeginListAsync("/pay/list", "50_250");
        await page.Locator("#file").SetInputFilesAsync(file);
        await page.Locator("[data-step=start] form button.btn").ClickAsync();
        await page.Locator("[data-step=columns] .column-list").WaitForAsync();
        await File.AppendAllTextAsync(file, "E999,F\n");
        await page.Locator("[data-step=columns] .act button.btn").ClickAsync();
        await page.Locator("[data-step=start] .errors:focus").WaitForAsync();
        await CheckAsync(walk);
        File.Delete(file);
    }

    [Fact]
    public async Task Without_script_the_page_leads_to_what_works_without()
    {
        await using var walk = await Walk.StartAsync(site, chromium, script: false);
        await walk.GoAsync("/pay/list");
        Assert.False(await walk.Page.Locator("input[type=file]").IsVisibleAsync());
        await walk.Page.Locator(".notice.without-script a").First.ClickAsync();
        await walk.Page.Locator("form.totals").WaitForAsync();
    }

    private static async Task CheckAsync(Walk walk)
    {
        await walk.CheckAsync();
        Assert.True(await walk.Page.EvaluateAsync<bool>(Fits), "The page is wider than its window.");
    }
}
