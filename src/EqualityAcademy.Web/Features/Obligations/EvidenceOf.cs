using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Obligations;

/// <summary>The evidence a company keeps, the oldest first.</summary>
public sealed class EvidenceOf(Db db)
{
    /// <summary>For all duties.</summary>
    public Task<IReadOnlyList<EvidenceItem>> CompanyAsync(CompanyScope scope, CancellationToken ct = default) => ReadAsync(scope, null, ct);

    public Task<IReadOnlyList<EvidenceItem>> DutyAsync(CompanyScope scope, string obligation, CancellationToken ct = default) => ReadAsync(scope, obligation, ct);

    /// <summary>What was added last has expired.</summary>
    /// <param name="ofDuty">The evidence of one duty, the oldest first.</param>
    public static bool IsToRenew(IEnumerable<EvidenceItem> ofDuty, DateOnly today) => ofDuty.LastOrDefault()?.IsExpired(today) ?? false;

    private async Task<IReadOnlyList<EvidenceItem>> ReadAsync(CompanyScope scope, string? obligation, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var rows = await connection.QueryAsync<Row>(obligation is null ? Select + Order : Select + OfDuty + Order, new { scope.Company, Obligation = obligation });
        return [.. rows.Select(Item)];
    }

    private static EvidenceItem Item(Row row) => new(row.Id, row.Obligation, Enum.Parse<EvidenceKind>(row.Kind, ignoreCase: true), row.Title, row.Note, row.Link,
        row.FileName is null ? null : new(row.FileName, row.MediaType!, row.ByteCount!.Value, row.Sha256!), row.ExpiresOn, row.AddedBy, Clock.DayOf(row.AddedAt));

    private sealed record Row(RowId Id, string Obligation, string Kind, string Title, string? Note, string? Link, string? FileName, string? MediaType,
        long? ByteCount, string? Sha256, DateOnly? ExpiresOn, string AddedBy, DateTimeOffset AddedAt);

    private const string Select = """
        select e.id, e.obligation, e.kind, e.title, e.note, e.link, e.file_name, e.media_type, e.byte_count, e.sha256, e.expires_on,
            p.display_name as added_by, e.added_at
        from evidence e
        join membership m on m.id = e.added_by and m.company_id = @Company
        join person p on p.id = m.person_id
        where e.company_id = @Company and e.removed_at is null
        """;

    private const string OfDuty = " and e.obligation = @Obligation";

    private const string Order = " order by e.added_at, e.id";
}
