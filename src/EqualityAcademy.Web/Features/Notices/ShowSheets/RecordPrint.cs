using System.Globalization;
using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Notices.ShowSheets;

/// <summary>Notes that sheets were printed and posted, with all that stood on them.</summary>
public sealed class RecordPrint(Db db, NoticeBoard board, RecordFact facts, Clock clock)
{
    /// <summary>The fact from which the yearly check of the notices runs.</summary>
    private const string CheckedOn = "notices-checked-on";

    /// <param name="seen">The sheets as they were on the screen that was printed: notice, and fingerprint.</param>
    /// <param name="contactsRead">Names, addresses and numbers were read one by one: the yearly check is done too.</param>
    /// <returns>A problem, and nothing noted, when a sheet would say something else by now.</returns>
    public async Task<Outcome<Done>> RunAsync(CompanyScope scope, IReadOnlyDictionary<string, string> seen, bool contactsRead, CancellationToken ct = default)
    {
        var sheets = (await board.GetAsync(scope, ct)).Where(v => seen.ContainsKey(v.Id)).ToArray();
        if (sheets.Length == 0 || sheets.Length != seen.Count) return new Problem("Seen", "NothingSeen");
        if (sheets.Any(s => s.Sheet.Fingerprint != seen[s.Id])) return new Problem("Seen", "SeenChanged");
        await db.InTransactionAsync(async t =>
        {
            foreach (var sheet in sheets)
            {
                var row = new { scope.Company, Notice = sheet.Id, sheet.Sheet.Fingerprint, Filled = NoticeBoard.Write(sheet.Sheet), scope.Member, clock.Now };
                await t.Connection!.ExecuteAsync(Upsert, row, t);
            }

            if (contactsRead) await facts.RunAsync(t, scope, CheckedOn, clock.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }, ct);
        return default(Done);
    }

    private const string Upsert = """
        insert into notice_print (company_id, notice, fingerprint, filled, printed_by, printed_at)
        values (@Company, @Notice, @Fingerprint, @Filled, @Member, @Now)
        on conflict (company_id, notice) do update
        set fingerprint = excluded.fingerprint, filled = excluded.filled, printed_by = excluded.printed_by, printed_at = excluded.printed_at
        """;
}
