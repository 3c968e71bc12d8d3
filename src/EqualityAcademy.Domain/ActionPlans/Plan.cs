using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.ActionPlans;

/// <summary>The answer that brought an action: a level of its question, or "I don't know".</summary>
public readonly record struct Because(string Question, Answer Answer);

/// <summary>An action of the plan that a new one replaces.</summary>
/// <param name="Template">Null for a duty, and for an action the company wrote itself.</param>
/// <param name="ByHand">Somebody added it; no answer brought it.</param>
/// <param name="Duty">The obligation, for a duty of the law; null for the others.</param>
public sealed record CurrentAction(PlanActionId Id, string? Template, ActionKind Kind, ActionStatus Status, DateOnly Due, bool ByHand, string? Duty = null);

/// <summary>A duty as a plan sees it.</summary>
/// <param name="Due">The day by which it must be done, or on which it begins to apply; null for what holds all the time.</param>
/// <param name="LeadMonths">How early to begin.</param>
public sealed record DutyToPlan(string Obligation, ActionKind Kind, DateOnly? Due, int LeadMonths)
{
    /// <summary>What the law asks is a legal duty from the day on which it is known to come; announced law and good practice are advice.</summary>
    /// <returns>Null for a duty that does not concern the company, or of which too little is known.</returns>
    public static DutyToPlan? Of(Duty duty, DutyState? state) => duty.Status switch
    {
        DutyStatus.Applies => new(duty.Obligation.Id, ActionKind.LegalDuty, DutyState.NextDue(duty, state) ?? duty.Due, duty.Obligation.Effort.LeadMonths),
        DutyStatus.Upcoming => new(duty.Obligation.Id, ActionKind.LegalDuty, duty.AppliesFrom, duty.Obligation.Effort.LeadMonths),
        DutyStatus.Announced or DutyStatus.Recommended => new(duty.Obligation.Id, ActionKind.Recommended, duty.AppliesFrom ?? duty.Due, duty.Obligation.Effort.LeadMonths),
        _ => null,
    };

    /// <summary>Those that a new plan brings in by itself: dated, applying, waiting, and due within a year; the soonest first.</summary>
    public static IReadOnlyList<DutyToPlan> Pressing(IEnumerable<Duty> duties, IReadOnlyDictionary<string, DutyState> states, DateOnly today) =>
        [.. from duty in duties
            where duty.Status == DutyStatus.Applies
            let due = DutyState.NextDue(duty, states.GetValueOrDefault(duty.Obligation.Id))
            where due is not null && due <= today.AddYears(1)
            orderby due, duty.Obligation.Id
            select new DutyToPlan(duty.Obligation.Id, ActionKind.LegalDuty, due, duty.Obligation.Effort.LeadMonths)];
}

/// <summary>An action of a new plan.</summary>
/// <param name="Carried">The action of the old plan it continues; null for a new one.</param>
/// <param name="Because">The answer that holds today; null for a duty, and when only the past explains a carried action.</param>
public sealed record PlannedAction(PlanActionId? Carried, string? Template, ActionKind Kind, Because? Because, DateOnly Due, string? Duty = null);

/// <summary>An action that the answers bring too, kept for later so that the plan stays short.</summary>
public sealed record ActionIdea(string Template, ActionKind Kind, Because Because);

/// <summary>What a plan starts with, in order, and what it leaves for later.</summary>
public sealed record PlanDraft(IReadOnlyList<PlannedAction> Actions, IReadOnlyList<ActionIdea> Ideas);
