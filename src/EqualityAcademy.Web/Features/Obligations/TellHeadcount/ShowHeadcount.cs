using Dapper;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Obligations.TellHeadcount;

/// <summary>Months in a row with the same number.</summary>
/// <param name="Until">The month before the next number; null for the present one.</param>
/// <param name="LastEntry">The last month that was entered with it.</param>
public sealed record HeadcountSpan(DateOnly From, DateOnly? Until, DateOnly LastEntry, int People);

/// <param name="Present">The headcount of the company, while there is no series.</param>
/// <param name="Silence">The series is silent since long: what is asked.</param>
/// <param name="Open">Duties that hang on an older headcount.</param>
public sealed record HeadcountView(DateOnly Day, IReadOnlyList<HeadcountSpan> Spans, int? Present, IReadOnlyList<int> Steps, Problem? Silence, int Open);

/// <summary>Reads the series and joins equal months.</summary>
internal sealed class ShowHeadcount(ObligationsOf obligations, ModuleSource modules, Clock clock, Db db)
{
    public async Task<HeadcountView> GetAsync(CompanyScope scope, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var rows = (await connection.QueryAsync<Row>(Select, new { scope.Company })).ToList();
        var present = rows.Count > 0 ? null : await connection.ExecuteScalarAsync<int?>(SelectPresent, new { scope.Company });
        var silence = SeriesChecks.Silences(rows.Select(r => new MonthCount(r.Month, r.Headcount)), clock.Today)
            .LastOrDefault(p => p.Args[2] is DateOnly until && until > clock.Today.AddMonths(-1));
        var duties = obligations.Evaluate(await obligations.FactsAsync(scope.Company, ct), clock.Today);
        return new(clock.Today, Spans(rows), present, HeadcountSteps.Of(modules.Current.Obligations, modules.Current.Parameters, clock.Today),
            silence is null ? null : AskedBack.InWords(silence), duties.Count(d => d.Missing.Contains("headcount")));
    }

    private static List<HeadcountSpan> Spans(List<Row> rows)
    {
        var spans = new List<HeadcountSpan>();
        foreach (var row in rows)
        {
            if (spans.Count > 0 && spans[^1].People == row.Headcount) spans[^1] = spans[^1] with { LastEntry = row.Month };
            else
            {
                if (spans.Count > 0) spans[^1] = spans[^1] with { Until = row.Month.AddMonths(-1) };
                spans.Add(new(row.Month, null, row.Month, row.Headcount));
            }
        }

        return spans;
    }

    private sealed record Row(DateOnly Month, int Headcount);

    private const string Select = "select month, headcount from company_headcount where company_id = @Company order by month";

    private const string SelectPresent = "select headcount from company where id = @Company";
}
