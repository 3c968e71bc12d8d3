namespace EqualityAcademy.Domain.Assessment;

/// <summary>What the answers to a questionnaire are worth. Levels are in hundredths, 0 to 400, rounded once, half up.</summary>
public static class Scoring
{
    /// <summary>
    /// The level of a theme is the mean of its levels, each counted with the weight of its question. "Not applicable" leaves
    /// the mean. "I don't know" leaves it too, because a guess is not a level; but it makes the theme incomplete, and the plan
    /// takes over what answers level 0. The overall level is the plain mean of the themes that have a level, each theme
    /// counting the same however many questions it has.
    /// </summary>
    public static Scores Of(IReadOnlyList<MaturityQuestion> questions, IReadOnlyDictionary<string, Answer> answers)
    {
        var themes = questions.GroupBy(q => q.Theme).Select(g => Theme.Of(g.Key, [.. g], answers)).ToList();
        var rated = themes.Where(t => t.Weight > 0).ToList();
        int? overall = rated.Count == 0 ? null : Hundredths(rated.Sum(t => t.Mean) / rated.Count);
        var gains = rated.SelectMany(t => t.Gains(rated.Count)).OrderByDescending(g => g.Hundredths);
        return new(overall, [.. themes.Select(t => t.Score)], [.. gains]);
    }

    /// <summary>The overall level when each of these questions goes up one level.</summary>
    public static int? OverallAfter(IReadOnlyList<MaturityQuestion> questions, IReadOnlyDictionary<string, Answer> answers, IEnumerable<Gain> gains)
    {
        var raised = answers.ToDictionary(a => a.Key, a => a.Value);
        foreach (var gain in gains) raised[gain.Question] = Answer.OfLevel(gain.From + 1);
        return Of(questions, raised).Overall;
    }

    private static int Hundredths(decimal level) => (int)decimal.Round(level * 100, MidpointRounding.AwayFromZero);

    private sealed record Theme(string Id, IReadOnlyList<(MaturityQuestion Question, int Level)> Levels, bool Incomplete)
    {
        public int Weight { get; } = Levels.Sum(l => l.Question.Weight);

        public decimal Mean => Levels.Sum(l => l.Question.Weight * l.Level) / (decimal)Weight;

        public ThemeScore Score => new(Id, Weight == 0 ? null : Hundredths(Mean), Incomplete);

        public static Theme Of(string id, IReadOnlyList<MaturityQuestion> questions, IReadOnlyDictionary<string, Answer> answers)
        {
            var levels = questions.Where(q => answers.TryGetValue(q.Id, out var a) && a.Level is not null).Select(q => (q, answers[q.Id].Level!.Value));
            var incomplete = questions.Any(q => !answers.TryGetValue(q.Id, out var a) || a == Answer.Unknown);
            return new(id, [.. levels], incomplete);
        }

        public IEnumerable<Gain> Gains(int themes) =>
            Levels.Where(l => l.Level < Answer.Highest)
                .Select(l => new Gain(l.Question.Id, l.Level, Hundredths(l.Question.Weight / (decimal)Weight / themes)));
    }
}

/// <summary>The result of a questionnaire.</summary>
/// <param name="Overall">0 to 400; null when no question has a level.</param>
/// <param name="Themes">In the order in which themes are first asked.</param>
/// <param name="Gains">What would move the overall level, best first; in the order of the questions when equal.</param>
public sealed record Scores(int? Overall, IReadOnlyList<ThemeScore> Themes, IReadOnlyList<Gain> Gains);

/// <summary>The level of one theme.</summary>
/// <param name="Level">0 to 400; null when none of its questions has a level.</param>
/// <param name="Incomplete">A question has no answer, or the answer "I don't know".</param>
public sealed record ThemeScore(string Theme, int? Level, bool Incomplete);

/// <summary>One question going up one level.</summary>
/// <param name="From">The level answered.</param>
/// <param name="Hundredths">What the overall level gains.</param>
public sealed record Gain(string Question, int From, int Hundredths);
