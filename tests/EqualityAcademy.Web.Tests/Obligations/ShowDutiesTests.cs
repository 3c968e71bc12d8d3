using System.Net;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Obligations;

public sealed class ShowDutiesTests(Academy academy) : IClassFixture<Academy>, IAsyncLifetime
{
    private const string Duties = "/c/atelier-lumiere/duties";

    /// <summary>Who is asking, then headcounts, facts, the present headcount, and what was done.</summary>
    private const int MostStatements = 7;

    public Task InitializeAsync() => academy.Tell(Cast.Bruno,
        ("duerp-updated-on", "2025-11-06"), ("notices-checked-on", "2025-12-14"), ("cse-elected-on", "2023-03-01"), ("has-cse", "yes"), ("telework", "no"), ("part-time", "yes"));

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_duties_answer_in_their_heading_and_say_when_what_and_why(string language)
    {
        var page = await (await academy.SignedInAs(Cast.Bruno, language)).Get(Duties);
        Assert.Equal("duties/duerp", page.Find(".entry.late h3 a")!.GetAttribute("href"));
        Assert.Equal("duties/sexual-harassment-information", page.Find(".entry.soon h3 a")!.GetAttribute("href"));
        await Verifier.Verify(page.Main, language);
    }

    [Fact]
    public async Task One_statement_for_each_table_is_enough()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        using var statements = new Statements(academy);
        await bruno.Get(Duties);
        Assert.InRange(statements.All.Count, 3, MostStatements);
    }

    [Fact]
    public async Task What_is_not_known_is_asked_once_with_all_it_settles()
    {
        var page = await (await academy.SignedInAs(Cast.Bruno)).Get(Duties);
        var question = page.Find("a[href='duties/facts#union-section']")!.Closest("li")!;
        Assert.Equal(3, question.QuerySelectorAll(".meta a").Length);
        Assert.NotNull(page.Find("a[href='duties/facts#career-interviews-on']"));
        Assert.Null(page.Find("a[href='duties/facts#telework']"));
    }

    [Fact]
    public async Task The_form_narrows_the_list_by_theme_and_period()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var page = await bruno.Submit(await bruno.Get(Duties), "main form[method=get]", ("months", "3"), ("theme", "harassment"));
        Assert.Equal(["duties/duerp", "duties/sexual-harassment-information"], page.Document.QuerySelectorAll("main .entry h3 a").Select(a => a.GetAttribute("href")));
        page = await bruno.Get(Duties + "?state=done");
        Assert.Empty(page.Document.QuerySelectorAll("main .entry"));
        Assert.NotNull(page.Find("main .empty"));
        Assert.Equal((await bruno.Get(Duties)).Main, (await bruno.Get(Duties + "?state=lost&theme=99&months=7")).Main);
    }

    [Fact]
    public async Task Announced_law_is_never_among_the_duties()
    {
        var page = await (await academy.SignedInAs(Cast.Bruno)).Get(Duties + "?state=all");
        Assert.Empty(page.Document.QuerySelectorAll(".tag.draft"));
        page = await (await academy.SignedInAs(Cast.Bruno)).Get(Duties);
        Assert.Empty(page.Document.QuerySelectorAll(".split .tag.draft"));
        Assert.NotEmpty(page.Document.QuerySelectorAll("section[aria-labelledby=announced-h] .entry.coming .tag.draft"));
    }

    [Fact]
    public async Task Referents_read_and_learners_find_nothing()
    {
        var claire = await academy.SignedInAs(Cast.Claire);
        var page = await claire.Get(Duties);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Null(page.Find("main a.btn[href='duties/facts']"));
        Assert.NotNull(page.Find(".nav a[href='duties'][aria-current='page']"));
        Assert.Equal(HttpStatusCode.NotFound, (await (await academy.SignedInAs(Cast.Aicha)).Get(Duties)).Status);
    }
}
