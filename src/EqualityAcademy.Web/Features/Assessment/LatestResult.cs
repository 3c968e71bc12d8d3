using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;
using EqualityAcademy.Web.Shell.Components;

namespace EqualityAcademy.Web.Features.Assessment;

/// <summary>The last finished quick check of a company, ready for a small radar.</summary>
public sealed class LatestResult(Db db, QuickCheck check)
{
    /// <returns>Null when no check is finished.</returns>
    public async Task<ResultSummary?> OfAsync(CompanyScope scope, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var finished = await FinishedCheck.ListAsync(connection, scope);
        if (finished is not [var last, ..]) return null;
        var language = Languages.Current;
        var points = check.Current.File.Themes.Select(t => new RadarPoint(t.Titles.In(language), t.ShortTitles.In(language), last.Themes.GetValueOrDefault(t.Id)));
        return new(last.Id, last.FinishedAt, last.Level, [.. points]);
    }
}

/// <summary>A result in short.</summary>
/// <param name="Level">Overall, in hundredths; null when no question has a level.</param>
/// <param name="Points">One for each theme, in the reader's language.</param>
public sealed record ResultSummary(AssessmentId Id, DateTimeOffset FinishedAt, int? Level, IReadOnlyList<RadarPoint> Points)
{
    /// <summary>The theme to begin with; null when none has a level.</summary>
    public RadarPoint? Weakest => Points.Where(p => p.Level is not null).MinBy(p => p.Level);
}
