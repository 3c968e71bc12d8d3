using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Web.Features.ActionPlans;
using EqualityAcademy.Web.Features.ActionPlans.ChangeAction;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.ActionPlans;

public sealed class NextActionsTests(Academy academy) : IClassFixture<Academy>
{
    [Fact]
    public async Task The_next_actions_are_open_and_come_by_date()
    {
        await academy.StartPlan(Cast.Bruno, "0");
        var next = academy.Get<NextActions>();
        var three = await next.GetAsync(Cast.Bruno.Scope(), 3);
        Assert.Equal(three.OrderBy(a => a.Due).Select(a => a.Id), three.Select(a => a.Id));

        await academy.Get<ChangeStatus>().RunAsync(Cast.Bruno.Scope(), three[0].Id, ActionStatus.Done);
        Assert.Equal(three[1].Id, (await next.GetAsync(Cast.Bruno.Scope(), 3))[0].Id);
        Assert.Equal(new PlanCounts(9, 0, 0, 1), await academy.Get<PlanState>().GetAsync(Cast.Bruno.Scope()));
    }

    [Fact]
    public async Task A_company_without_plan_has_no_next_action_and_one_with_nothing_to_do_has_an_empty_plan()
    {
        Assert.Empty(await academy.Get<NextActions>().GetAsync(Cast.Nathalie.Scope(), 3));
        Assert.Null(await academy.Get<PlanState>().GetAsync(Cast.Nathalie.Scope()));
        await academy.StartPlan(Cast.Nathalie, "4");
        Assert.Equal(new PlanCounts(0, 0, 0, 0), await academy.Get<PlanState>().GetAsync(Cast.Nathalie.Scope()));
    }
}
