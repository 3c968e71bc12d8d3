namespace EqualityAcademy.Domain.Assessment;

/// <summary>
/// Where somebody is in a questionnaire, derived from the answers given. The position is never stored, so going back,
/// changing an answer and opening a link from a mail work by themselves.
/// </summary>
/// <param name="Next">The first question without an answer; null when all have one.</param>
/// <param name="Answered">How many questions have an answer.</param>
/// <param name="Total">How many questions there are.</param>
/// <param name="Themes">The same counts by theme, in the order in which themes are first asked.</param>
public sealed record Journey(string? Next, int Answered, int Total, IReadOnlyList<ThemeProgress> Themes)
{
    public bool Done => Next is null;

    /// <summary>Answers to questions that are no longer asked are passed over.</summary>
    public static Journey Replay(IReadOnlyList<MaturityQuestion> questions, IReadOnlyDictionary<string, Answer> answers)
    {
        var next = questions.FirstOrDefault(q => !answers.ContainsKey(q.Id))?.Id;
        var themes = questions.GroupBy(q => q.Theme)
            .Select(g => new ThemeProgress(g.Key, g.First().Id, g.Count(q => answers.ContainsKey(q.Id)), g.Count()));
        return new(next, questions.Count(q => answers.ContainsKey(q.Id)), questions.Count, [.. themes]);
    }
}

/// <summary>How far one theme is.</summary>
/// <param name="First">Id of the theme's first question.</param>
public sealed record ThemeProgress(string Theme, string First, int Answered, int Total)
{
    public bool Done => Answered == Total;
}
