using System.Text.RegularExpressions;
using EqualityAcademy.Browser.Tests.Support;

namespace EqualityAcademy.Browser.Tests.Journeys;

/// <summary>Every notice is one page of paper, with short names and with the longest that can be typed.</summary>
[Collection("site")]
public sealed partial class NoticeSheetTests(Site site, Chromium chromium)
{
    private const string Company = "/c/atelier-lumiere/";
    private const int Notices = 7;

    [Fact]
    public async Task A_manager_prints_each_notice_on_one_page_says_so_and_is_told_when_a_name_changes()
    {
        await using var walk = await Walk.StartAsync(site, chromium);
        await walk.SignInAsync("manager");
        await walk.GoAsync(Company + "notices");
        Assert.Equal(Notices, await walk.Page.Locator("main .times h3 a").CountAsync());
        await PrintAllAsync(walk);

        await walk.GoAsync(Company + "notices/five-contacts");
        await walk.Page.Locator("form:has([name=Seen]) button").ClickAsync();
        await walk.Page.WaitForURLAsync(url => url.Contains("done=posted", StringComparison.Ordinal));
        await walk.CheckAsync();

        foreach (var kind in new[] { "cse-referent", "doctor", "inspection", "manager" }) await AddLongestAsync(walk, kind);
        await FillAsync(walk);
        await PrintAllAsync(walk);
        await walk.GoAsync(Company + "notices");
        Assert.Equal(1, await walk.Page.Locator("li.entry.soon").CountAsync());
        await walk.GoAsync(Company + "home");
        Assert.True(await walk.Page.Locator("main a[href=notices]").CountAsync() > 0);
        Assert.Empty(walk.Complaints);
    }

    private static async Task PrintAllAsync(Walk walk)
    {
        await walk.GoAsync(Company + "notices");
        var sheets = await walk.Page.Locator("main .times h3 a").EvaluateAllAsync<string[]>("all => all.map(a => a.href)");
        foreach (var sheet in sheets)
        {
            await walk.GoAsync(sheet + "?sheet=both");
            var pages = PageObject().Count(System.Text.Encoding.Latin1.GetString(await walk.Page.PdfAsync(new() { PreferCSSPageSize = true })));
            Assert.True(pages == 2, $"{sheet} takes {pages} pages in two languages");
        }
    }

    private static async Task AddLongestAsync(Walk walk, string kind)
    {
        await walk.GoAsync(Company + "contacts/new?kind=" + kind);
        await walk.Page.FillAsync("#Name", "Marie-Françoise de Saint-Aubin-Lefebvre, établissement principal, atelier quatre"[..80]);
        await walk.Page.FillAsync("#Place", "Zone industrielle de la Haute-Vallée, bâtiment de contrôle, premier étage, 1248 avenue du Général-de-Gaulle, 00000 Sainte"[..120]);
        await walk.Page.FillAsync("#Phone", "+33 (0)6 39 98 20 14 59");
        await walk.Page.Locator("form:has(#Name) button").ClickAsync();
        await walk.Page.WaitForURLAsync(url => url.Contains("done=saved", StringComparison.Ordinal));
    }

    /// <summary>Every blank of the timetable, to its last line.</summary>
    private static async Task FillAsync(Walk walk)
    {
        await walk.GoAsync(Company + "notices/timetable/fill");
        var line = "ÉQUIPE DU MATIN : DE 5 H 00 À 13 H 00, PAUSE DE 9 H À 9 H 20."[..60];
        foreach (var field in await walk.Page.Locator("main form input[id], main form textarea").AllAsync())
            await field.FillAsync(string.Join('\n', Enumerable.Repeat(line, int.Parse(await field.GetAttributeAsync("rows") ?? "1", System.Globalization.CultureInfo.InvariantCulture))));
        await walk.Page.Locator("main form button").ClickAsync();
        await walk.Page.WaitForURLAsync(url => url.Contains("done=filled", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PageObject();
}
