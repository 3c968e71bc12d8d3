using System.Globalization;
using EqualityAcademy.Browser.Tests.Support;

namespace EqualityAcademy.Browser.Tests.Journeys;

/// <summary>A manager tries a headcount: with the keys on the slide, then again after a reload, then without script.</summary>
[Collection("site")]
public sealed class WhatIfJourney(Site site, Chromium chromium)
{
    private const string WhatIf = "/c/atelier-lumiere/duties/what-if";
    private const string Plan = "#appears a[href='duties/equality-agreement-or-plan']";

    [Theory]
    [InlineData("fr", false)]
    [InlineData("en", true)]
    public async Task A_duty_appears_when_the_slide_crosses_its_threshold(string language, bool phone)
    {
        await using var walk = await Walk.StartAsync(site, chromium, language, phone: phone);
        var page = walk.Page;
        await walk.SignInAsync("manager");
        await walk.GoAsync(WhatIf);
        await walk.InteractiveAsync();
        Assert.Equal(0, await page.Locator(Plan).CountAsync());
        var present = int.Parse(await page.Locator("#headcount").InputValueAsync(), CultureInfo.InvariantCulture);
        await page.Locator("#slide").FocusAsync();
        for (var people = present; people < 50; people++) await page.Keyboard.PressAsync("ArrowRight");
        await page.Locator(Plan).WaitForAsync();
        Assert.Equal("50", await page.Locator("#headcount").InputValueAsync());
        await walk.CheckAsync();

        await page.Locator("#answers summary").ClickAsync();
        await page.Locator("#has-cse").SelectOptionAsync("yes");
        await page.Locator("#coming a[href='duties/cse-social-policy']").WaitForAsync();
        await page.Locator(".presets .preset").Last.ClickAsync();
        await page.Locator("#appears a[href='duties/cse-social-policy']").WaitForAsync();
        await walk.CheckAsync();

        await page.WaitForURLAsync(url => url.Contains("headcount=50", StringComparison.Ordinal) && url.Contains("has-cse=yes", StringComparison.Ordinal) && url.Contains("on=", StringComparison.Ordinal));
        var answer = await page.Locator("#answer-h").TextContentAsync();
        await page.ReloadAsync();
        Assert.Equal(answer, await page.Locator("#answer-h").TextContentAsync());
        await walk.InteractiveAsync();
        await page.Locator("#headcount").FillAsync("lots");
        await page.Locator("#headcount-error").WaitForAsync();
        Assert.Equal(answer, await page.Locator("#answer-h").TextContentAsync());
        await walk.CheckAsync();
        Assert.Empty(walk.Complaints);
    }

    [Fact]
    public async Task Without_script_the_form_asks_the_same()
    {
        await using var walk = await Walk.StartAsync(site, chromium, script: false);
        var page = walk.Page;
        await walk.SignInAsync("manager");
        await walk.GoAsync(WhatIf);
        Assert.False(await page.Locator("#slide").IsVisibleAsync());
        await page.Locator("#headcount").FillAsync("50");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(Plan).WaitForAsync();
        await page.Locator(".presets .preset").Last.ClickAsync();
        await page.Locator("#appears a[href='duties/internal-rules']").WaitForAsync();
        Assert.Equal("50", await page.Locator("#headcount").InputValueAsync());
    }
}
