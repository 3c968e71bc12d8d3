using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;
using EqualityAcademy.Web.Shell.Components;

namespace EqualityAcademy.Web.Features.Assessment.ShowResult;

/// <summary>The result of a finished run: its levels, one's own last time, companies of like size, and what would move it.</summary>
public sealed class ShowResultQuery(Db db, QuickCheck check, PeerLevels peers)
{
    /// <returns>Null when the company has no such run, or it is not finished.</returns>
    public async Task<ResultView?> GetAsync(CompanyScope scope, AssessmentId assessment, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        if (await AnswerSheet.FindAsync(connection, scope, assessment) is not { Finished: true } sheet) return null;
        var finished = await FinishedCheck.ListAsync(connection, scope);
        var own = finished.First(f => f.Id == assessment);
        var before = finished.FirstOrDefault(f => f.FinishedAt < own.FinishedAt);
        var others = await peers.OfAsync(connection, scope, own.Revision);
        var themes = check.Current.File.Themes.Where(t => own.Themes.ContainsKey(t.Id)).Select(t => Line(t, own, before, others, sheet));
        return new(check.Current, sheet, own, before, others, [.. themes], [.. Moves.Of(check.Current, sheet)]);
    }

    private ThemeLine Line(Theme theme, FinishedCheck own, FinishedCheck? before, Peers others, AnswerSheet sheet)
    {
        var level = own.Themes[theme.Id];
        var last = before is not null && before.Revision == own.Revision ? before.Themes.GetValueOrDefault(theme.Id) : null;
        var unknown = check.Current.Questions.Count(q => q.Theme == theme.Id && sheet.Answers.TryGetValue(q.Id, out var a) && a == Answer.Unknown);
        return new(theme, level, others.Of(theme.Id), level - last, unknown);
    }
}

/// <summary>What the page shows.</summary>
/// <param name="Before">One's own result before this one, if any.</param>
/// <param name="Moves">What would move the overall level, best first.</param>
public sealed record ResultView(Questionnaire Questionnaire, AnswerSheet Sheet, FinishedCheck Own, FinishedCheck? Before, Peers Peers, IReadOnlyList<ThemeLine> Themes, IReadOnlyList<Move> Moves)
{
    /// <summary>How many moves the page proposes first.</summary>
    public const int First = 3;

    public DateOnly Day => Platform.Clock.DayOf(Own.FinishedAt);

    /// <summary>The questions have changed since last time, so levels cannot be compared.</summary>
    public bool TrendBroken => Before is not null && Before.Revision != Own.Revision;

    /// <summary>What the overall level has gained since last time; null when there is nothing to compare with.</summary>
    public int? Change => TrendBroken ? null : Own.Level - Before?.Level;

    public int Unknown => Themes.Sum(t => t.Unknown);

    /// <summary>The theme to begin with: the lowest, if it is lower than the highest.</summary>
    public ThemeLine? Weakest =>
        Themes.Where(t => t.Level is not null).MinBy(t => t.Level) is { } low && Themes.Max(t => t.Level) > low.Level ? low : null;

    /// <summary>The overall level once the first moves are made.</summary>
    public int? Reach => Scoring.OverallAfter(Questionnaire.Questions, Sheet.Answers, Moves.Take(First).Select(m => m.Gain));

    public IReadOnlyList<RadarPoint> Points =>
        [.. Themes.Select(t => new RadarPoint(t.Theme.Titles.In(Languages.Current), t.Theme.ShortTitles.In(Languages.Current), t.Level, t.Peers))];
}

/// <summary>One theme of the result.</summary>
/// <param name="Change">Since last time; null when there is nothing to compare with.</param>
/// <param name="Unknown">How many of its questions were answered "I don't know".</param>
public sealed record ThemeLine(Theme Theme, int? Level, int? Peers, int? Change, int Unknown);
