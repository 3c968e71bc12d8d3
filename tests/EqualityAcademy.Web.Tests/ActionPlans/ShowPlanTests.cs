using System.Net;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.ActionPlans;

public sealed class ShowPlanTests(Academy academy) : IClassFixture<Academy>
{
    private static string Plan(Cast.Firm firm, string rest = "") => $"/c/{firm.Slug}/plan{rest}";

    [Fact]
    public async Task Without_a_plan_the_page_says_how_to_get_one()
    {
        await academy.ForgetPlans(Cast.Noel.Id);
        var page = await (await academy.SignedInAs(Cast.Nathalie)).Get(Plan(Cast.Noel));
        Assert.Equal("Votre plan commence par douze questions", page.Heading);
        Assert.Equal("check", page.Find(".empty a.btn")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_list_and_the_document_say_everything(string language)
    {
        await academy.ForgetPlans(Cast.Martin.Id);
        await academy.StartPlan(Cast.Fanny, "4", ("pay-rules", "0"), ("who-to-talk-to", "1"), ("rosters-ahead", "unknown"));
        var fanny = await academy.SignedInAs(Cast.Fanny, language);
        await Verifier.Verify((await fanny.Get(Plan(Cast.Martin, "?view=list"))).Main, "list_" + language);
        await Verifier.Verify((await fanny.Get(Plan(Cast.Martin, "/print"))).Main, "document_" + language);
        await Verifier.Verify((await fanny.Get(Plan(Cast.Martin, "?view=dates"))).Main, "dates_" + language);
    }

    [Fact]
    public async Task The_board_shows_each_action_in_its_column_and_posts_without_script()
    {
        await academy.ForgetPlans(Cast.Lumiere.Id);
        await academy.StartPlan(Cast.Bruno, "4", ("who-to-talk-to", "1"));
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var board = await bruno.Get(Plan(Cast.Lumiere));
        var action = (await academy.CurrentActions(Cast.Lumiere.Id))[0];
        Assert.NotNull(board.Find($"#lane-todo #action-{action.Id.Value}"));

        var after = await bruno.Submit(board, $"#move-{action.Id.Value} form", ("Status", "checking"));
        Assert.NotNull(after.Find($"#lane-checking #action-{action.Id.Value}"));
        Assert.Null(after.Find($"#lane-todo #action-{action.Id.Value}"));
    }

    [Fact]
    public async Task A_referent_sees_the_plan_and_cannot_change_it()
    {
        await academy.ForgetPlans(Cast.Lumiere.Id);
        await academy.StartPlan(Cast.Bruno, "4", ("who-to-talk-to", "1"));
        var action = (await academy.CurrentActions(Cast.Lumiere.Id))[0];
        var (bruno, claire) = (await academy.SignedInAs(Cast.Bruno), await academy.SignedInAs(Cast.Claire));
        var board = await claire.Get(Plan(Cast.Lumiere));
        Assert.Null(board.Find("#plan-board form"));
        Assert.Null((await claire.Get(Plan(Cast.Lumiere, $"/actions/{action.Id.Value}"))).Find("main form"));
        Assert.Equal(HttpStatusCode.NotFound, (await claire.Get(Plan(Cast.Lumiere, "/add"))).Status);

        var form = await bruno.Get(Plan(Cast.Lumiere, $"/actions/{action.Id.Value}"));
        var posted = await claire.Submit(form, "form.next-step", ("Status", "done"));
        Assert.Equal(HttpStatusCode.NotFound, posted.Status);
        Assert.NotEqual("done", (await academy.CurrentActions(Cast.Lumiere.Id))[0].Status);
    }

    [Fact]
    public async Task Another_companys_action_does_not_exist()
    {
        await academy.ForgetPlans(Cast.Orion.Id);
        await academy.StartPlan(Cast.Omar, "4", ("who-to-talk-to", "1"));
        var theirs = (await academy.CurrentActions(Cast.Orion.Id))[0];
        var bruno = await academy.SignedInAs(Cast.Bruno);
        Assert.Equal(HttpStatusCode.NotFound, (await bruno.Get(Plan(Cast.Lumiere, $"/actions/{theirs.Id.Value}"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await bruno.Get(Plan(Cast.Orion, $"/actions/{theirs.Id.Value}"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await academy.SignedInAs(Cast.Aicha)).Get(Plan(Cast.Lumiere))).Status);
    }

    [Fact]
    public async Task An_own_action_and_an_idea_can_be_added_and_nothing_typed_is_lost()
    {
        var nathalie = await academy.SignedInAs(Cast.Nathalie);
        await academy.ForgetPlans(Cast.Noel.Id);
        await academy.StartPlan(Cast.Nathalie, "0");
        var add = await nathalie.Get(Plan(Cast.Noel, "/add"));
        var wrong = await nathalie.Submit(add, "form.panel", ("Title", "Repeindre le vestiaire"), ("Due", "2020-01-01"));
        Assert.Equal("Repeindre le vestiaire", wrong.Find("#Title")?.GetAttribute("value"));
        Assert.NotNull(wrong.Find("#errors"));

        var added = await nathalie.Submit(wrong, "form.panel", ("Due", "2027-02-12"));
        Assert.Contains("Repeindre le vestiaire", added.Main, StringComparison.Ordinal);
        var idea = add.Find("button[name=Idea]")!.GetAttribute("value")!;
        await nathalie.Submit(await nathalie.Get(Plan(Cast.Noel, "/add")), "form:has(button[name=Idea])", ("Idea", idea));
        var actions = await academy.CurrentActions(Cast.Noel.Id);
        Assert.Contains(actions, a => idea.EndsWith("/" + a.Template, StringComparison.Ordinal) && a.Question is not null && WorkCalendar.IsOpenDay(a.DueOn));
        Assert.Null((await nathalie.Get(Plan(Cast.Noel, "/add"))).Find($"button[value='{idea}']"));
    }
}
