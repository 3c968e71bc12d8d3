using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Pay.CompareJobs.Grid;

/// <summary>Adds a job to the grid, changes one, moves one, or takes one away with what was answered of its pairs.</summary>
public sealed class ChangeJobs(Db db, Clock clock)
{
    public const int Most = 60;

    public Task<Outcome<JobId>> AddAsync(CompanyScope scope, JobInput job, CancellationToken ct = default) => db.InTransactionAsync<Outcome<JobId>>(async transaction =>
    {
        if (!await Rights.StillMayAsync(transaction, scope, Permission.SeePay)) return new Problem("Title", "Jobs.NoLonger");
        var row = new { Id = clock.NewId<JobId>(), scope.Company, scope.Member, job.Title, job.Women, job.Men, Most, clock.Now };
        return await transaction.Connection!.ExecuteAsync(Insert, row, transaction) == 1 ? row.Id : new Problem("Title", "Jobs.TooMany", Most);
    }, ct);

    /// <returns>False when this company has no such job.</returns>
    public Task<bool> ChangeAsync(CompanyScope scope, JobId id, JobInput job, CancellationToken ct = default) =>
        RunAsync(scope, Update, new { scope.Company, scope.Member, Id = id, job.Title, job.Women, job.Men, clock.Now }, ct);

    /// <summary>Two jobs change places.</summary>
    /// <returns>False when this company does not have both.</returns>
    public Task<bool> SwapAsync(CompanyScope scope, JobId one, JobId other, CancellationToken ct = default) => db.InTransactionAsync(async transaction =>
    {
        if (!await Rights.StillMayAsync(transaction, scope, Permission.SeePay)) return false;
        var places = (await transaction.Connection!.QueryAsync<Place>(SelectPlaces, new { scope.Company, One = one, Other = other }, transaction)).ToList();
        if (places.Count != 2) return false;
        foreach (var (place, to) in new[] { (places[0], places[1]), (places[1], places[0]) })
            await transaction.Connection!.ExecuteAsync(Move, new { scope.Company, place.Id, to.Position }, transaction);
        return true;
    }, ct);

    /// <returns>False when this company has no such job.</returns>
    public Task<bool> RemoveAsync(CompanyScope scope, JobId id, CancellationToken ct = default) => db.InTransactionAsync(async transaction =>
    {
        if (!await Rights.StillMayAsync(transaction, scope, Permission.SeePay)) return false;
        await transaction.Connection!.ExecuteAsync(DeleteAnswers, new { scope.Company, Id = id }, transaction);
        return await transaction.Connection!.ExecuteAsync(Delete, new { scope.Company, Id = id }, transaction) == 1;
    }, ct);

    private Task<bool> RunAsync(CompanyScope scope, string sql, object row, CancellationToken ct) => db.InTransactionAsync(async transaction =>
        await Rights.StillMayAsync(transaction, scope, Permission.SeePay) && await transaction.Connection!.ExecuteAsync(sql, row, transaction) > 0, ct);

    private sealed record Place(JobId Id, int Position);

    private const string Insert = """
        insert into pay_job (id, company_id, title, women, men, position, entered_by, entered_at)
        select @Id, @Company, @Title, @Women, @Men, coalesce(max(position), 0) + 1, @Member, @Now
        from pay_job
        where company_id = @Company
        having count(*) < @Most
        """;

    private const string Update = """
        update pay_job set title = @Title, women = @Women, men = @Men, entered_by = @Member, entered_at = @Now
        where id = @Id and company_id = @Company
        """;

    private const string SelectPlaces = "select id, position from pay_job where company_id = @Company and id in (@One, @Other)";

    private const string Move = "update pay_job set position = @Position where company_id = @Company and id = @Id";

    private const string DeleteAnswers = "delete from pay_pair_answer where company_id = @Company and (low_job = @Id or high_job = @Id)";

    private const string Delete = "delete from pay_job where id = @Id and company_id = @Company";
}
