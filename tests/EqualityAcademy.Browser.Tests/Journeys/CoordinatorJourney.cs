using EqualityAcademy.Browser.Tests.Support;

namespace EqualityAcademy.Browser.Tests.Journeys;

/// <summary>A coordinator reads the dashboard, filters it live, and invites a company.</summary>
[Collection("site")]
public sealed class CoordinatorJourney(Site site, Chromium chromium)
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_coordinator_follows_and_invites(string language)
    {
        await using var walk = await Walk.StartAsync(site, chromium, language);
        var page = walk.Page;
        await walk.SignInAsync("coordinator");
        await walk.GoAsync("/k/mecanique-et-territoires/overview");
        await walk.InteractiveAsync();
        Assert.True(await page.Locator("table.funnel tbody tr").CountAsync() >= 5);
        Assert.True(await page.Locator("table.heat tbody tr").CountAsync() >= 7);

        await walk.GoAsync("/k/mecanique-et-territoires/members");
        await walk.GoAsync("/k/mecanique-et-territoires/members/import");
        await walk.GoAsync("/k/mecanique-et-territoires/members/invite");
        var company = $"Ajustage Delorme {language}";
        await page.Locator("main form input[name=company], main form input[name=Company]").First.FillAsync(company);
        await page.Locator("main form input[type=email], main form input[name=email], main form input[name=Email]").First.FillAsync($"delorme-{language}@ajustage.example");
        foreach (var other in await page.Locator("main form input[required]").AllAsync())
            if (await other.InputValueAsync() == "") await other.FillAsync("Camille Delorme");
        await page.Locator("main form button.btn").First.ClickAsync();
        await walk.CheckAsync();
        await walk.GoAsync("/k/mecanique-et-territoires/members");
        await page.GetByText(company).First.WaitForAsync();
        Assert.Empty(walk.Complaints);
    }

    [Fact]
    public async Task An_administrator_invites_coordinators()
    {
        await using var walk = await Walk.StartAsync(site, chromium);
        await walk.SignInAsync("admin");
        await walk.GoAsync("/k/mecanique-et-territoires/coordinators");
        Assert.Empty(walk.Complaints);
    }
}
