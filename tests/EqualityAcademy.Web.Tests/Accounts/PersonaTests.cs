using System.Net;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Accounts;

public sealed class PersonaTests
{
    [Theory]
    [InlineData("learner", "/c/atelier-lumiere/home")]
    [InlineData("manager", "/c/atelier-lumiere/home")]
    [InlineData("referent", "/c/atelier-lumiere/home")]
    [InlineData("director", "/c/fonderie-martin/home")]
    [InlineData("coordinator", "/k/mecanique-et-territoires/overview")]
    [InlineData("admin", "/k/mecanique-et-territoires/overview")]
    public async Task In_the_demonstration_one_click_is_enough(string persona, string home)
    {
        await using var academy = await Started(("Academy:Demo", "true"));
        var browser = academy.Visitor();
        Assert.NotNull((await browser.Get("/sign-in")).Find($"main button[value={persona}]"));
        var answer = await Post(browser, persona);
        Assert.Equal((HttpStatusCode.Redirect, home), (answer.StatusCode, answer.Headers.Location!.ToString()));
        Assert.NotEqual("/sign-in", (await browser.Get(home[..home.LastIndexOf('/')] + "/not-found")).Address.AbsolutePath);
    }

    [Fact]
    public async Task Nobody_else_is_a_persona()
    {
        await using var academy = await Started(("Academy:Demo", "true"));
        Assert.Equal(HttpStatusCode.NotFound, (await Post(academy.Visitor(), "root")).StatusCode);
    }

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task Without_the_demonstration_there_is_no_such_door(string environment)
    {
        await using var academy = await Started(("environment", environment));
        var browser = academy.Visitor();
        Assert.Null((await browser.Get("/sign-in")).Find("[name=persona]"));
        Assert.Equal(HttpStatusCode.NotFound, (await Post(browser, "manager")).StatusCode);
        Assert.Equal("/sign-in", (await browser.Get($"/c/{Cast.Lumiere.Slug}/not-found")).Address.AbsolutePath);
    }

    private static Task<HttpResponseMessage> Post(Browser browser, string persona) =>
        browser.Ask(new HttpRequestMessage(HttpMethod.Post, "/demo/sign-in") { Content = new FormUrlEncodedContent([new("persona", persona)]) });

    private static async Task<Academy> Started(params (string Name, string Value)[] settings)
    {
        var academy = new Academy { WithCast = !settings.Contains(("Academy:Demo", "true")) };
        foreach (var (name, value) in settings) academy.Settings[name] = value;
        await academy.InitializeAsync();
        return academy;
    }
}
