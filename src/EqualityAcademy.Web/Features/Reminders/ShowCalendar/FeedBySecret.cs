using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;

namespace EqualityAcademy.Web.Features.Reminders.ShowCalendar;

/// <summary>Finds whose feed a secret opens: the membership must still hold, in the company of the feed.</summary>
internal sealed class FeedBySecret(Db db)
{
    /// <returns>Null when the secret is not one of ours, the feed was revoked, or its owner has left.</returns>
    public async Task<CalendarOwner?> FindAsync(string secret, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var row = await connection.QuerySingleOrDefaultAsync<Row>(new(Select, new { Hash = CalendarFeeds.HashOf(secret) }, cancellationToken: ct));
        return row is null ? null : new(row.CompanyId, row.Member, row.Slug, row.Name, Languages.FromCode(row.Language));
    }

    private sealed record Row(CompanyId CompanyId, MembershipId Member, string Slug, string Name, string Language);

    private const string Select = """
        select f.company_id, m.id as member, c.slug, c.name, p.language
        from calendar_feed f
        join membership m on m.id = f.membership_id and m.company_id = f.company_id and m.left_at is null
        join company c on c.id = f.company_id
        join person p on p.id = m.person_id
        where f.secret_hash = @Hash and f.revoked_at is null
        """;
}
