using Dapper;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;
using Microsoft.AspNetCore.Identity;

namespace EqualityAcademy.Web.Tests.Accounts;

public sealed class PasswordTests(Academy academy) : IClassFixture<Academy>
{
    private const string Form = "form:has([name=password])";
    private const string Secret = "un tour et deux fraises";

    [Fact]
    public async Task A_password_opens_the_door()
    {
        await Give(Cast.Bruno, Secret);
        var page = await Try(academy.Visitor(), Cast.Bruno.Email!, Secret);
        Assert.Equal($"/c/{Cast.Lumiere.Slug}/home", page.Address.AbsolutePath);
    }

    [Fact]
    public async Task A_wrong_password_an_unknown_address_and_no_password_at_all_are_answered_alike()
    {
        await Give(Cast.Claire, Secret);
        var wrong = await Try(academy.Visitor(), Cast.Claire.Email!, "wrong");
        var unknown = await Try(academy.Visitor(), "nobody@nowhere.example", "wrong");
        var none = await Try(academy.Visitor(), Cast.Elise.Email!, "wrong");
        Assert.Equal("Adresse ou mot de passe inconnus", wrong.Find("#password-error")!.TextContent[..32]);
        Assert.Equal((wrong.Status, wrong.Main), (unknown.Status, unknown.Main));
        Assert.Equal((wrong.Status, wrong.Main), (none.Status, none.Main));
    }

    [Fact]
    public async Task After_five_wrong_passwords_even_the_right_one_must_wait_but_a_link_lets_in()
    {
        await Give(Cast.Fanny, Secret);
        var browser = academy.Visitor();
        for (var i = 0; i < 5; i++) await Try(browser, Cast.Fanny.Email!, "wrong");
        Assert.Equal("/sign-in", (await Try(browser, Cast.Fanny.Email!, Secret)).Address.AbsolutePath);

        await browser.Submit(await browser.Get("/sign-in"), "form:has([name=email])", ("email", Cast.Fanny.Email));
        var link = (await academy.MailsTo(Cast.Fanny.Email!))[^1].Link;
        Assert.Equal("/c/fonderie-martin/home", (await browser.Submit(await browser.Get(link), "main form")).Address.AbsolutePath);
    }

    [Fact]
    public async Task Guesses_made_at_the_same_moment_are_all_counted()
    {
        await Give(Cast.Omar, Secret);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ => await Try(academy.Visitor(), Cast.Omar.Email!, "wrong")));
        Assert.Equal("/sign-in", (await Try(academy.Visitor(), Cast.Omar.Email!, Secret)).Address.AbsolutePath);
    }

    private static async Task<Page> Try(Browser browser, string email, string password) =>
        await browser.Submit(await browser.Get("/sign-in"), Form, ("account", email), ("password", password));

    private async Task Give(Cast.Actor actor, string password)
    {
        var hash = new PasswordHasher<object>().HashPassword(new(), password);
        await using var connection = await academy.Get<Db>().OpenAsync();
        await connection.ExecuteAsync("update person set password_hash = @hash where id = @Person", new { hash, actor.Person });
    }
}
