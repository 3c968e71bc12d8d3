using System.Net;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Features.Pay.CompareJobs.Grid;
using EqualityAcademy.Web.Tests.ActionPlans;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Pay.CompareJobs;

public sealed class JobGridTests(Academy academy) : IClassFixture<Academy>
{
    private const string Start = "/c/serrurerie-noel/pay/jobs";
    private const string Grid = Start + "/grid";
    private const string Add = "form:has([name=Title])";

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_pages_of_a_grid_read_as_accepted(string language)
    {
        await academy.FillGrid(Cast.Nathalie);
        var nathalie = await academy.SignedInAs(Cast.Nathalie, language);
        await Verifier.Verify((await nathalie.Get(Start)).Main, "start_" + language);
        var grid = await nathalie.Get(Grid);
        await Verifier.Verify(grid.Main, "grid_" + language);
        await Verifier.Verify((await nathalie.Get("/c/serrurerie-noel/" + grid.Find("table.jobs tbody tr th a")!.GetAttribute("href"))).Main, "rate_" + language);
        await Verifier.Verify((await nathalie.Get(Start + "/print")).Main, "print_" + language);
    }

    [Fact]
    public async Task A_company_without_jobs_is_shown_what_is_kept_and_one_first_step()
    {
        await academy.ForgetJobs(Cast.Noel.Id);
        var page = await (await academy.SignedInAs(Cast.Nathalie)).Get(Start);
        Assert.Equal("Comparer vos emplois sans écrire un seul salaire", page.Heading);
        Assert.Equal("pay/jobs/grid", page.Find("main a.btn:not(.quiet)")?.GetAttribute("href"));
        Assert.Contains("Aucun nom, aucun montant.", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Jobs_are_listed_rated_and_fall_into_classes_one_after_the_other()
    {
        await academy.ForgetJobs(Cast.Noel.Id);
        var nathalie = await academy.SignedInAs(Cast.Nathalie);
        await nathalie.Submit(await nathalie.Get(Grid), Add, ("Title", "  Contrôle   qualité "), ("Women", "3"), ("Men", "")); // an empty count is none
        var page = await nathalie.Submit(await nathalie.Get(Grid), Add, ("Title", "Réglage"), ("Women", "0"), ("Men", "4"));
        Assert.Equal("Deux emplois, aucun encore coté", page.Heading);

        var rate = await nathalie.Get("/c/serrurerie-noel/" + page.Find("main p.line a.btn")!.GetAttribute("href"));
        Assert.Equal("Contrôle qualité", rate.Heading);
        var next = await nathalie.Submit(rate, "form:has([name=Class])", Degrees(4, ("LoadNervous", "3"), ("Then", "next")));
        Assert.Equal("Réglage", next.Heading);
        var last = await nathalie.Submit(next, "form:has([name=Class])", ("CriterionAutonomy", "5"), ("Then", "stay"));
        Assert.Contains("Il manque 5 critères sur 6", last.Main, StringComparison.Ordinal);
        await nathalie.Submit(last, "form:has([name=Class])", ("Class", "C5"), ("Then", "stay"));

        var grid = (await academy.Compared(Cast.Nathalie)).Grid;
        Assert.Equal(["Contrôle qualité C6", "Réglage C5"], grid.Jobs.Select(j => $"{j.Title} {j.Rating.Class}"));
        Assert.Equal("Un emploi tenu surtout par des femmes côtoie des emplois tenus surtout par des hommes.", (await nathalie.Get(Grid)).Find(".lead")!.TextContent);
    }

    [Fact]
    public async Task What_cannot_be_stored_is_said_at_the_field_and_nothing_typed_is_lost()
    {
        await academy.ForgetJobs(Cast.Noel.Id);
        var nathalie = await academy.SignedInAs(Cast.Nathalie);
        var page = await nathalie.Submit(await nathalie.Get(Grid), Add, ("Title", "Soudage"), ("Women", "deux"), ("Men", "-1"));
        Assert.Equal(["Écrivez un nombre entier, de 0 à 9999."], page.Document.QuerySelectorAll(".field .error").Select(e => e.TextContent).Distinct());
        Assert.Equal(["Soudage", "deux", "-1"], page.Document.QuerySelectorAll($"{Add} .field input").Select(i => i.GetAttribute("value")));
        page = await nathalie.Submit(page, Add, ("Women", "0"), ("Men", "0"));
        Assert.Contains("Écrivez combien de femmes ou d’hommes tiennent cet emploi.", page.Find("#errors")!.TextContent, StringComparison.Ordinal);
        page = await nathalie.Submit(page, Add, ("Title", ""), ("Men", "1"));
        Assert.Contains("Écrivez l’emploi.", page.Find("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await academy.Compared(Cast.Nathalie)).Grid.Jobs);
    }

    [Fact]
    public async Task A_degree_that_does_not_exist_is_refused_and_the_others_stay_chosen()
    {
        await academy.ForgetJobs(Cast.Noel.Id);
        var id = await academy.AddJob(Cast.Nathalie, "Soudage", 0, 2);
        var nathalie = await academy.SignedInAs(Cast.Nathalie);
        var page = await nathalie.Submit(await nathalie.Get($"{Start}/{id.Value}"), "form:has([name=Class])", Degrees(4, ("CriterionAutonomy", "11"), ("Then", "stay")));
        Assert.Contains("Choisissez un degré de 1 à 10.", page.Find("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("4", page.Find("[name=CriterionKnowledge][checked]")?.GetAttribute("value"));
        Assert.Null((await academy.Compared(Cast.Nathalie)).Grid.Jobs.Single().Rating.Points);
    }

    [Fact]
    public async Task Points_that_contradict_the_class_given_are_pointed_out()
    {
        await academy.ForgetJobs(Cast.Noel.Id);
        var id = await academy.AddJob(Cast.Nathalie, "Soudage", 0, 2, "D7", [4, 4, 4, 4, 4, 4]);
        var page = await (await academy.SignedInAs(Cast.Nathalie)).Get($"{Start}/{id.Value}");
        Assert.Contains("Les points donnent C6, la fiche dit D7.", page.Find(".notice.soon")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_moves_among_those_of_its_class()
    {
        await academy.ForgetJobs(Cast.Noel.Id);
        foreach (var title in new[] { "A", "B", "C" }) await academy.AddJob(Cast.Nathalie, title, 1, 0, title == "B" ? "D7" : "C6");
        var nathalie = await academy.SignedInAs(Cast.Nathalie);
        var page = await nathalie.Get(Grid);
        var second = page.Find("button[name=Up]")!.GetAttribute("value");
        page = await nathalie.Submit(page, "form:has([name=Up])", ("Up", second));
        Assert.Equal(["B", "C", "A"], page.Document.QuerySelectorAll("table.jobs tbody th").Select(t => t.TextContent));
        page = await nathalie.Submit(page, "form:has([name=Up])", ("Up", second)); // the first stays the first
        Assert.Equal(["B", "C", "A"], page.Document.QuerySelectorAll("table.jobs tbody th").Select(t => t.TextContent));
    }

    [Fact]
    public async Task A_job_removed_takes_the_answers_of_its_pairs_with_it()
    {
        var (inspection, _, _) = await academy.FillGrid(Cast.Nathalie);
        var nathalie = await academy.SignedInAs(Cast.Nathalie);
        var pair = await nathalie.Get("/c/serrurerie-noel/" + (await academy.Compared(Cast.Nathalie)).Pairs[0].Path);
        await nathalie.Submit(pair, "form:has([name=BasePay])", ("BasePay", "second"));
        var page = await nathalie.Submit(await nathalie.Get($"{Start}/{inspection.Value}"), "form.sunk");
        Assert.Contains("Emploi retiré", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain((await academy.Compared(Cast.Nathalie)).Grid.Jobs, j => j.Id == inspection);
        Assert.Equal(HttpStatusCode.NotFound, (await nathalie.Get($"{Start}/{inspection.Value}")).Status);
    }

    [Fact]
    public async Task A_grid_has_an_end()
    {
        await academy.ForgetJobs(Cast.Noel.Id);
        var change = academy.Get<ChangeJobs>();
        for (var n = 1; n <= ChangeJobs.Most; n++) Assert.True((await change.AddAsync(Cast.Nathalie.Scope(), new($"Job {n}", 1, 0))).Succeeded);
        Assert.Equal("Jobs.TooMany", Assert.Single((await change.AddAsync(Cast.Nathalie.Scope(), new("One more", 1, 0))).Problems).TextKey);
    }

    private static (string, string?)[] Degrees(int degree, params (string Name, string? Value)[] others) =>
        [.. Domain.PayGap.Jobs.Criteria.All.Select(c => ($"Criterion{c}", (string?)$"{degree}")).Where(d => others.All(o => o.Name != d.Item1)), .. others];
}
