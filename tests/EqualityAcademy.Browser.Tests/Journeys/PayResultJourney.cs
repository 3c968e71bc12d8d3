using System.Text.Json.Nodes;
using EqualityAcademy.Browser.Tests.Support;
using Microsoft.Playwright;

namespace EqualityAcademy.Browser.Tests.Journeys;

/// <summary>A director gets from a payroll list to figures, takes them along, keeps and erases them; and looks at every page of pay.</summary>
[Collection("site")]
public sealed class PayResultJourney(Site site, Chromium chromium)
{
    private const string Company = "/c/fonderie-martin";
    private static readonly string Examples = Path.Combine(Site.Root, "tests/EqualityAcademy.Domain.Tests/PayGap/Examples");

    /// <summary>Of a person, so never in a document: the rest of the expected files is equal number by number.</summary>
    private static readonly string[] Personal = ["employee_ids", "tenth_pay", "eleventh_pay"];

    [Theory]
    [InlineData("mecanique-060", "50_250", "84")]
    [InlineData("mecanique-180", "50_250", "53")]
    [InlineData("mecanique-320", "251_plus", "93")]
    public async Task A_list_put_on_the_page_gives_exactly_its_expected_figures(string name, string band, string index)
    {
        await using var walk = await Walk.StartAsync(site, chromium, phone: name == "mecanique-060");
        await ComputeAsync(walk, name, band);
        Assert.StartsWith(index, await walk.Page.Locator(".pay-result h2.answer:visible").First.InnerTextAsync(), StringComparison.Ordinal);
        await walk.CheckAsync();

        var file = await DownloadAsync(walk, "report.json");
        var (actual, expected) = (JsonNode.Parse(await File.ReadAllBytesAsync(file))!, JsonNode.Parse(await File.ReadAllBytesAsync(Path.Combine(Examples, $"{name}.expected.json")))!);
        expected.AsObject().Remove("provenance");
        foreach (var grouping in new[] { "by_csp", "by_level" })
            foreach (var personal in Personal)
                expected["index"]![grouping]!["top_ten"]!.AsObject().Remove(personal);
        Assert.True(JsonNode.DeepEquals(expected, actual), actual.ToJsonString());
        Assert.Empty(walk.Complaints);
    }

    [Fact]
    public async Task A_result_is_taken_along_kept_and_erased()
    {
        await using var walk = await Walk.StartAsync(site, chromium);
        var page = walk.Page;
        await ComputeAsync(walk, "mecanique-180", "50_250");
        Assert.Equal("%PDF"u8.ToArray(), (await File.ReadAllBytesAsync(await DownloadAsync(walk, "report.pdf")))[..4]);
        Assert.Equal("PK"u8.ToArray(), (await File.ReadAllBytesAsync(await DownloadAsync(walk, "report.xlsx")))[..2]);

        await page.Locator("[formaction='pay/keep']").ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/pay/kept/", StringComparison.Ordinal));
        await walk.CheckAsync();
        var kept = new Uri(page.Url).AbsolutePath;
        await walk.GoAsync($"{Company}/pay");
        Assert.Equal(4, await page.Locator("a[href^='pay/kept/']").CountAsync());

        await page.GotoAsync(kept);
        await page.Locator("form:has(details) summary").Last.ClickAsync();
        await page.Locator("form:has(details) button").Last.ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("gone=erased", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(404, (await page.GotoAsync(kept))!.Status);
        Assert.Empty(walk.Complaints);
    }

    [Theory]
    [InlineData("fr", true)]
    [InlineData("en", false)]
    public async Task Every_page_of_pay_can_be_read_by_everybody(string language, bool phone)
    {
        await using var walk = await Walk.StartAsync(site, chromium, language, phone: phone);
        foreach (var page in new[] { "pay", "pay/totals?example=1", "pay/sample/mecanique-320", "pay/announced?headcount=150&cse=yes&year=2027" }) await walk.GoAsync($"/{page}");
        await walk.SignInAsync("manager");
        foreach (var page in new[] { "pay", "pay/jobs", "pay/jobs/grid", "pay/jobs/pairs", "pay/jobs/causes", "pay/jobs/causes/overtime", "pay/jobs/print" }) await walk.GoAsync($"/c/atelier-lumiere/{page}");
        await walk.Page.GotoAsync("/c/atelier-lumiere/pay/jobs/pairs");
        await walk.Page.Locator("main a[href^='pay/jobs/pairs/']").First.ClickAsync();
        await walk.Page.WaitForURLAsync(url => url.Contains("/pay/jobs/pairs/", StringComparison.Ordinal));
        await walk.CheckAsync();
        Assert.Empty(walk.Complaints);
    }

    [Fact]
    public async Task Totals_give_the_index_without_any_script()
    {
        await using var walk = await Walk.StartAsync(site, chromium, "en", script: false);
        await walk.GoAsync("/pay/totals?example=1");
        await walk.Page.Locator("form.totals button.btn").Last.ClickAsync();
        Assert.StartsWith("88", await walk.Page.Locator(".pay-result h2.answer").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("%PDF"u8.ToArray(), (await File.ReadAllBytesAsync(await DownloadAsync(walk, "report.pdf")))[..4]);
    }

    /// <summary>From the empty page to the result of a sample list of 2026.</summary>
    private static async Task ComputeAsync(Walk walk, string name, string band)
    {
        var page = walk.Page;
        await walk.SignInAsync("director");
        await page.GotoAsync($"{Company}/pay/list");
        await walk.InteractiveAsync();
        await page.Locator($"label:has(input[name=band][value='{band}'])").ClickAsync();
        await page.Locator("#year").SelectOptionAsync("2026");
        await page.Locator("input[type=file]").SetInputFilesAsync(Path.Combine(Site.Root, "modules/pay-samples", name, $"{name}.csv"));
        await page.Locator("[data-step=start] button.btn:visible").First.ClickAsync();
        await page.Locator("[data-step=columns] .act button.btn").ClickAsync();
        await page.Locator("[data-step=result] .pay-result").WaitForAsync();
    }

    private static async Task<string> DownloadAsync(Walk walk, string address)
    {
        var file = await walk.Page.RunAndWaitForDownloadAsync(() => walk.Page.Locator($"[formaction='pay/{address}']").ClickAsync());
        return await file.PathAsync();
    }
}
