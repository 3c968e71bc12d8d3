using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Members;

/// <summary>A person to talk to. Place is a workshop, a shift or an address.</summary>
public sealed record Contact(RowId Id, ContactKind Kind, string Name, string? Place, string? Phone, string? Email, DateOnly CheckedOn)
{
    /// <summary>Nobody has checked for a year that the name and the number are right.</summary>
    public bool IsStale(DateOnly today) => CheckedOn.AddYears(1) <= today;
}

/// <summary>The company's people to talk to, for lessons, posters and lists.</summary>
public sealed class CompanyContacts(Db db)
{
    /// <returns>By kind, then in the order in which they were added.</returns>
    public async Task<IReadOnlyList<Contact>> OfAsync(CompanyScope scope, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var rows = await connection.QueryAsync<Row>(Select, new { scope.Company });
        return [.. rows.Select(r => new Contact(r.Id, ContactKinds.FromCode(r.Kind) ?? ContactKind.Other, r.Name, r.Place, r.Phone, r.Email, r.CheckedOn)).OrderBy(c => c.Kind)];
    }

    private sealed record Row(RowId Id, string Kind, string Name, string? Place, string? Phone, string? Email, DateOnly CheckedOn);

    private const string Select = """
        select id, kind, name, place, phone, email, checked_on
        from company_contact
        where company_id = @Company
        order by position
        """;
}
