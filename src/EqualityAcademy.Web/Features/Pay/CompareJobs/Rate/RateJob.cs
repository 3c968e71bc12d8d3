using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.PayGap.Jobs;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Pay.CompareJobs.Rate;

/// <summary>Stores how a job is rated, whole or in part.</summary>
public sealed class RateJob(Db db, Clock clock)
{
    /// <returns>False when this company has no such job.</returns>
    public Task<bool> RunAsync(CompanyScope scope, JobId id, JobRating rating, CancellationToken ct = default) => db.InTransactionAsync(async transaction =>
    {
        if (!await Rights.StillMayAsync(transaction, scope, Permission.SeePay)) return false;
        int? Degree(Criterion criterion) => rating.Degrees.TryGetValue(criterion, out var degree) ? degree : null;
        int? Level(Load load) => rating.Loads.TryGetValue(load, out var level) ? level : null;
        var row = new Row(scope.Company, scope.Member, id, Degree(Criterion.Knowledge), Degree(Criterion.Complexity), Degree(Criterion.Communication),
            Degree(Criterion.Autonomy), Degree(Criterion.Contribution), Degree(Criterion.Supervision), rating.Given?.Number,
            Level(Load.Physical), Level(Load.Nervous), Level(Load.Conditions), clock.Now);
        return await transaction.Connection!.ExecuteAsync(Update, row, transaction) == 1;
    }, ct);

    private sealed record Row(CompanyId Company, MembershipId Member, JobId Id, int? Knowledge, int? Complexity, int? Communication,
        int? Autonomy, int? Contribution, int? Supervision, int? Given, int? Physical, int? Nervous, int? Conditions, DateTimeOffset Now);

    private const string Update = """
        update pay_job set knowledge = @Knowledge, complexity = @Complexity, communication = @Communication, autonomy = @Autonomy,
            contribution = @Contribution, supervision = @Supervision, class_given = @Given, physical_load = @Physical,
            nervous_load = @Nervous, conditions = @Conditions, entered_by = @Member, entered_at = @Now
        where id = @Id and company_id = @Company
        """;
}
