using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.ActionPlans;

/// <summary>The answer that brought an action: a level of its question, or "I don't know".</summary>
public readonly record struct Because(string Question, Answer Answer);

/// <summary>An action of the plan that a new one replaces.</summary>
/// <param name="Template">Null for an action the company wrote itself.</param>
/// <param name="ByHand">Somebody added it; no answer brought it.</param>
public sealed record CurrentAction(PlanActionId Id, string? Template, ActionKind Kind, ActionStatus Status, DateOnly Due, bool ByHand);

/// <summary>An action of a new plan.</summary>
/// <param name="Carried">The action of the old plan it continues; null for a new one.</param>
/// <param name="Because">The cause that holds today; null when only the past explains a carried action.</param>
public sealed record PlannedAction(PlanActionId? Carried, string? Template, ActionKind Kind, Because? Because, DateOnly Due);

/// <summary>An action that the answers bring too, kept for later so that the plan stays short.</summary>
public sealed record ActionIdea(string Template, ActionKind Kind, Because Because);

/// <summary>What a plan starts with, in order, and what it leaves for later.</summary>
public sealed record PlanDraft(IReadOnlyList<PlannedAction> Actions, IReadOnlyList<ActionIdea> Ideas);
