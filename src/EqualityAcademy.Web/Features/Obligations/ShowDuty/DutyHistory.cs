using Dapper;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Obligations.ShowDuty;

/// <summary>Something that was said of a duty: <c>done</c>, <c>disputed</c> or <c>reopened</c>, by whom and when.</summary>
public sealed record DutyChange(string Change, DateOnly? DoneOn, string? Reason, DateOnly On, string By);

/// <summary>What was said of one duty, the latest first.</summary>
public sealed class DutyHistory(Db db)
{
    public async Task<IReadOnlyList<DutyChange>> OfAsync(CompanyScope scope, string obligation, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var rows = await connection.QueryAsync<Row>(new(Select, new { scope.Company, Obligation = obligation }, cancellationToken: ct));
        return [.. rows.Select(r => new DutyChange(r.Change, r.DoneOn, r.Reason, Clock.DayOf(r.ChangedAt), r.ChangedBy))];
    }

    private sealed record Row(string Change, DateOnly? DoneOn, string? Reason, DateTimeOffset ChangedAt, string ChangedBy);

    private const string Select = """
        select c.change, c.done_on, c.reason, c.changed_at, p.display_name as changed_by
        from duty_change c
        join membership m on m.id = c.changed_by and m.company_id = @Company
        join person p on p.id = m.person_id
        where c.company_id = @Company and c.obligation = @Obligation
        order by c.changed_at desc, c.id desc
        """;
}
