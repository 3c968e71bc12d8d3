using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.ActionPlans;

/// <summary>Whether the law asks for the action or we advise it.</summary>
public enum ActionKind
{
    LegalDuty,
    Recommended,
}

/// <summary>The domains of C. trav. L2312-36, 2°.</summary>
public enum ActionDomain
{
    Hiring,
    Training,
    Promotion,
    Qualification,
    Classification,
    WorkingConditions,
    HealthAndSafety,
    EffectivePay,
    WorkLife,
}

/// <summary>Unit of an indicator.</summary>
public enum IndicatorUnit
{
    Percent,
    Count,
}

/// <summary>An action that a plan can take over, with the skeleton the law expects of an action plan.</summary>
public sealed record ActionTemplate
{
    public required string Id { get; init; }
    public required ActionKind Kind { get; init; }
    public required ActionDomain Domain { get; init; }
    public required LocalText Title { get; init; }
    public required Causes Because { get; init; }
    public required LocalText Objective { get; init; }
    public required Indicator Indicator { get; init; }
    public required Effort Effort { get; init; }
    public required LocalText Cost { get; init; }

    /// <summary>1 to 5, our estimate.</summary>
    public required int Impact { get; init; }

    public required LocalText Owner { get; init; }
    public required ActionStep[] Steps { get; init; }
    public required CopyText Template { get; init; }
    public required LocalText Evidence { get; init; }
    public string[] Recurrence { get; init; } = [];
    public required Source[] Sources { get; init; }
}

/// <summary>What brings an action into a plan.</summary>
public sealed record Causes
{
    public QuestionCause[] Questions { get; init; } = [];
    public string[] Obligations { get; init; } = [];
}

/// <summary>An answer between two levels, both included, brings the action.</summary>
public sealed record QuestionCause
{
    public required string Question { get; init; }
    public int FromLevel { get; init; }
    public required int UpToLevel { get; init; }
}

/// <summary>How progress is counted.</summary>
public sealed record Indicator
{
    public required LocalText Name { get; init; }
    public required LocalText Formula { get; init; }
    public required IndicatorUnit Unit { get; init; }
    public required int Target { get; init; }
}

/// <summary>How much work, our estimate.</summary>
public sealed record Effort
{
    /// <summary>Hours of the whole team, the first time.</summary>
    public required int Hours { get; init; }

    /// <summary>How long the action takes, 1 to 12 months.</summary>
    public required int Months { get; init; }

    /// <summary>"any" or the English name of a month, in lower case.</summary>
    public required string BestStart { get; init; }
}

/// <summary>One step of an action.</summary>
public sealed record ActionStep
{
    public required string Fr { get; init; }
    public required string En { get; init; }

    /// <summary>The obligation that asks for this step; null when it is our advice.</summary>
    public string? Duty { get; init; }

    public string In(Language language) => language == Language.En ? En : Fr;
}

/// <summary>A text to copy as it stands; [square brackets] are filled in by the reader.</summary>
public sealed record CopyText
{
    public required LocalText Title { get; init; }
    public required LocalText Body { get; init; }
}
