using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.ActionPlans;

/// <summary>A company's current plan.</summary>
public sealed record PlanView(DateOnly StartedOn, IReadOnlyList<ActionView> Actions)
{
    public IEnumerable<ActionView> In(ActionStatus status) => status == ActionStatus.Done
        ? Actions.Where(a => a.Status == status).OrderByDescending(a => a.StatusOn)
        : Actions.Where(a => a.Status == status).OrderBy(a => a.Due);

    /// <summary>Open, and due this month or before.</summary>
    public int Pressing(DateOnly today) => Actions.Count(a => a.Status != ActionStatus.Done && (a.Due.Year, a.Due.Month).CompareTo((today.Year, today.Month)) <= 0);
}

/// <summary>One action of a plan, in the reader's language.</summary>
/// <param name="StatusOn">Since when the status holds.</param>
/// <param name="Owner">Name of a member, or a free name; null: nobody yet.</param>
/// <param name="Template">Null for an own action and for a duty.</param>
/// <param name="Duty">The obligation, for a duty of the law.</param>
public sealed record ActionView(PlanActionId Id, string Title, ActionKind Kind, ActionStatus Status, DateOnly Due, DateOnly StatusOn, string? Owner,
    BecauseWords? Because, ActionTemplate? Template, Obligation? Duty, int StepsDone, int Evidence)
{
    public string Path => $"plan/actions/{Id.Value}";

    public int Steps => Template?.Steps.Length ?? Duty?.Steps.Length ?? 0;

    public bool IsLate(DateOnly today) => Status != ActionStatus.Done && Due < today;

    public bool IsSoon(DateOnly today) => Status != ActionStatus.Done && Due >= today && Due <= today.AddDays(31);
}
