using EqualityAcademy.Web.Features.ActionPlans.AddToPlan;
using EqualityAcademy.Web.Features.ActionPlans.ChangeAction;
using EqualityAcademy.Web.Features.ActionPlans.ShowAction;

namespace EqualityAcademy.Web.Features.ActionPlans;

/// <summary>Registrations and non-page endpoints of this feature; nothing else registers anything for it.</summary>
public static class ActionPlansFeature
{
    public static IServiceCollection AddActionPlans(this IServiceCollection services) => services
        .AddSingleton<ActionWords>()
        .AddSingleton<StartPlan>()
        .AddSingleton<AddAction>()
        .AddSingleton<ActionsInPlan>()
        .AddSingleton<NextActions>()
        .AddSingleton<PlanState>()
        .AddSingleton<PlanQuery>()
        .AddSingleton<ShowIdeas>()
        .AddSingleton<ShowDutyToAdd>()
        .AddSingleton<ActionQuery>()
        .AddSingleton<ChangeStatus>()
        .AddSingleton<ChangeDueDate>()
        .AddSingleton<ChangeOwner>()
        .AddSingleton<TickStep>()
        .AddSingleton<AddEvidence>();

    public static void MapActionPlans(this IEndpointRouteBuilder app)
    {
    }
}
