using System.Net;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Accounts;

public sealed class AccountTests(Academy academy) : IClassFixture<Academy>
{
    private const string Password = "#password form:has([name=new])";

    [Fact]
    public async Task The_account_shows_where_one_belongs_and_no_password_to_people_without_mail()
    {
        var page = await (await academy.SignedInAs(Cast.Aicha)).Get("/me");
        Assert.Equal("Aïcha Benali", page.Heading);
        Assert.NotNull(page.Find($"a[href='/c/{Cast.Lumiere.Slug}/home']"));
        Assert.Null(page.Find("#password"));
        await Verifier.Verify(page.Main);
    }

    [Fact]
    public async Task A_visitor_has_no_account() =>
        Assert.Equal("/sign-in?back=%2Fme", (await academy.Visitor().Get("/me")).Address.PathAndQuery);

    [Fact]
    public async Task A_new_personal_code_replaces_the_one_before()
    {
        var aicha = await academy.SignedInAs(Cast.Aicha);
        var (first, second) = (await NewCode(aicha), await NewCode(aicha));
        Assert.Equal("/code", (await Enter(first)).Address.AbsolutePath);
        Assert.Equal($"/c/{Cast.Lumiere.Slug}/home", (await Enter(second)).Address.AbsolutePath);
    }

    [Fact]
    public async Task Nobody_gets_a_code_for_a_company_they_are_not_in()
    {
        var aicha = await academy.SignedInAs(Cast.Aicha);
        var page = await aicha.Submit(await aicha.Get("/me"), "form:has([name=company])", ("company", Cast.Martin.Slug));
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task Signing_out_closes_the_door()
    {
        var claire = await academy.SignedInAs(Cast.Claire);
        Assert.Equal("/", (await claire.Submit(await claire.Get("/me"), "form[action='/sign-out']")).Address.AbsolutePath);
        Assert.Equal("/sign-in", (await claire.Get("/me")).Address.AbsolutePath);
    }

    [Fact]
    public async Task A_password_is_chosen_after_a_link_and_closes_other_devices_within_half_an_hour()
    {
        var other = await academy.SignedInAs(Cast.Bruno);
        var cookieOnly = await other.Get("/me");
        Assert.Null(cookieOnly.Find(Password));
        Assert.Contains("Un lien vient de partir", (await other.Submit(cookieOnly, "#password form")).Main, StringComparison.Ordinal);

        var browser = academy.Visitor();
        var me = await browser.Submit(await browser.Get((await academy.MailsTo(Cast.Bruno.Email!))[^1].Link), "main form");
        Assert.Equal("/me", me.Address.AbsolutePath);
        Assert.NotNull((await browser.Submit(me, Password, ("new", "short"))).Find("#new-error"));
        var saved = await browser.Submit(me, Password, ("new", "un tour et deux fraises"));
        Assert.Contains("Mot de passe enregistré", saved.Main, StringComparison.Ordinal);

        academy.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal("/sign-in", (await other.Get("/me")).Address.AbsolutePath);
        Assert.Equal("/me", (await browser.Get("/me")).Address.AbsolutePath);
    }

    [Fact]
    public async Task Without_a_fresh_link_a_change_of_password_asks_for_the_present_one()
    {
        var browser = academy.Visitor();
        await browser.Submit(await browser.Get("/sign-in?back=%2Fme"), "form:has([name=email])", ("email", Cast.Denis.Email));
        var me = await browser.Submit(await browser.Get((await academy.MailsTo(Cast.Denis.Email!))[^1].Link), "main form");
        var saved = await browser.Submit(me, Password, ("new", "un tour et deux fraises"));

        var wrong = await browser.Submit(saved, Password, ("current", "not this one"), ("new", "trois forets et un tour"));
        Assert.NotNull(wrong.Find("#current-error"));
        var right = await browser.Submit(saved, Password, ("current", "un tour et deux fraises"), ("new", "trois forets et un tour"));
        Assert.Equal("/me?done=password", right.Address.PathAndQuery);
    }

    private static async Task<string> NewCode(Browser browser)
    {
        var page = await browser.Submit(await browser.Get("/me"), "form:has([name=company])", ("company", Cast.Lumiere.Slug));
        Assert.Equal("/code/new", page.Address.AbsolutePath);
        return page.Find(".keycode [aria-hidden]")!.TextContent;
    }

    private async Task<Page> Enter(string code)
    {
        var browser = academy.Visitor();
        return await browser.Submit(await browser.Get("/code?company=" + Cast.Lumiere.JoinCode), "main form", ("code", code));
    }
}
