using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Assessment;

/// <summary>A maturity questionnaire: its themes, and the ids of its questions and actions in order.</summary>
public sealed record QuestionnaireFile
{
    public required string Kind { get; init; }
    public required string Id { get; init; }

    /// <summary>Grows when the questions change; breaks the trend visibly.</summary>
    public required int Revision { get; init; }

    public required LocalText Titles { get; init; }
    public required LocalText Summaries { get; init; }
    public required Theme[] Themes { get; init; }
    public required string[] Questions { get; init; }
    public required string[] Actions { get; init; }
}

/// <summary>One axis of the result.</summary>
public sealed record Theme
{
    public required string Id { get; init; }
    public required LocalText Titles { get; init; }

    /// <summary>At most 13 characters, for the radar.</summary>
    public required LocalText ShortTitles { get; init; }
}

/// <summary>Who can answer a question.</summary>
public enum Rater
{
    Manager,
    CseMember,
    Worker,
}

/// <summary>One practice, asked with five observable levels.</summary>
public sealed record MaturityQuestion
{
    public required string Id { get; init; }
    public required string Theme { get; init; }

    /// <summary>1 to 3: what the answer counts in its theme.</summary>
    public required int Weight { get; init; }

    public required string AskedWhen { get; init; }
    public required Rater[] Raters { get; init; }
    public required LocalText Text { get; init; }
    public required Helps Helps { get; init; }
    public required Level[] Levels { get; init; }

    /// <summary>From this level on the duty in <see cref="Obligations"/> is met; null when the law sets no method.</summary>
    public int? LegalLevel { get; init; }

    public required SpecialAnswers Answers { get; init; }
    public string[] Obligations { get; init; } = [];
    public required Source[] Sources { get; init; }
}

/// <summary>The three helps of a question: why, for instance, and what to do this week.</summary>
public sealed record Helps
{
    public required LocalText Explain { get; init; }
    public required LocalText Example { get; init; }
    public required LocalText InPractice { get; init; }
}

/// <summary>One level, 0 to 4, with criteria a visitor can see, read or count.</summary>
public sealed record Level
{
    /// <summary>0 to 4; the key <c>level</c> of the file.</summary>
    public required int Number { get; init; }

    public required LocalText Label { get; init; }
    public required LocalText[] Criteria { get; init; }
}

/// <summary>What is said beside "not applicable" and "I don't know".</summary>
public sealed record SpecialAnswers
{
    public required LocalText NotApplicable { get; init; }
    public required LocalText DoNotKnow { get; init; }
}
