using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Obligations.ShowTimeline;

/// <summary>One duty with its days, in order.</summary>
public sealed record TimelineRow(DutyLine Line, IReadOnlyList<Occurrence> Days)
{
    public IEnumerable<Occurrence> Of(OccurrenceKind kind) => Days.Where(d => d.Kind == kind);

    public bool IsLate(DateOnly today) => Of(OccurrenceKind.Due).Any(d => d.On < today);

    public bool IsAnnounced => Days[0].Kind == OccurrenceKind.Announced;
}

/// <summary>Six years of duties with a date.</summary>
/// <param name="Rows">What comes first stands first; announced law last.</param>
/// <param name="ToDate">How many duties wait for a date from the company.</param>
public sealed record TimelineView(DutySheet Sheet, int FirstYear, IReadOnlyList<TimelineRow> Rows, int ToDate)
{
    public const int Years = 6;

    public int LastYear => FirstYear + Years - 1;

    public IEnumerable<Occurrence> Deadlines => Rows.SelectMany(r => r.Of(OccurrenceKind.Due)).Where(o => o.On >= Sheet.Day).OrderBy(o => o.On);

    public IEnumerable<(int Year, IReadOnlyList<(TimelineRow Row, Occurrence Day)> Days)> ByYear =>
        Rows.SelectMany(r => r.Days.Select(d => (Row: r, Day: d))).GroupBy(d => d.Day.On.Year).OrderBy(g => g.Key)
            .Select(g => (g.Key, (IReadOnlyList<(TimelineRow, Occurrence)>)[.. g.OrderBy(d => d.Day.On)]));
}

/// <summary>The days from this year on, for six years: what falls due, begins or is announced. Disputed duties are left out.</summary>
public sealed class ShowTimeline(CompanyDuties duties, ModuleSource modules)
{
    public async Task<TimelineView> GetAsync(CompanyScope scope, CancellationToken ct = default)
    {
        var sheet = await duties.GetAsync(scope.Company, ct);
        var lines = sheet.Lines.Where(l => l.Standing.Progress != DutyProgress.Disputed).ToDictionary(l => l.Id);
        var until = new DateOnly(sheet.Day.Year + TimelineView.Years, 1, 1);
        var days = new DutyTimeline(new Evaluator(modules.Current.Parameters)).Between(lines.Values.Select(l => l.Shown), sheet.Facts, sheet.Day, DateOnly.MinValue, until);
        var rows = days.GroupBy(d => d.Duty.Obligation.Id).Select(g => new TimelineRow(lines[g.Key], [.. g])).OrderBy(r => r.IsAnnounced).ThenBy(r => r.Days[0].On);
        return new(sheet, sheet.Day.Year, [.. rows], sheet.Lines.Count(l => l is { IsTodo: true, Pace: DutyPace.ToDate }));
    }
}
