using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Assessment;

/// <summary>How far a company is with its quick check.</summary>
public enum AssessmentStage
{
    None,
    Started,
    Finished,
}

/// <summary>The state of one company's quick checks. A finished one counts even while a new one is open.</summary>
/// <param name="Open">The run that is open, if any.</param>
/// <param name="TouchedAt">When the open run was started or last answered.</param>
/// <param name="Latest">The last finished run, if any.</param>
/// <param name="Level">Its overall level in hundredths; the company's own affair, never for the cluster.</param>
public sealed record AssessmentState(AssessmentId? Open, DateTimeOffset? StartedAt, DateTimeOffset? TouchedAt, AssessmentId? Latest, DateTimeOffset? FinishedAt, int? Level)
{
    public static readonly AssessmentState Nothing = new(null, null, null, null, null, null);

    public AssessmentStage Stage => Latest is not null ? AssessmentStage.Finished : Open is not null ? AssessmentStage.Started : AssessmentStage.None;
}

/// <summary>What the cluster may know of a member's quick check: how far, and when; never the level.</summary>
public sealed record MemberAssessment(CompanyId Company, DateTimeOffset? StartedAt, DateTimeOffset? FinishedAt)
{
    public AssessmentStage Stage => FinishedAt is not null ? AssessmentStage.Finished : StartedAt is not null ? AssessmentStage.Started : AssessmentStage.None;
}

/// <summary>Asks how far companies are with their quick check.</summary>
public sealed class AssessmentStates(Db db)
{
    public async Task<AssessmentState> OfAsync(CompanyScope scope, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var rows = (await connection.QueryAsync<Row>(SelectOwn, new { scope.Company, Questionnaire = QuickCheck.Id })).AsList();
        var open = rows.FirstOrDefault(r => r.FinishedAt is null);
        var latest = rows.Where(r => r.FinishedAt is not null).MaxBy(r => r.FinishedAt);
        return new(open?.Id, open?.StartedAt, open?.TouchedAt ?? open?.StartedAt, latest?.Id, latest?.FinishedAt, latest?.Level);
    }

    /// <summary>Members of the cluster that have at least started; the others have no row.</summary>
    public async Task<IReadOnlyDictionary<CompanyId, MemberAssessment>> OfMembersAsync(ClusterScope scope, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var rows = await connection.QueryAsync<MemberAssessment>(SelectMembers, new { scope.Cluster, Questionnaire = QuickCheck.Id });
        return rows.ToDictionary(r => r.Company);
    }

    private sealed record Row(AssessmentId Id, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, int? Level, DateTimeOffset? TouchedAt);

    private const string SelectOwn = """
        select a.id, a.started_at, a.finished_at, a.level_hundredths as level,
               (select max(n.answered_at) from assessment_answer n where n.assessment_id = a.id and n.company_id = @Company) as touched_at
        from assessment a
        where a.company_id = @Company and a.questionnaire = @Questionnaire
        """;

    private const string SelectMembers = """
        select a.company_id, min(a.started_at) as started_at, max(a.finished_at) as finished_at
        from assessment a
        join cluster_company k on k.company_id = a.company_id and k.cluster_id = @Cluster
        where a.questionnaire = @Questionnaire
        group by a.company_id
        """;
}
