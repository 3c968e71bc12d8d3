using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.PayGap.Jobs;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Pay.CompareJobs;

/// <summary>The jobs of a company in its own order.</summary>
public sealed class ReadJobs(Db db)
{
    public async Task<JobGrid> GetAsync(CompanyScope scope, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        return await GetAsync(connection, scope, ct);
    }

    internal static async Task<JobGrid> GetAsync(DbConnection connection, CompanyScope scope, CancellationToken ct = default)
    {
        var rows = await connection.QueryAsync<Row>(new(Select, new { scope.Company }, cancellationToken: ct));
        return new([.. rows.Select(r => r.ToJob())]);
    }

    private sealed record Row(JobId Id, string Title, int Women, int Men, int? Knowledge, int? Complexity, int? Communication, int? Autonomy, int? Contribution, int? Supervision,
        int? ClassGiven, int? PhysicalLoad, int? NervousLoad, int? Conditions)
    {
        public Job ToJob() => new(Id, Title, Women, Men, new(
            Given([(Criterion.Knowledge, Knowledge), (Criterion.Complexity, Complexity), (Criterion.Communication, Communication),
                (Criterion.Autonomy, Autonomy), (Criterion.Contribution, Contribution), (Criterion.Supervision, Supervision)]),
            Given([(Load.Physical, PhysicalLoad), (Load.Nervous, NervousLoad), (Load.Conditions, Conditions)]),
            ClassGiven is { } number ? MetallurgyClass.All[number - 1] : null));

        private static Dictionary<T, int> Given<T>((T Name, int? Value)[] values) where T : struct, Enum =>
            values.Where(v => v.Value is not null).ToDictionary(v => v.Name, v => v.Value!.Value);
    }

    private const string Select = """
        select id, title, women, men, knowledge, complexity, communication, autonomy, contribution, supervision,
            class_given, physical_load, nervous_load, conditions
        from pay_job
        where company_id = @Company
        order by position, id
        """;
}
