using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Learning;

/// <summary>The second reader of a screen is served from memory: it must be the page the first one got, with the second one's own company, token and place.</summary>
public sealed class RememberedScreenTests(Academy academy) : IClassFixture<Academy>
{
    private const string Screen = "learn/harassment-awareness/calendar-above-the-lathe/1";

    [Fact]
    public async Task A_remembered_screen_keeps_nothing_of_its_first_reader()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var fanny = await academy.SignedInAs(Cast.Fanny);
        var first = await bruno.Get($"/c/atelier-lumiere/{Screen}");
        var second = await fanny.Get($"/c/fonderie-martin/{Screen}");
        Assert.Equal(first.Main, second.Main);
        Assert.Equal("/c/fonderie-martin/", second.Find("base")!.GetAttribute("href"));
        Assert.DoesNotContain("atelier-lumiere", second.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.NotEqual(Token(first), Token(second));

        var answered = await fanny.Submit(second, "#answer", ("what-do-you-do", "talk-to-patrick"));
        Assert.Contains("Votre réponse, un bon choix", answered.Main, StringComparison.Ordinal);
        Assert.EndsWith("/1", (await fanny.Get("/c/fonderie-martin/learn/harassment-awareness/calendar-above-the-lathe")).Find(".stage-end a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_language_and_the_open_site_have_their_own()
    {
        var french = await (await academy.SignedInAs(Cast.Aicha)).Get($"/c/atelier-lumiere/{Screen}");
        var english = await (await academy.SignedInAs(Cast.Claire, "en")).Get($"/c/atelier-lumiere/{Screen}");
        var open = await academy.Visitor().Get("/" + Screen);
        Assert.Equal("Que faites-vous ?", french.Find("legend h2")!.TextContent.Replace('\u202f', ' '));
        Assert.Equal("What do you do?", english.Find("legend h2")!.TextContent);
        Assert.Equal("en", english.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("/", open.Find("base")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Enhanced_navigation_accepts_a_remembered_screen()
    {
        var visitor = academy.Visitor();
        await visitor.Get("/" + Screen);
        var request = new HttpRequestMessage(HttpMethod.Get, "/" + Screen);
        request.Headers.TryAddWithoutValidation("Accept", "text/html; blazor-enhanced-nav=on");
        var answer = await visitor.Ask(request);
        Assert.Equal(["allow"], answer.Headers.GetValues("blazor-enhanced-nav"));
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    private static string? Token(Page page) => page.Find("input[name=__RequestVerificationToken]")!.GetAttribute("value");
}
