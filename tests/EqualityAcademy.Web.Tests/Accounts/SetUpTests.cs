using System.Net;
using Dapper;
using EqualityAcademy.Web.Features.Accounts;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Accounts;

public sealed class SetUpTests
{
    private const string Main = "main form";
    private static readonly (string, string?)[] Answers = [("cluster", "Pôle d’Essai"), ("name", "Inès"), ("email", "ines@cluster.example"), ("language", "en")];

    [Fact]
    public async Task The_first_person_opens_an_empty_academy_and_the_link_dies()
    {
        await using var academy = await Empty();
        var (link, other) = (await Link(academy), await Link(academy));
        var browser = academy.Visitor();
        var late = academy.Visitor();
        var lateForm = await late.Get(other);
        var overview = await browser.Submit(await browser.Get(link), Main, Answers);
        Assert.Equal("/k/pole-d-essai/overview", overview.Address.AbsolutePath);
        Assert.Equal("Inès", (await browser.Get("/me")).Heading);

        Assert.Equal((HttpStatusCode.Gone, "Ce lien d’ouverture ne marche plus"), Seen(await academy.Visitor().Get(link)));
        Assert.Equal((HttpStatusCode.Gone, "Ce lien d’ouverture ne marche plus"), Seen(await late.Submit(lateForm, Main, Answers)));
        Assert.Null(await academy.Get<FirstStart>().LinkAsync());
        await using var connection = await academy.Get<Db>().OpenAsync();
        Assert.Equal(0, await connection.ExecuteScalarAsync<long>("select count(*) from app_secret where name like 'set-up:%'"));
    }

    [Fact]
    public async Task What_is_missing_is_said_at_each_field()
    {
        await using var academy = await Empty();
        var browser = academy.Visitor();
        var page = await browser.Submit(await browser.Get(await Link(academy)), Main, ("cluster", "Pôle"), ("name", " "), ("email", "ines"));
        Assert.Equal(["#name", "#email"], page.Document.QuerySelectorAll(".errors a").Select(a => new Uri("http://x/" + a.GetAttribute("href")).Fragment));
        Assert.Equal("Pôle", page.Find("#cluster")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/setup")]
    [InlineData("/setup?key=guessed")]
    public async Task A_guessed_key_opens_nothing(string link)
    {
        await using var academy = await Empty();
        Assert.Equal(HttpStatusCode.Gone, (await academy.Visitor().Get(link)).Status);
    }

    [Fact]
    public async Task The_first_start_in_production_leaves_a_key_and_later_ones_do_not()
    {
        await using var academy = await Empty();
        await using var connection = await academy.Get<Db>().OpenAsync();
        Assert.Equal(1, await connection.ExecuteScalarAsync<long>("select count(*) from app_secret where name like 'set-up:%'"));
        await using var full = new Academy();
        await full.InitializeAsync();
        Assert.Null(await full.Get<FirstStart>().LinkAsync());
    }

    private static (HttpStatusCode, string) Seen(Page page) => (page.Status, page.Heading);

    private static async Task<string> Link(Academy academy) => new Uri((await academy.Get<FirstStart>().LinkAsync())!).PathAndQuery;

    private static async Task<Academy> Empty()
    {
        var academy = new Academy { WithCast = false, Settings = { ["environment"] = "Production" } };
        await academy.InitializeAsync();
        return academy;
    }
}
