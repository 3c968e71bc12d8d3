using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.ActionPlans;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.ActionPlans;

public sealed class StartPlanTests(Academy academy) : IClassFixture<Academy>
{
    [Fact]
    public async Task A_finished_check_gives_a_dated_plan_that_says_why()
    {
        await academy.StartPlan(Cast.Bruno, "4", ("pay-rules", "0"), ("who-to-talk-to", "1"), ("who-is-seen", "unknown"));
        var actions = await academy.CurrentActions(Cast.Lumiere.Id);
        Assert.Equal("contacts-on-every-board", actions[0].Template);
        Assert.Equal(("legal-duty", "who-to-talk-to", "1"), (actions[0].Kind, actions[0].Question, actions[0].Level));
        Assert.Contains(actions, a => a is { Template: "write-pay-rules", Question: "pay-rules", Level: "0", Kind: "recommended" });
        Assert.Contains(actions, a => a is { Question: "who-is-seen", Level: "unknown" });
        Assert.All(actions, a => Assert.True(a.Status == "todo" && WorkCalendar.IsOpenDay(a.DueOn) && a.DueOn > new DateOnly(2026, 11, 21)));
    }

    [Fact]
    public async Task A_poor_result_starts_with_ten_actions_and_keeps_the_others_as_ideas()
    {
        var plan = await academy.StartPlan(Cast.Fanny, "0");
        var actions = await academy.CurrentActions(Cast.Martin.Id);
        Assert.Equal(10, actions.Count);
        await using var connection = await academy.Get<Db>().OpenAsync();
        var ideas = (await connection.QueryAsync<string>("select action from plan_idea where plan_id = @plan and company_id = @company", new { plan, company = Cast.Martin.Id })).ToList();
        Assert.NotEmpty(ideas);
        Assert.Empty(ideas.Intersect(actions.Select(a => a.Template)));
    }

    [Fact]
    public async Task The_next_plan_carries_over_what_was_begun_and_leaves_what_is_no_longer_needed()
    {
        await academy.StartPlan(Cast.Nathalie, "4", ("pay-rules", "0"), ("who-to-talk-to", "1"));
        var before = await academy.CurrentActions(Cast.Noel.Id);
        var begun = before.Single(a => a.Template == "write-pay-rules");
        await using (var connection = await academy.Get<Db>().OpenAsync())
        {
            await connection.ExecuteAsync("update plan_action set status = 'doing', owner_name = 'Paul' where id = @Id", new { begun.Id });
            await connection.ExecuteAsync("insert into plan_evidence (id, plan_action_id, company_id, note, added_by, added_at) values (@Id, @Id, @Company, 'Photo', @Member, @At)",
                new { begun.Id, Company = Cast.Noel.Id, Member = Cast.Nathalie.Membership, At = academy.Clock.Now });
        }

        await academy.StartPlan(Cast.Nathalie, "4", ("rosters-ahead", "0"));
        var after = await academy.CurrentActions(Cast.Noel.Id);
        var kept = after.Single(a => a.Id == begun.Id);
        Assert.Equal(("doing", begun.DueOn, "pay-rules"), (kept.Status, kept.DueOn, kept.Question));
        Assert.DoesNotContain(after, a => a.Template == "contacts-on-every-board");
        Assert.Contains(after, a => a.Template == "roster-four-weeks");
    }

    [Fact]
    public async Task An_action_of_the_library_is_added_once_and_an_own_one_needs_a_title_and_a_day()
    {
        var (add, scope) = (academy.Get<AddAction>(), Cast.Omar.Scope());
        var first = await add.RunAsync(scope, new ActionToAdd.OfLibrary(Plans.QuickCheck, "swap-board"));
        var second = await add.RunAsync(scope, new ActionToAdd.OfLibrary(Plans.QuickCheck, "swap-board"));
        Assert.Equal(first.Value, second.Value);
        Assert.Equal("ProblemNoAction", Assert.Single((await add.RunAsync(scope, new ActionToAdd.OfLibrary(Plans.QuickCheck, "no-such"))).Problems).TextKey);

        var wrong = await add.RunAsync(scope, new ActionToAdd.Own(" ", "2026-11-20"));
        Assert.Equal(["Title", "Due"], wrong.Problems.Select(p => p.Field));
        await add.RunAsync(scope, new ActionToAdd.Own(" Repeindre le vestiaire ", "2027-08-12"));
        Assert.Equal(["swap-board", "Repeindre le vestiaire"], (await academy.CurrentActions(Cast.Orion.Id)).Select(a => a.Template ?? a.Title));
    }
}
