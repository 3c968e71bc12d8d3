using EqualityAcademy.Browser.Tests.Support;
using Microsoft.Playwright;

namespace EqualityAcademy.Browser.Tests.Journeys;

/// <summary>A visitor types a number, answers a question, keeps the answer by mail, and comes into the space of a new company.</summary>
[Collection("site")]
public sealed class VisitorJourney(Site site, Chromium chromium)
{
    private const string Duty = "cse-harassment-referent";

    [Theory]
    [InlineData("fr", true)]
    [InlineData("en", true)]
    [InlineData("fr", false)]
    public async Task A_visitor_checks_and_keeps_the_answer(string language, bool script)
    {
        await using var walk = await Walk.StartAsync(site, chromium, language, script, phone: language == "fr");
        await CheckAsync(walk);
        await KeepAsync(walk, $"Tournage Aubrac {language} {script}", $"{language}-{script}@aubrac.example");
        await walk.GoAsync(walk.Page.Url.Replace("/home", "/duties", StringComparison.Ordinal));
        Assert.True(await walk.Page.Locator($"a[href='duties/{Duty}']").CountAsync() > 0, "What was answered did not come along.");
        Assert.Empty(walk.Complaints);
    }

    private static async Task CheckAsync(Walk walk)
    {
        var page = walk.Page;
        await walk.GoAsync("/");
        await AskAsync(page, "plein");
        await page.Locator("#count-error").WaitForAsync();
        await walk.CheckAsync();
        await AskAsync(page, "42");
        await page.Locator("#answer-h").WaitForAsync();
        await walk.CheckAsync();
        var before = await page.Locator("#answer-h").TextContentAsync();
        for (var asked = 1; await page.Locator("button[name=has-cse]").CountAsync() == 0; asked++)
        {
            Assert.True(asked < 10, "The works council is never asked for.");
            await page.Locator("form.asked a.tapped").ClickAsync();
            await page.Locator($".said li:nth-child({asked})").WaitForAsync();
        }

        await page.Locator("button[name=has-cse][value=yes]").ClickAsync();
        await page.Locator("a[href*='ask=has-cse']").WaitForAsync();
        await walk.CheckAsync();
        Assert.NotEqual(before, await page.Locator("#answer-h").TextContentAsync());
    }

    private static async Task AskAsync(IPage page, string people)
    {
        await page.Locator("#count").FillAsync(people);
        await page.Locator("form:has(#count) button.btn").ClickAsync();
    }

    private static async Task KeepAsync(Walk walk, string company, string email)
    {
        var page = walk.Page;
        await page.Locator("a[href^='/keep?']").First.ClickAsync();
        await page.Locator("input[name=company]").WaitForAsync();
        await walk.CheckAsync();
        await page.Locator("input[name=email]").FillAsync(email);
        await page.Locator("input[name=name]").FillAsync("Maud Aubrac");
        await page.Locator("input[name=company]").FillAsync(company);
        await page.Locator("main form button.btn").ClickAsync();
        await page.WaitForURLAsync(url => url.EndsWith("/keep/sent", StringComparison.Ordinal));
        await walk.CheckAsync();

        await walk.GoAsync("/dev/mails");
        await page.Locator("li.entry").Filter(new() { HasText = email }).Locator("h3 a").ClickAsync();
        await page.Locator(".letter-text a[href*='/keep/link']").ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/keep/link", StringComparison.Ordinal));
        await walk.CheckAsync();
        await page.Locator("main form button.btn").ClickAsync();
        await page.WaitForURLAsync(url => url.EndsWith("/home", StringComparison.Ordinal));
        await walk.CheckAsync();
        Assert.Contains("/c/tournage-aubrac", page.Url, StringComparison.Ordinal);
    }
}
