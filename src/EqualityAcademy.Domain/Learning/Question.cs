using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Learning;

/// <summary>How a question is asked and marked.</summary>
public enum QuestionKind
{
    /// <summary>One answer is chosen; any of the right ones is right.</summary>
    Single,

    /// <summary>The set of ticked options must be exactly the right set.</summary>
    Multiple,

    /// <summary>Options are put in the order of <see cref="Question.Right"/>.</summary>
    Order,

    /// <summary>Each option is given the target named by <see cref="Option.Match"/>.</summary>
    Match,

    /// <summary>A verdict, true or false, and one reason.</summary>
    TrueFalseReason,
}

/// <summary>One question of a lesson or a quiz: structure and right answers once, texts in both languages.</summary>
public sealed record Question
{
    public required string Id { get; init; }
    public required QuestionKind Kind { get; init; }
    public LocalText? Situation { get; init; }

    /// <summary>The question itself; the key <c>question</c> of the file.</summary>
    public required LocalText Text { get; init; }
    public string[] Right { get; init; } = [];
    public required Option[] Options { get; init; }
    public Target[] Targets { get; init; } = [];
    public Dictionary<string, LocalText> Verdicts { get; init; } = [];
    public Source[] Sources { get; init; } = [];
}

/// <summary>One answer that can be chosen, with the feedback that teaches.</summary>
public sealed record Option
{
    public required string Id { get; init; }
    public required LocalText Text { get; init; }
    public required LocalText Feedback { get; init; }

    /// <summary>The right target, in a question of kind <see cref="QuestionKind.Match"/>.</summary>
    public string? Match { get; init; }
}

/// <summary>A heading under which options are sorted in a match question.</summary>
public sealed record Target
{
    public required string Id { get; init; }
    public required LocalText Text { get; init; }
}
