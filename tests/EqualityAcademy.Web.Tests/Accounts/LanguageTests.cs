using System.Net;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Accounts;

public sealed class LanguageTests(Academy academy) : IClassFixture<Academy>
{
    private const string Switch = "form[action='/language']";

    [Fact]
    public async Task A_visitor_changes_the_language_and_stays_where_they_are()
    {
        var browser = academy.Visitor();
        var page = await browser.Submit(await browser.Get("/sign-in?back=%2Fme"), Switch);
        Assert.Equal(("Sign in", "/sign-in?back=%2Fme"), (page.Heading, page.Address.PathAndQuery));
        Assert.Equal("fr", page.Find($"{Switch} [name=language]")!.GetAttribute("value"));
        Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_person_finds_their_language_again_on_another_device()
    {
        var first = await academy.SignedInAs(Cast.Bruno);
        var page = await first.Submit(await first.Get("/not-found"), Switch);
        Assert.Equal("This page does not exist", page.Heading);

        await using var connection = await academy.Get<EqualityAcademy.Web.Platform.Database.Db>().OpenAsync();
        var stored = await Dapper.SqlMapper.QuerySingleAsync<string>(connection, "select language from person where id = @Person", new { Cast.Bruno.Person });
        Assert.Equal("en", stored);
    }

    [Fact]
    public async Task A_form_from_another_site_changes_nothing()
    {
        var browser = await academy.SignedInAs(Cast.Claire);
        foreach (var path in (string[])["/language", "/sign-out"])
        {
            var answer = await browser.Ask(new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([new("language", "en"), new("back", "/")]) });
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }

        Assert.Equal("Cette page n’existe pas", (await browser.Get("/not-found")).Heading);
    }

    [Fact]
    public async Task The_way_back_is_always_on_this_site()
    {
        var browser = academy.Visitor();
        var page = await browser.Submit(await browser.Get("/sign-in"), Switch, ("back", "//evil.example/"));
        Assert.Equal(("localhost", "/"), (page.Address.Host, page.Address.AbsolutePath));
    }
}
