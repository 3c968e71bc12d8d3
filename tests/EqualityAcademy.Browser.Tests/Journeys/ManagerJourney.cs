using EqualityAcademy.Browser.Tests.Support;

namespace EqualityAcademy.Browser.Tests.Journeys;

/// <summary>A manager completes the quick check, gets a dated plan, moves an action, trains the team.</summary>
[Collection("site")]
public sealed class ManagerJourney(Site site, Chromium chromium)
{
    private static readonly string[] Answers = ["1", "0", "unknown", "2", "na", "3"];

    [Theory]
    [InlineData("fr", true)]
    [InlineData("en", true)]
    [InlineData("fr", false)]
    public async Task A_manager_checks_and_gets_a_plan(string language, bool script)
    {
        await using var walk = await Walk.StartAsync(site, chromium, language, script);
        var page = walk.Page;
        await walk.SignInAsync("manager");
        await walk.GoAsync("/c/atelier-lumiere/home");
        await walk.StartCheckAsync("atelier-lumiere");
        await walk.AnswerAllAsync(n => Answers[n % Answers.Length], script);
        Assert.True(await page.Locator("svg[role=img] polygon.you").CountAsync() > 0);

        await walk.GoAsync("/c/atelier-lumiere/plan?view=list");
        Assert.True(await page.Locator("table.cards tbody tr").CountAsync() >= 5);
        await walk.GoAsync("/c/atelier-lumiere/plan");
        if (script) await walk.InteractiveAsync();
        var ticket = page.Locator("#lane-todo li.ticket").First;
        var id = (await ticket.GetAttributeAsync("id"))!["action-".Length..];
        await page.Locator($"#move-{id} summary").ClickAsync();
        await page.Locator($"#to-doing-{id}").ClickAsync();
        await page.Locator($"#lane-doing #action-{id}").WaitForAsync();
        await walk.CheckAsync();
        await walk.GoAsync($"/c/atelier-lumiere/plan/actions/{id}");
        await walk.GoAsync("/c/atelier-lumiere/plan/print");
        Assert.Empty(walk.Complaints);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_manager_sees_every_page_of_the_company(string language)
    {
        await using var walk = await Walk.StartAsync(site, chromium, language, phone: language == "fr");
        await walk.SignInAsync("manager");
        foreach (var page in new[] { "home", "people", "people/invite", "contacts", "contacts/new", "company", "poster", "training", "reminders", "plan?view=dates", "plan/add", "check", "learn" })
            await walk.GoAsync($"/c/atelier-lumiere/{page}");
        foreach (var page in new[] { "/", "/?count=42", "/me", "/privacy", "/accessibility", "/dev/mails", "/no-such-page" })
            await walk.GoAsync(page);
        Assert.Empty(walk.Complaints);
    }

    [Fact]
    public async Task The_check_is_answered_by_keyboard_alone()
    {
        await using var walk = await Walk.StartAsync(site, chromium);
        var page = walk.Page;
        await walk.SignInAsync("manager");
        await walk.StartCheckAsync("atelier-lumiere");
        for (var number = 1; await page.Locator("input[name=answer]").CountAsync() > 0; number++)
        {
            var here = page.Url;
            await page.Keyboard.PressAsync($"{number % 5}");
            await Manager.SavedAsync(page);
            Assert.True(await page.Locator($"input[name=answer][value='{number % 5}']").IsCheckedAsync());
            await page.Keyboard.PressAsync("Enter");
            await page.WaitForURLAsync(url => url != here);
        }

        await page.Locator("form[action$='/finish'] button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.EndsWith("/result", StringComparison.Ordinal));
    }
}
