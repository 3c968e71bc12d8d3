using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Platform.Security;

/// <summary>Something that must be found again later: who became what, and what was taken out or erased.</summary>
/// <param name="Kind">A stable word such as <c>member-joined</c>.</param>
public sealed record AuditEvent(string Kind, CompanyId? Company, ClusterId? Cluster, PersonId? Person, string? Detail);

/// <summary>Writes the audit trail inside the transaction of what it records.</summary>
public static class Audit
{
    public static Task WriteAsync(DbTransaction transaction, Clock clock, AuditEvent e) =>
        transaction.Connection!.ExecuteAsync(Insert, new { Id = clock.NewId<RowId>(), e.Company, e.Cluster, e.Person, e.Kind, e.Detail, clock.Now }, transaction);

    private const string Insert = """
        insert into audit_event (id, company_id, cluster_id, person_id, kind, detail, at)
        values (@Id, @Company, @Cluster, @Person, @Kind, @Detail, @Now)
        """;
}
