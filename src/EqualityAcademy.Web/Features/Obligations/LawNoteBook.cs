using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Obligations;

/// <summary>
/// The notes that tell a company of a rule that changes for it. The night writes them, once each; which changes and which companies is
/// <see cref="LawNote"/>'s business. A company that joins later gets those of the last year too: to it the rule is just as new.
/// </summary>
public sealed class LawNoteBook(Db db, ModuleSource modules, Clock clock)
{
    /// <summary>The notes a company with these facts should have.</summary>
    public IReadOnlyList<LawNote> Awaited(CompanyFacts facts, DateOnly today) =>
        LawNote.For(modules.Current.Obligations, new Evaluator(modules.Current.Parameters), facts, today);

    /// <summary>Writes notes; one that is there already stays as it is.</summary>
    public static Task WriteAsync(DbTransaction transaction, CompanyId company, IEnumerable<LawNote> notes, DateOnly today) =>
        transaction.Connection!.ExecuteAsync(Insert, notes.Select(n => new NoteRow(company, n.Obligation.Id, n.Change.On, today)).ToList(), transaction);

    /// <summary>The notes that nobody has marked as read, the latest change first.</summary>
    public async Task<IReadOnlyList<LawNote>> UnreadAsync(CompanyScope scope, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var rows = await connection.QueryAsync<Row>(new(SelectUnread, new { scope.Company }, cancellationToken: ct));
        return [.. from row in rows
                   let obligation = modules.Current.FindObligation(row.Obligation)
                   let change = obligation?.Changes.FirstOrDefault(c => c.On == row.ChangedOn)
                   where change is not null
                   select new LawNote(obligation, change)];
    }

    public async Task MarkReadAsync(CompanyScope scope, string obligation, DateOnly on, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        await connection.ExecuteAsync(new(MarkRead, new { scope.Company, scope.Member, Obligation = obligation, On = on, clock.Now }, cancellationToken: ct));
    }

    private sealed record NoteRow(CompanyId Company, string Obligation, DateOnly On, DateOnly Today);

    private sealed record Row(string Obligation, DateOnly ChangedOn);

    private const string Insert = """
        insert into law_note (company_id, obligation, changed_on, written_on) values (@Company, @Obligation, @On, @Today)
        on conflict do nothing
        """;

    private const string SelectUnread = """
        select obligation, changed_on
        from law_note
        where company_id = @Company and read_at is null
        order by changed_on desc, obligation
        """;

    private const string MarkRead = """
        update law_note set read_at = @Now, read_by = @Member
        where company_id = @Company and obligation = @Obligation and changed_on = @On and read_at is null
        """;
}
