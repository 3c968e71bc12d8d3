using System.Net;
using Dapper;
using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.ActionPlans;
using EqualityAcademy.Web.Features.ActionPlans.ChangeAction;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Reminders;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.ActionPlans;

/// <summary>Duties of the law in the plan. Fonderie Martin (120) publishes the Index by 1 March; Atelier Lumière (42) does not.</summary>
public sealed class DutyActionTests(Academy academy) : IClassFixture<Academy>
{
    private const string Add = "/c/fonderie-martin/plan/add?duty=";

    private Situations There => new(academy.Get<Db>());

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_duty_added_to_the_plan_says_what_why_and_when_in_both_languages(string language)
    {
        await academy.ForgetPlans(Cast.Martin.Id);
        var fanny = await academy.SignedInAs(Cast.Fanny, language);
        var ask = await fanny.Get(Add + "index-publication");
        await Verifier.Verify(ask.Find("section[aria-labelledby=duty-h]")!.Lines(), "add_" + language);
        var action = await fanny.Submit(ask, "form:has(button[name=Confirm])");
        Assert.StartsWith("/c/fonderie-martin/plan/actions/", action.Address.AbsolutePath, StringComparison.Ordinal);
        await Verifier.Verify(action.Main, "action_" + language);
        await Verifier.Verify((await fanny.Get("/c/fonderie-martin/plan?view=list")).Main, "list_" + language);
        await Verifier.Verify((await fanny.Get("/c/fonderie-martin/plan/print")).Main, "print_" + language);
        var next = Assert.Single(await academy.Get<NextActions>().GetAsync(Cast.Fanny.Scope(), 3));
        Assert.Equal((ActionKind.LegalDuty, new DateOnly(2027, 2, 22)), (next.Kind, next.Due));
        Assert.Contains("L1142-8", next.Because!.Law, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_duty_is_never_in_the_plan_twice_and_its_page_leads_to_the_one_that_is_there()
    {
        await academy.ForgetPlans(Cast.Martin.Id);
        var (add, scope) = (academy.Get<AddAction>(), Cast.Fanny.Scope());
        var first = await add.RunAsync(scope, new ActionToAdd.OfDuty("index-publication"));
        Assert.Equal(first.Value, (await add.RunAsync(scope, new ActionToAdd.OfDuty("index-publication"))).Value);
        var page = await (await academy.SignedInAs(Cast.Fanny)).Get(Add + "index-publication");
        Assert.Equal($"plan/actions/{first.Value.Value}", page.Find("section[aria-labelledby=duty-h] a.btn")?.GetAttribute("href"));
        Assert.Single(await academy.CurrentActions(Cast.Martin.Id));
    }

    [Theory]
    [InlineData("leadership-quota")]
    [InlineData("no-such-duty")]
    public async Task A_duty_that_does_not_concern_the_company_cannot_be_added(string obligation)
    {
        var problem = await academy.Get<AddAction>().RunAsync(Cast.Fanny.Scope(), new ActionToAdd.OfDuty(obligation));
        Assert.Equal("ProblemNoDuty", Assert.Single(problem.Problems).TextKey);
        Assert.Equal(HttpStatusCode.NotFound, (await (await academy.SignedInAs(Cast.Fanny)).Get(Add + obligation)).Status);
    }

    [Fact]
    public async Task A_finished_check_brings_the_dated_duties_that_wait_and_leaves_those_done_or_disputed()
    {
        await academy.ForgetPlans(Cast.Orion.Id);
        await There.SayAsync(Cast.Omar, "has-cse", "yes");
        await There.MarkAsync(Cast.Omar, "index-cse-info", "disputed");
        await academy.StartPlan(Cast.Omar, "4", ("rosters-ahead", "0"));
        var actions = await academy.CurrentActions(Cast.Orion.Id);
        Assert.Equal(["index-declaration", "index-publication"], actions.Take(2).Select(a => a.Duty));
        Assert.Contains(actions, a => a.Template == "roster-four-weeks");
        Assert.All(actions.Where(a => a.Duty is not null), a => Assert.True(a.DueOn <= new DateOnly(2027, 3, 1) && WorkCalendar.IsOpenDay(a.DueOn)));

        await There.MarkAsync(Cast.Omar, "index-declaration", "done", at: academy.Clock.Now);
        await academy.StartPlan(Cast.Omar, "4");
        Assert.Equal(["index-publication"], (await academy.CurrentActions(Cast.Orion.Id)).Select(a => a.Duty));
    }

    [Fact]
    public async Task An_action_done_leads_to_the_page_on_which_the_duty_is_marked()
    {
        await academy.ForgetPlans(Cast.Martin.Id);
        var action = (await academy.Get<AddAction>().RunAsync(Cast.Fanny.Scope(), new ActionToAdd.OfDuty("duerp"))).Value;
        Assert.True(await academy.Get<ChangeStatus>().RunAsync(Cast.Fanny.Scope(), action, ActionStatus.Done));
        var page = await (await academy.SignedInAs(Cast.Fanny)).Get($"/c/fonderie-martin/plan/actions/{action.Value}");
        Assert.Equal("duties/duerp", page.Find(".notice.done a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task An_action_done_is_not_opened_again_beside_the_next_of_its_duty()
    {
        await academy.ForgetPlans(Cast.Martin.Id);
        var (add, change, scope) = (academy.Get<AddAction>(), academy.Get<ChangeStatus>(), Cast.Fanny.Scope());
        var first = (await add.RunAsync(scope, new ActionToAdd.OfDuty("duerp"))).Value;
        Assert.True(await change.RunAsync(scope, first, ActionStatus.Done));
        var second = (await add.RunAsync(scope, new ActionToAdd.OfDuty("duerp"))).Value;
        Assert.NotEqual(first, second);
        Assert.False(await change.RunAsync(scope, first, ActionStatus.Todo));
        Assert.True(await change.RunAsync(scope, second, ActionStatus.Doing));
    }

    [Fact]
    public async Task Steps_of_the_file_are_ticked_like_others()
    {
        await academy.ForgetPlans(Cast.Martin.Id);
        var action = (await academy.Get<AddAction>().RunAsync(Cast.Fanny.Scope(), new ActionToAdd.OfDuty("duerp"))).Value;
        var fanny = await academy.SignedInAs(Cast.Fanny);
        var page = await fanny.Submit(await fanny.Get($"/c/fonderie-martin/plan/actions/{action.Value}"), "form:has(#step-1)", ("Tick", "1"));
        Assert.Equal("true", page.Find("#step-1")?.GetAttribute("aria-pressed"));
    }

    [Fact]
    public async Task An_action_has_one_source_and_no_more()
    {
        await academy.ForgetPlans(Cast.Martin.Id);
        await academy.Get<AddAction>().RunAsync(Cast.Fanny.Scope(), new ActionToAdd.OfDuty("duerp"));
        await using var connection = await academy.Get<Db>().OpenAsync();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => connection.ExecuteAsync("update plan_action set title = 'x' where company_id = @Id", new { Cast.Martin.Id }));
    }
}
