using System.Net;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Assessment;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Tests.ActionPlans;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Assessment;

/// <summary>The whole journey in a browser without script.</summary>
public sealed class QuickCheckTests(Academy academy) : IClassFixture<Academy>
{
    [Fact]
    public async Task A_manager_answers_everything_reads_again_and_gets_a_level_and_a_plan()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var answers = await bruno.AnswerAll(await bruno.StartCheck(Cast.Bruno), "2", "1");
        Assert.Equal("Relisez vos réponses, puis finissez", answers.Heading);
        Assert.Equal(12, answers.Document.QuerySelectorAll(".entry .gauge").Length);

        var result = await bruno.Finish(answers);
        Assert.EndsWith("/result", result.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.StartsWith("Niveau 1,", result.Heading, StringComparison.Ordinal);
        Assert.NotEmpty(await academy.CurrentActions(Cast.Lumiere.Id));
        Assert.Equal(7, (await academy.Rows("select theme from assessment_theme where assessment_id = @Id", new { Id = result.Run() })).Count);
        Assert.Single(await academy.Rows("select kind from audit_event where company_id = @Id and kind = 'check-finished'", new { Cast.Lumiere.Id }));

        var again = await bruno.Get($"{Cast.Bruno.Home()}/check/{result.Run().Value}/answers");
        Assert.Equal("Ce que vous avez répondu", again.Heading);
        Assert.Null(again.Find("main form"));
    }

    [Fact]
    public async Task Another_device_goes_on_where_the_first_stopped()
    {
        var office = await academy.SignedInAs(Cast.Nathalie);
        var third = await office.Answer(await office.Answer(await office.StartCheck(Cast.Nathalie), "3"), "na");
        var phone = await academy.SignedInAs(Cast.Nathalie);
        var checks = await phone.Get($"{Cast.Nathalie.Home()}/check");
        Assert.Equal("Votre diagnostic est commencé : 2 questions sur 12", checks.Heading.Replace('\u00a0', ' '));
        Assert.Equal(third.Address, (await phone.StartCheck(Cast.Nathalie)).Address);
        Assert.NotNull((await phone.Get(third.Address.AbsolutePath.Replace(third.Address.Segments[^1], "pay-rules", StringComparison.Ordinal))).Find("input[value=na]:checked"));
    }

    [Fact]
    public async Task A_question_without_a_choice_says_so_and_an_unfinished_check_cannot_be_finished()
    {
        var fanny = await academy.SignedInAs(Cast.Fanny);
        var question = await fanny.StartCheck(Cast.Fanny);
        var asked = await fanny.Submit(question, "answer-form form");
        Assert.Equal("Choisissez une réponse pour continuer", asked.Find("#errors h2")?.TextContent);
        Assert.Contains("errors-h", asked.Find("fieldset")!.GetAttribute("aria-describedby"), StringComparison.Ordinal);

        var answers = await fanny.Get($"{Cast.Fanny.Home()}/check/{question.Run().Value}/answers");
        Assert.Equal("Il manque 12 réponses", answers.Heading);
        Assert.Null(answers.Find("main form"));
        Assert.Equal(HttpStatusCode.NotFound, (await fanny.Get($"{Cast.Fanny.Home()}/check/{question.Run().Value}/result")).Status);
    }

    [Fact]
    public async Task A_check_of_nothing_but_unknowns_has_no_level_and_still_a_plan()
    {
        var omar = await academy.SignedInAs(Cast.Omar);
        var result = await omar.TakeCheck(Cast.Omar, "unknown", "na");
        Assert.StartsWith("Pas encore de niveau", result.Heading, StringComparison.Ordinal);
        Assert.Contains("6 questions attendent une réponse", result.Main, StringComparison.Ordinal);
        Assert.NotEmpty(await academy.CurrentActions(Cast.Orion.Id));

        var state = await academy.Get<AssessmentStates>().OfAsync(Cast.Omar.Scope());
        Assert.Equal((AssessmentStage.Finished, (int?)null, (AssessmentId?)null), (state.Stage, state.Level, state.Open));
    }
}
