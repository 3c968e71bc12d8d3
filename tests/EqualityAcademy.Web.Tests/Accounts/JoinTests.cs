using System.Net;
using Dapper;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Accounts;

public sealed class JoinTests(Academy academy) : IClassFixture<Academy>
{
    private const string Main = "main form";

    [Fact]
    public async Task A_worker_joins_with_the_poster_and_finds_their_progress_on_another_device()
    {
        var browser = academy.Visitor();
        var page = await browser.Get("/join/LUMI-42");
        Assert.Equal("Rejoindre Atelier Lumière", page.Heading);
        var shown = await browser.Submit(page, Main, ("name", "  Karim   B. "), ("team", "matin"));
        Assert.Equal("/code/new", shown.Address.AbsolutePath);
        var code = CodeOn(shown);
        Assert.Equal(code, CodeOn(await browser.Get("/code/new")));
        Assert.Equal("/c/atelier-lumiere/home", (await browser.Submit(shown, Main)).Address.AbsolutePath);
        Assert.NotEqual("/code/new", (await browser.Get("/code/new")).Address.AbsolutePath);

        var other = academy.Visitor();
        var home = await Enter(other, "lumi 42", code.Insert(3, " ").ToLowerInvariant());
        Assert.Equal("/c/atelier-lumiere/home", home.Address.AbsolutePath);
        Assert.Equal(1, await Count("select count(*) from membership m join person p on p.id = m.person_id where p.display_name = 'Karim B.' and p.email is null and m.team = 'matin' and m.role = 'learner'"));
    }

    [Fact]
    public async Task The_code_of_one_company_opens_no_other()
    {
        var (_, code) = await Join(academy.Visitor(), "LUMI-42", "Samira");
        var page = await Enter(academy.Visitor("en"), "MART-20", code);
        Assert.Equal("This personal code belongs to nobody in this company. Check each letter.", page.Find("#code-error")!.TextContent);
        Assert.Equal(code, page.Find("#code")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("LUMI-42", "ACDEFG", "code")]
    [InlineData("LUMI-42", "", "code")]
    [InlineData("LUMI-42", "O0O0O0", "code")]
    [InlineData("NOPE-99", "ACDEFG", "company")]
    [InlineData("", "", "company")]
    public async Task A_wrong_code_is_said_where_it_was_typed(string company, string code, string field)
    {
        var page = await Enter(academy.Visitor(), company, code);
        Assert.Equal("true", page.Find("#" + field)!.GetAttribute("aria-invalid"));
        Assert.NotNull(page.Find($".errors a[href$='#{field}']"));
        Assert.NotNull(page.Find("main a[href='/join']"));
    }

    [Fact]
    public async Task Too_many_wrong_codes_close_this_way_into_the_company_for_a_while()
    {
        var (_, code) = await Join(academy.Visitor(), "ORIO-30", "Tom");
        var browser = academy.Visitor();
        for (var i = 0; i < 30; i++) await Enter(browser, "ORIO-30", "ACDEFG");
        var page = await Enter(academy.Visitor(address: "203.0.113.9"), "ORIO-30", code);
        Assert.Equal(HttpStatusCode.TooManyRequests, page.Status);
        Assert.StartsWith("Trop de codes faux", page.Find("#code-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/c/serrurerie-noel/home", (await Enter(academy.Visitor(), "NOEL-09", (await Join(academy.Visitor(), "NOEL-09", "Ana")).Code)).Address.AbsolutePath);
    }

    [Fact]
    public async Task An_unknown_poster_says_so_and_asks_for_the_code()
    {
        var browser = academy.Visitor("en", "203.0.113.1");
        var page = await browser.Get("/join/NOPE-99");
        Assert.Equal((HttpStatusCode.Gone, "This code belongs to no company"), (page.Status, page.Heading));
        var again = await browser.Submit(page, Main, ("company", "still wrong"));
        Assert.Equal("still wrong", again.Find("#company")!.GetAttribute("value"));
        var found = await browser.Submit(again, Main, ("company", "lumi42"));
        Assert.Equal("Join Atelier Lumière", found.Heading);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<b>")]
    [InlineData("a name that is much longer than any name that anybody has ever had")]
    public async Task A_name_that_is_none_is_asked_for_again(string name)
    {
        var browser = academy.Visitor();
        var page = await browser.Submit(await browser.Get("/join/LUMI-42"), Main, ("name", name), ("team", "nuit"));
        Assert.Equal("true", page.Find("#name")!.GetAttribute("aria-invalid"));
        Assert.Equal("nuit", page.Find("#team")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Somebody_signed_in_joins_a_second_company_as_the_same_person()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var page = await bruno.Get("/join/NOEL-09");
        Assert.Null(page.Find("#name"));
        await bruno.Submit(page, Main);
        Assert.Equal("/c/serrurerie-noel/home", (await bruno.Get("/join/NOEL-09")).Address.AbsolutePath);
        Assert.Equal(2, await Count($"select count(*) from membership where person_id = '{Cast.Bruno.Person.Value}'"));
    }

    [Fact]
    public async Task A_member_who_scans_the_poster_again_just_comes_in()
    {
        var aicha = await academy.SignedInAs(Cast.Aicha);
        Assert.Equal("/c/atelier-lumiere/home", (await aicha.Get("/join/LUMI-42")).Address.AbsolutePath);
        Assert.Equal("/c/atelier-lumiere/learn", (await aicha.Get("/join/LUMI-42?back=%2Fc%2Fatelier-lumiere%2Flearn")).Address.AbsolutePath);
    }

    [Fact]
    public async Task On_a_shared_tablet_the_door_closes_after_half_an_hour()
    {
        var browser = academy.Visitor();
        var (page, _) = await Join(browser, "LUMI-42", "Léa", ("shared", "yes"));
        Assert.Equal("/code/new", page.Address.AbsolutePath);
        academy.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal("/sign-in", (await browser.Get("/c/atelier-lumiere/not-found")).Address.AbsolutePath);
    }

    [Fact]
    public async Task Codes_are_stored_as_something_else()
    {
        var (_, code) = await Join(academy.Visitor(), "LUMI-42", "Zoé");
        Assert.Equal(0, await Count($"select count(*) from membership where staff_code_hash like '%{code}%' or length(staff_code_hash) <> 64"));
    }

    private static string CodeOn(Page page) => page.Find(".keycode [aria-hidden]")!.TextContent.Replace(" ", "", StringComparison.Ordinal);

    private static async Task<(Page Page, string Code)> Join(Browser browser, string company, string name, params (string, string?)[] more)
    {
        var page = await browser.Submit(await browser.Get("/join/" + company), Main, [("name", name), .. more]);
        return (page, CodeOn(page));
    }

    private static async Task<Page> Enter(Browser browser, string company, string code) =>
        await browser.Submit(await browser.Get("/code"), Main, ("company", company), ("code", code));

    private async Task<long> Count(string sql)
    {
        await using var connection = await academy.Get<Db>().OpenAsync();
        return await connection.ExecuteScalarAsync<long>(sql);
    }
}
