using EqualityAcademy.Browser.Tests.Support;

namespace EqualityAcademy.Browser.Tests.Journeys;

/// <summary>A worker without e-mail, on a phone: joins by the poster's code, finishes a module, keeps the proof, comes back by the personal code.</summary>
[Collection("site")]
public sealed class WorkerJourney(Site site, Chromium chromium)
{
    private const string Course = "harassment-awareness";

    [Theory]
    [InlineData("fr", true)]
    [InlineData("en", true)]
    [InlineData("fr", false)]
    public async Task A_worker_joins_by_code_and_completes_a_module(string language, bool script)
    {
        await using var walk = await Walk.StartAsync(site, chromium, language, script, phone: true);
        var page = walk.Page;
        var (company, code) = await JoinAsync(walk, $"Léo {language} {script}");

        await walk.GoAsync("/c/atelier-lumiere/learn");
        foreach (var lesson in Learner.LessonsOf(Course)) await walk.ReadLessonAsync($"/c/atelier-lumiere/learn/{Course}/{lesson}");

        await walk.GoAsync($"/c/atelier-lumiere/learn/{Course}/quiz");
        await page.Locator("main form button").ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/quiz/", StringComparison.Ordinal));
        await walk.CheckAsync();
        await walk.AnswerRightAsync(Course);
        await page.Locator("form.paper button").ClickAsync();
        await page.Locator("a[href$='/certificate']").ClickAsync();
        await page.WaitForURLAsync(url => url.EndsWith("/certificate", StringComparison.Ordinal));
        await walk.CheckAsync();
        var verify = await page.Locator("a[href*='/verify/']").First.GetAttributeAsync("href");
        await walk.GoAsync(new Uri(verify!).AbsolutePath);
        Assert.Contains($"Léo {language} {script}", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        await ComeBackAsync(language, script, company, code);
        Assert.Empty(walk.Complaints);
    }

    private static async Task<(string Company, string Code)> JoinAsync(Walk walk, string name)
    {
        var page = walk.Page;
        await walk.GoAsync("/join");
        await page.Locator("input[name=company]").FillAsync("LUMI-42");
        await page.Locator("main form button").ClickAsync();
        await page.Locator("input[name=name]").WaitForAsync();
        await walk.CheckAsync();
        await page.Locator("main form button").ClickAsync();
        await page.Locator(".field.bad input[name=name]").WaitForAsync();
        await walk.CheckAsync();
        await page.Locator("input[name=name]").FillAsync(name);
        await page.Locator("main form button").ClickAsync();
        await page.Locator(".keycode").WaitForAsync();
        await walk.CheckAsync();
        var code = (await page.Locator(".keycode [aria-hidden]").TextContentAsync())!.Trim();
        await page.Locator("main form button").ClickAsync();
        await page.WaitForURLAsync(url => url.EndsWith("/home", StringComparison.Ordinal));
        await walk.CheckAsync();
        return ("LUMI-42", code);
    }

    private async Task ComeBackAsync(string language, bool script, string company, string code)
    {
        await using var other = await Walk.StartAsync(site, chromium, language, script, phone: true);
        await other.GoAsync("/code");
        await other.Page.Locator("input[name=company]").FillAsync(company);
        await other.Page.Locator("input[name=code]").FillAsync(code);
        await other.Page.Locator("main form button").First.ClickAsync();
        await other.Page.WaitForURLAsync(url => url.EndsWith("/home", StringComparison.Ordinal));
        await other.GoAsync($"/c/atelier-lumiere/learn/{Course}");
        await other.Page.Locator($"a[href$='{Course}/certificate']").First.WaitForAsync();
    }
}
