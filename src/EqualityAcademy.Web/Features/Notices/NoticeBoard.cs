using System.Text.Json;
using System.Text.Json.Serialization;
using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Notices;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Members;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Notices;

/// <summary>The notices of a company, filled with its contacts and words, beside what was printed of them.</summary>
public sealed class NoticeBoard(Db db, ModuleSource modules, ObligationsOf obligations, CompanyContacts contacts, Clock clock)
{
    /// <summary>Company contacts that fit on one sheet.</summary>
    public const int Room = 6;

    private static readonly JsonSerializerOptions Json = new() { IgnoreReadOnlyProperties = true, Converters = { new JsonStringEnumConverter() } };

    /// <returns>All notices in the order of the kit, those the company need not post too.</returns>
    public async Task<IReadOnlyList<NoticeView>> GetAsync(CompanyScope scope, CancellationToken ct = default)
    {
        var duties = await obligations.GetAsync(scope.Company, ct);
        var people = await contacts.OfAsync(scope, ct);
        var stored = await ReadAsync(scope, ct);
        var kit = new Kit(duties.ToDictionary(d => d.Obligation.Id));
        return [.. modules.Current.Notices.Select(n => View(n, kit, people, stored))];
    }

    /// <returns>Notices whose sheet on the wall is no longer right. One statement when nothing was ever printed.</returns>
    public async Task<IReadOnlyList<NoticeView>> ToReprintAsync(CompanyScope scope, CancellationToken ct = default) =>
        await HasPrintsAsync(scope, ct) ? [.. (await GetAsync(scope, ct)).Where(v => v.State == NoticeState.ToReprint)] : [];

    internal static string Write(PrintedNotice sheet) => JsonSerializer.Serialize(sheet, Json);

    private NoticeView View(Notice notice, Kit kit, IReadOnlyList<Contact> people, Stored stored)
    {
        var wanted = people.Where(p => notice.Contacts.Any(c => c.Kind == p.Kind)).ToArray();
        var chosen = Chosen(notice, wanted);
        var sheet = Fill(notice, chosen, stored);
        var print = stored.Prints.GetValueOrDefault(notice.Id);
        var printed = print is null ? null : new NoticePrint(Clock.DayOf(print.PrintedAt), print.By);
        IReadOnlyList<NoticeChange> changes = print is null || print.Fingerprint == sheet.Fingerprint ? [] : Changes(print.Filled, sheet);
        var leftOut = wanted.Count(w => !Rule(notice, w).Optional && !chosen.Contains(w));
        return new(notice, kit.NeedFor(notice), sheet, leftOut, chosen.Length == 0 ? null : chosen.Min(c => c.CheckedOn), kit.Gaps(notice, sheet), printed, changes);
    }

    /// <summary>One of each kind before a second of any: nobody the law wants on the sheet is crowded out. Of an optional kind, one is enough.</summary>
    private static Contact[] Chosen(Notice notice, Contact[] wanted) =>
        [.. wanted.GroupBy(c => c.Kind).SelectMany(g => g.Select((c, i) => (Contact: c, Turn: i))).Where(c => c.Turn == 0 || !Rule(notice, c.Contact).Optional)
            .OrderBy(c => c.Turn).Take(Room).Select(c => c.Contact).OrderBy(c => c.Kind)];

    private PrintedNotice Fill(Notice notice, Contact[] chosen, Stored stored)
    {
        var library = modules.Current;
        var lines = library.HelpLines.Lines.Where(l => ShownLines(notice, chosen).Contains(l.Id));
        var blanks = notice.Blanks.Where(b => stored.Blanks.ContainsKey(b.Id)).ToDictionary(b => b.Id, b => stored.Blanks[b.Id]);
        var numbers = notice.Texts.SelectMany(t => LawNumbers.IdsIn(t.Fr)).Distinct().ToDictionary(id => id, id => LawNumbers.Fill($"{{{{law:{id}}}}}", library, Language.Fr, clock.Today));
        return new(notice.Revision, stored.Company, [.. chosen.Select(c => Printed(c, Rule(notice, c)))], lines.ToDictionary(l => l.Id, l => l.Phone), blanks, numbers);
    }

    /// <summary>Only what stands on the sheet: an address that is not printed may change.</summary>
    private static PrintedContact Printed(Contact contact, NoticeContact rule) =>
        new(contact.Kind, contact.Name, rule.Details.Contains(ContactDetail.Place) ? contact.Place : null, contact.Phone, contact.Phone is null ? contact.Email : null);

    private static NoticeContact Rule(Notice notice, Contact contact) => notice.Contacts.First(c => c.Kind == contact.Kind);

    /// <summary>The general line of the inspectorate gives way to the company's own inspector.</summary>
    private static IEnumerable<string> ShownLines(Notice notice, Contact[] chosen) =>
        notice.HelpLines.Where(l => l != "labour-inspection" || chosen.All(c => c.Kind != ContactKind.Inspection));

    private static IReadOnlyList<NoticeChange> Changes(string filled, PrintedNotice sheet)
    {
        var words = new NoticeChange(NoticeChangeKind.Words, "");
        try
        {
            var changes = JsonSerializer.Deserialize<PrintedNotice>(filled, Json)?.ChangesTo(sheet);
            return changes is { Count: > 0 } ? changes : [words];
        }
        catch (JsonException)
        {
            return [words];
        }
    }

    private async Task<bool> HasPrintsAsync(CompanyScope scope, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        return await connection.ExecuteScalarAsync<int>(new(CountPrints, new { scope.Company }, cancellationToken: ct)) > 0;
    }

    private async Task<Stored> ReadAsync(CompanyScope scope, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var name = await connection.QuerySingleAsync<string>(new(SelectName, new { scope.Company }, cancellationToken: ct));
        var prints = await connection.QueryAsync<PrintRow>(new(SelectPrints, new { scope.Company }, cancellationToken: ct));
        var blanks = await connection.QueryAsync<BlankRow>(new(SelectBlanks, new { scope.Company }, cancellationToken: ct));
        return new(name, prints.ToDictionary(p => p.Notice), blanks.ToDictionary(b => b.Blank, b => b.Value));
    }

    private sealed record Stored(string Company, Dictionary<string, PrintRow> Prints, Dictionary<string, string> Blanks);

    private sealed record PrintRow(string Notice, string Fingerprint, string Filled, DateTimeOffset PrintedAt, string By);

    private sealed record BlankRow(string Blank, string Value);

    private const string SelectName = "select name from company where id = @Company";

    private const string CountPrints = "select count(*) from notice_print where company_id = @Company";

    private const string SelectPrints = """
        select n.notice, n.fingerprint, n.filled, n.printed_at, p.display_name as by
        from notice_print n
        join membership m on m.id = n.printed_by
        join person p on p.id = m.person_id
        where n.company_id = @Company
        """;

    private const string SelectBlanks = "select blank, value from notice_blank where company_id = @Company";
}
