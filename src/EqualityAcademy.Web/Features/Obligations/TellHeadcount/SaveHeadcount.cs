using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Obligations.TellHeadcount;

/// <summary>Writes the series of headcounts; the latest month is also the headcount of the company, in the same transaction.</summary>
internal sealed class SaveHeadcount(ModuleSource modules, Clock clock, Db db)
{
    /// <summary>The field of what is asked back: answered with a tick, not by typing again.</summary>
    public const string Confirm = "confirm";

    /// <param name="confirmed">The doubts a tick was set to, as <see cref="KeyOf"/> names them; other doubts are asked anew.</param>
    public Task<Outcome<Done>> RunAsync(CompanyScope scope, IReadOnlyList<MonthCount> entries, string? confirmed, CancellationToken ct = default) =>
        db.InTransactionAsync<Outcome<Done>>(async t =>
        {
            var (before, stored) = await SeriesAsync(t, scope);
            var after = entries.Concat(before.Where(b => entries.All(e => e.Month != b.Month))).ToList();
            if (SeriesChecks.Impossible(after, clock.Today) is { Count: > 0 } impossible) return impossible.Select(p => p with { Field = entries.Count > 1 ? "year" : "month" }).ToList();
            var silences = New(SeriesChecks.Silences(before, clock.Today), SeriesChecks.Silences(after, clock.Today)).Where(s => !EndsToday(s)).ToList();
            var asked = silences.Where(s => !IsAnswered(s, before));
            var doubts = New(SeriesChecks.Slips(before, Steps), SeriesChecks.Slips(after, Steps)).Concat(asked).Concat(Replaced(before, entries)).Select(p => p with { Field = Confirm }).ToList();
            if (doubts.Count > 0 && KeyOf(doubts) != confirmed) return doubts;
            await WriteAsync(t, scope, [.. stored ? entries : after, .. silences.Select(Answer)]);
            return new Done();
        }, ct);

    /// <summary>Says that the last number of the series still holds today.</summary>
    public Task StayedAsync(CompanyScope scope, CancellationToken ct = default) => db.InTransactionAsync(async t =>
    {
        var (series, _) = await SeriesAsync(t, scope);
        if (series.Count > 0) await WriteAsync(t, scope, [new(ThisMonth, series[^1].People)]);
    }, ct);

    /// <summary>Takes months out, both ends included.</summary>
    public Task DeleteAsync(CompanyScope scope, DateOnly from, DateOnly to, CancellationToken ct = default) => db.InTransactionAsync(async t =>
    {
        await t.Connection!.ExecuteAsync(Delete, new { scope.Company, From = from, To = to }, t);
        await t.Connection!.ExecuteAsync(UpdatePresent, new { scope.Company }, t);
    }, ct);

    public static string KeyOf(IEnumerable<Problem> doubts) => string.Join(' ', doubts.Select(d => $"{d.TextKey}:{string.Join(',', d.Args)}"));

    private IReadOnlyList<int> Steps => HeadcountSteps.Of(modules.Current.Obligations, modules.Current.Parameters, clock.Today);

    private DateOnly ThisMonth => new(clock.Today.Year, clock.Today.Month, 1);

    /// <summary>The series; while there is none, the headcount of the company, said for this month: what was told before is not lost by telling more.</summary>
    private async Task<(List<MonthCount> Series, bool Stored)> SeriesAsync(DbTransaction transaction, CompanyScope scope)
    {
        var rows = (await transaction.Connection!.QueryAsync<MonthRow>(Select, new { scope.Company }, transaction)).Select(r => new MonthCount(r.Month, r.Headcount)).ToList();
        if (rows.Count > 0) return (rows, true);
        var present = await transaction.Connection!.ExecuteScalarAsync<int?>(SelectPresent, new { scope.Company }, transaction);
        return (present is { } people ? [new(ThisMonth, people)] : [], false);
    }

    private async Task WriteAsync(DbTransaction transaction, CompanyScope scope, IReadOnlyList<MonthCount> entries)
    {
        await transaction.Connection!.ExecuteAsync(Upsert, entries.Select(e => new { scope.Company, e.Month, Headcount = (int)e.People, scope.Member, clock.Now }), transaction);
        await transaction.Connection!.ExecuteAsync(UpdatePresent, new { scope.Company }, transaction);
    }

    private bool EndsToday(Problem silence) => silence.Args[2] is DateOnly until && until == ThisMonth;

    /// <summary>The series said so before: its next entry, after the silence, had the same number.</summary>
    private static bool IsAnswered(Problem silence, List<MonthCount> before) =>
        before.Where(b => b.Month > (DateOnly)silence.Args[1]).Take(1).Any(b => b.People == (decimal)silence.Args[0] && b.Month > (DateOnly)silence.Args[2]);

    /// <summary>A silence that is confirmed is answered by the same number in its last month.</summary>
    private static MonthCount Answer(Problem silence) => new((DateOnly)silence.Args[2], (decimal)silence.Args[0]);

    private static IEnumerable<Problem> New(IReadOnlyList<Problem> before, IReadOnlyList<Problem> after) => after.Where(a => !before.Any(b => KeyOf([b]) == KeyOf([a])));

    private static IEnumerable<Problem> Replaced(List<MonthCount> before, IReadOnlyList<MonthCount> entries) =>
        entries.Count > 1 && entries.Any(e => before.Any(b => b.Month == e.Month && b.People != e.People)) ? [new(Confirm, "SeriesReplaced", entries[0].Month.Year.ToString(System.Globalization.CultureInfo.InvariantCulture))] : [];

    private sealed record MonthRow(DateOnly Month, int Headcount);

    private const string Select = "select month, headcount from company_headcount where company_id = @Company order by month";

    private const string SelectPresent = "select headcount from company where id = @Company";

    private const string Upsert = """
        insert into company_headcount (company_id, month, headcount, entered_by, entered_at) values (@Company, @Month, @Headcount, @Member, @Now)
        on conflict (company_id, month) do update set headcount = excluded.headcount, entered_by = excluded.entered_by, entered_at = excluded.entered_at
        """;

    private const string Delete = "delete from company_headcount where company_id = @Company and month >= @From and month <= @To";

    private const string UpdatePresent = """
        update company set headcount = (select h.headcount from company_headcount h where h.company_id = @Company order by h.month desc limit 1)
        where id = @Company and exists (select 1 from company_headcount h where h.company_id = @Company and h.headcount >= 1)
        """;
}
