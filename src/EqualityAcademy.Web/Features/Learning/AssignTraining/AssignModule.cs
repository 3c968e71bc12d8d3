using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Learning.AssignTraining;

/// <summary>Gives a module to everyone or to chosen people; takes an assignment back.</summary>
public sealed class AssignModule(Db db, Clock clock)
{
    public Task RunAsync(CompanyScope scope, NewAssignment assignment, CancellationToken ct) => db.InTransactionAsync(async transaction =>
    {
        MembershipId?[] people = assignment.People.Count == 0 ? [null] : [.. assignment.People.Select(p => (MembershipId?)p)];
        var rows = people.Select(p => new { Id = clock.NewId<AssignmentId>(), scope.Company, assignment.Module, Person = p, assignment.DueOn, scope.Member, clock.Now });
        await transaction.Connection!.ExecuteAsync(new(Insert, rows, transaction, cancellationToken: ct));
    }, ct);

    /// <returns>False when this company has no such assignment.</returns>
    public async Task<bool> WithdrawAsync(CompanyScope scope, AssignmentId id, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        return await connection.ExecuteAsync(new(Withdraw, new { scope.Company, Id = id, clock.Now }, cancellationToken: ct)) == 1;
    }

    private const string Insert = """
        insert into assignment (id, company_id, module, membership_id, due_on, created_by, created_at)
        values (@Id, @Company, @Module, @Person, @DueOn, @Member, @Now)
        """;

    private const string Withdraw = "update assignment set withdrawn_at = @Now where id = @Id and company_id = @Company and withdrawn_at is null";
}
