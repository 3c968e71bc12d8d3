using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Tests.Assessment;
using EqualityAcademy.Web.Tests.Learning;
using EqualityAcademy.Web.Tests.Obligations;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Home;

public sealed class ManagerHomeTests(Academy academy) : IClassFixture<Academy>
{
    private const int MostStatements = 11;

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_company_that_has_just_joined_is_shown_one_first_step(string language)
    {
        var page = await (await academy.SignedInAs(Cast.Omar, language)).Get("/c/groupe-orion/home");
        Assert.Equal("check", Assert.Single(page.Document.QuerySelectorAll("main .btn")).GetAttribute("href"));
        await Verifier.Verify(page.Main, language);
    }

    [Fact]
    public async Task A_company_at_work_sees_what_is_due_where_it_stands_and_who_has_finished()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        await bruno.TakeCheck(Cast.Bruno, "2", "1", "3");
        await GiveAsync(bruno, "/c/atelier-lumiere", "2026-11-30");
        var aicha = await academy.SignedInAs(Cast.Aicha);
        await aicha.FinishLessons("/c/atelier-lumiere", EqualPay);
        await aicha.PassQuiz("/c/atelier-lumiere", EqualPay);

        await Verifier.Verify((await bruno.Get("/c/atelier-lumiere/home")).Main, "fr");
        var english = await academy.SignedInAs(Cast.Bruno, "en");
        await Verifier.Verify((await english.Get("/c/atelier-lumiere/home")).Main, "en");

        using var statements = new Statements(academy);
        var page = await bruno.Get("/c/atelier-lumiere/home");
        Assert.InRange(statements.All.Count, 1, MostStatements);
        Assert.Equal("1", page.Find("progress")!.GetAttribute("value"));
        Assert.DoesNotContain(Cast.Aicha.Name, page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_late_is_the_heading_and_comes_first()
    {
        var fanny = await academy.SignedInAs(Cast.Fanny);
        await GiveAsync(fanny, "/c/fonderie-martin", "2026-11-25");
        academy.Clock.Advance(TimeSpan.FromDays(10));
        fanny = await academy.SignedInAs(Cast.Fanny);
        var page = await fanny.Get("/c/fonderie-martin/home");
        academy.Clock.Advance(TimeSpan.FromDays(-10));
        Assert.Equal("Une échéance en retard\u00a0: commencez par elle", page.Heading);
        Assert.Equal("training", page.Find(".entry.late .btn")!.GetAttribute("href"));
        Assert.Contains("6 jours de retard", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_that_was_begun_is_offered_again_before_anything_else()
    {
        var nathalie = await academy.SignedInAs(Cast.Nathalie);
        await nathalie.StartCheck(Cast.Nathalie);
        var page = await nathalie.Get("/c/serrurerie-noel/home");
        Assert.Contains("Finir le diagnostic", page.Main, StringComparison.Ordinal);
        Assert.Equal("check", page.Find(".times .btn")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_duty_with_a_date_is_among_the_next_things_until_it_is_done()
    {
        await academy.Tell(Cast.Fanny, ("duerp-updated-on", "2025-12-14"));
        var fanny = await academy.SignedInAs(Cast.Fanny);
        await GiveAsync(fanny, "/c/fonderie-martin", "2027-06-01");
        var page = await fanny.Get("/c/fonderie-martin/home");
        var entry = page.Find("main .entry.soon a[href='duties/duerp']")!.Closest("li")!;
        Assert.Contains("dans 23 jours", entry.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.NotNull(page.Find("main .entry a[href='duties/index-publication']"));

        await fanny.Submit(await fanny.Get("/c/fonderie-martin/plan/add?duty=index-publication"), "main form:has([name='_handler'][value=duty])");
        page = await fanny.Get("/c/fonderie-martin/home");
        Assert.Null(page.Find("main .entry a[href='duties/index-publication']"));

        await fanny.Submit(await fanny.Get("/c/fonderie-martin/duties/duerp"), "main form:has([name='_handler'][value=done])");
        Assert.Null((await fanny.Get("/c/fonderie-martin/home")).Find("main a[href='duties/duerp']"));
    }

    private Course EqualPay => academy.Get<ModuleSource>().Current.FindCourse("equal-pay")!;

    private static async Task GiveAsync(Browser manager, string company, string due) =>
        await manager.Submit(await manager.Get(company + "/training"), "section.panel form", ("Form.Module", "equal-pay"), ("Form.Who", "everyone"), ("Form.DueOn", due));
}
