namespace EqualityAcademy.Domain.Learning;

/// <summary>What a person gave as the answer to one question.</summary>
/// <param name="Chosen">Ids of the options chosen; in a true-false-reason question, the reason.</param>
/// <param name="Placed">Order: option → position from "1"; match: option → target; true-false-reason: <see cref="Verdict"/> → "true" or "false".</param>
public sealed record Answer(IReadOnlyList<string> Chosen, IReadOnlyDictionary<string, string> Placed)
{
    /// <summary>Key in <see cref="Placed"/> of the verdict of a true-false-reason question.</summary>
    public const string Verdict = "verdict";

    public static readonly Answer Empty = new([], new Dictionary<string, string>());

    /// <summary>An answer of a single, multiple or, with its verdict, true-false-reason question.</summary>
    public static Answer Choosing(params string[] options) => Empty with { Chosen = options };

    /// <summary>The right answer: of a single question with several, the first.</summary>
    public static Answer RightOf(Question question) => question.Kind switch
    {
        QuestionKind.Single => Choosing(question.Right[0]),
        QuestionKind.Multiple => Choosing(question.Right),
        QuestionKind.Order => Empty with { Placed = question.Options.ToDictionary(o => o.Id, o => Marking.RightPlace(question, o)!) },
        QuestionKind.Match => Empty with { Placed = question.Options.ToDictionary(o => o.Id, o => o.Match!) },
        _ => new([question.Right[1]], new Dictionary<string, string> { [Verdict] = question.Right[0] }),
    };
}

/// <summary>Why an answer cannot be marked yet.</summary>
public enum AnswerGap
{
    None,

    /// <summary>No option is chosen.</summary>
    NothingChosen,

    /// <summary>Neither true nor false.</summary>
    NoVerdict,

    /// <summary>An option has no position or no target.</summary>
    NotAllPlaced,

    /// <summary>Two options have the same position.</summary>
    SamePlaceTwice,
}
