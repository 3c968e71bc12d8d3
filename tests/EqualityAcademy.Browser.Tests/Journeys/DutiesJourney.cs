using EqualityAcademy.Browser.Tests.Support;

namespace EqualityAcademy.Browser.Tests.Journeys;

/// <summary>A manager proves one duty, puts a second in the plan, disputes a third, prints a notice and takes the binder along.</summary>
[Collection("site")]
public sealed class DutiesJourney(Site site, Chromium chromium)
{
    private const string Company = "/c/atelier-lumiere";

    [Theory]
    [InlineData("fr", "equal-pay-information", "recruitment-questions", "sick-child-leave")]
    [InlineData("en", "discrimination-text-information", "sex-neutral-advert", "parental-leave")]
    public async Task A_manager_works_through_the_duties(string language, string proved, string planned, string disputed)
    {
        await using var walk = await Walk.StartAsync(site, chromium, language, phone: language == "fr");
        await walk.SignInAsync("manager");
        await walk.GoAsync($"{Company}/home");
        Assert.True(await walk.Page.Locator("main a[href^='duties']").CountAsync() > 0, "The first page does not lead to the duties.");
        await walk.GoAsync($"{Company}/duties");
        await walk.Page.Locator("main ol.times a[href^='duties/']").First.ClickAsync();
        await walk.Page.Locator("#state-h").WaitForAsync();
        await walk.CheckAsync();

        await walk.ProveAsync($"{Company}/duties/{proved}");
        await walk.PlanAsync($"{Company}/duties/{planned}");
        await walk.DisputeAsync($"{Company}/duties/{disputed}", "Nobody here is concerned.");
        foreach (var page in new[] { "duties?state=all", "duties/timeline", "duties/facts", "duties/headcount", "notices", "notices/five-contacts", "notices/print", "calendar", "binder" }) await walk.GoAsync($"{Company}/{page}");
        var names = await walk.DownloadBinderAsync();
        Assert.Contains(names, n => n.EndsWith("panneau.png", StringComparison.Ordinal));
        Assert.Contains(names, n => n.EndsWith("document-unique.pdf", StringComparison.Ordinal));
        Assert.Empty(walk.Complaints);
    }
}
