using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Assessment.ShowResult;

/// <summary>
/// Median levels of the other companies of the same cluster and of like size, from the latest check of each. The floor is in
/// the query, so no figure about fewer companies ever leaves the database, and once more in <see cref="Disclosure"/>.
/// </summary>
public sealed class PeerLevels
{
    /// <param name="revision">Only checks of the same questions are compared.</param>
    internal async Task<Peers> OfAsync(DbConnection connection, CompanyScope scope, int revision)
    {
        var headcount = (await connection.QueryAsync<int>(SelectHeadcount, new { scope.Company })).AsList();
        if (headcount.Count == 0) return Peers.NoHeadcount;
        var band = SizeBand.Of(headcount[0]);
        var rows = await connection.QueryAsync<Row>(SelectMedians, new { scope.Company, Questionnaire = QuickCheck.Id, revision, band.From, Until = band.Until ?? int.MaxValue, Disclosure.Floor });
        var medians = rows.ToDictionary(r => r.Theme, r => Disclosure.Of(r.Companies, r.Median));
        var companies = rows.Where(r => r.Theme == Whole).Select(r => Disclosure.Of(r.Companies, r.Companies)).FirstOrDefault();
        return new(band, companies, medians);
    }

    /// <summary>Name of the overall level among the themes.</summary>
    private const string Whole = "";

    private sealed record Row(string Theme, int Companies, int Median);

    private const string SelectHeadcount = "select headcount from company where id = @Company and headcount is not null";

    private const string SelectMedians = """
        with run as (
            select a.id, a.level_hundredths, row_number() over (partition by a.company_id order by a.finished_at desc) as newest
            from assessment a
            join company c on c.id = a.company_id and c.headcount between @From and @Until
            where a.company_id <> @Company and a.questionnaire = @Questionnaire and a.revision = @revision and a.finished_at is not null
              and a.company_id in (select o.company_id from cluster_company o join cluster_company k on k.cluster_id = o.cluster_id where k.company_id = @Company)
        ), figure as (
            select '' as theme, level_hundredths as level from run where newest = 1
            union all
            select t.theme, t.level_hundredths from run join assessment_theme t on t.assessment_id = run.id where run.newest = 1
        ), ranked as (
            select theme, level, row_number() over (partition by theme order by level) as place, count(*) over (partition by theme) as companies
            from figure where level is not null
        )
        select theme, cast(min(companies) as bigint) as companies, cast(round(avg(level)) as bigint) as median
        from ranked
        where companies >= @Floor and place in ((companies + 1) / 2, (companies + 2) / 2)
        group by theme
        """;
}

/// <summary>Levels of the companies of like size.</summary>
/// <param name="Band">Null when the company has not given its headcount.</param>
/// <param name="Companies">How many; suppressed under the floor.</param>
/// <param name="Medians">By theme; a theme that is missing or suppressed is not compared.</param>
public sealed record Peers(SizeBand? Band, Disclosed<int> Companies, IReadOnlyDictionary<string, Disclosed<int>> Medians)
{
    public static readonly Peers NoHeadcount = new(null, default, new Dictionary<string, Disclosed<int>>());

    public int? Of(string theme) => Medians.TryGetValue(theme, out var median) && median.IsShown ? median.Value : null;
}
