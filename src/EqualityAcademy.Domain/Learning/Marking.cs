using System.Globalization;

namespace EqualityAcademy.Domain.Learning;

/// <summary>How one option stands after marking.</summary>
public enum OptionState
{
    /// <summary>Chosen or placed, and right.</summary>
    RightChosen,

    /// <summary>Chosen or placed, and not right.</summary>
    WrongChosen,

    /// <summary>Not chosen, though it was right.</summary>
    RightLeft,

    /// <summary>Not chosen, and rightly so.</summary>
    WrongLeft,
}

/// <summary>One option after marking.</summary>
/// <param name="Place">The position or target given, in order and match questions.</param>
/// <param name="RightPlace">The right position or target, in order and match questions.</param>
public sealed record MarkedOption(Option Option, OptionState State, string? Place, string? RightPlace)
{
    public bool Chosen => State is OptionState.RightChosen or OptionState.WrongChosen;
}

/// <summary>One question after marking.</summary>
/// <param name="VerdictRight">Whether true or false was right; null in the other kinds.</param>
public sealed record Marked(Question Question, bool Right, bool? VerdictRight, IReadOnlyList<MarkedOption> Options);

/// <summary>Marks answers: pure, and the same for lessons and quizzes.</summary>
public static class Marking
{
    /// <summary>What is missing before the answer can be marked. Ids the question does not know count as missing.</summary>
    public static AnswerGap Missing(Question question, Answer answer)
    {
        var chosen = question.Options.Any(o => answer.Chosen.Contains(o.Id));
        switch (question.Kind)
        {
            case QuestionKind.Order or QuestionKind.Match:
                var known = Places(question);
                var places = question.Options.Select(o => answer.Placed.GetValueOrDefault(o.Id)).ToArray();
                if (!places.All(p => p is not null && known.Contains(p))) return AnswerGap.NotAllPlaced;
                return question.Kind == QuestionKind.Order && places.Distinct().Count() < places.Length ? AnswerGap.SamePlaceTwice : AnswerGap.None;
            case QuestionKind.TrueFalseReason when answer.Placed.GetValueOrDefault(Answer.Verdict) is not ("true" or "false"):
                return AnswerGap.NoVerdict;
            case QuestionKind.Single or QuestionKind.TrueFalseReason when answer.Chosen.Count > 1:
                return AnswerGap.NothingChosen;
            default:
                return chosen ? AnswerGap.None : AnswerGap.NothingChosen;
        }
    }

    /// <summary>Marks an answer; an incomplete one is not right.</summary>
    public static Marked Mark(Question question, Answer answer)
    {
        bool? verdict = question.Kind == QuestionKind.TrueFalseReason ? answer.Placed.GetValueOrDefault(Answer.Verdict) == question.Right[0] : null;
        var options = question.Options.Select(o => MarkOption(question, o, answer)).ToArray();
        var right = Missing(question, answer) == AnswerGap.None && verdict != false && question.Kind switch
        {
            QuestionKind.Multiple => options.All(o => o.State is OptionState.RightChosen or OptionState.WrongLeft),
            _ => options.Where(o => o.Chosen).All(o => o.State == OptionState.RightChosen),
        };
        return new(question, right, verdict, options);
    }

    /// <summary>The positions or targets an option can be given.</summary>
    public static IReadOnlyList<string> Places(Question question) => question.Kind switch
    {
        QuestionKind.Order => [.. question.Options.Select((_, i) => Position(i))],
        QuestionKind.Match => [.. question.Targets.Select(t => t.Id)],
        _ => [],
    };

    /// <summary>The right position or target; null in kinds that place nothing.</summary>
    public static string? RightPlace(Question question, Option option) => question.Kind switch
    {
        QuestionKind.Order => Position(Array.IndexOf(question.Right, option.Id)),
        QuestionKind.Match => option.Match,
        _ => null,
    };

    private static MarkedOption MarkOption(Question question, Option option, Answer answer)
    {
        if (RightPlace(question, option) is { } place)
        {
            var given = answer.Placed.GetValueOrDefault(option.Id);
            return new(option, given == place ? OptionState.RightChosen : OptionState.WrongChosen, given, place);
        }

        var right = question.Kind == QuestionKind.TrueFalseReason ? question.Right[1] == option.Id : question.Right.Contains(option.Id);
        var state = (answer.Chosen.Contains(option.Id), right) switch
        {
            (true, true) => OptionState.RightChosen,
            (true, false) => OptionState.WrongChosen,
            (false, true) => OptionState.RightLeft,
            (false, false) => OptionState.WrongLeft,
        };
        return new(option, state, null, null);
    }

    private static string Position(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
