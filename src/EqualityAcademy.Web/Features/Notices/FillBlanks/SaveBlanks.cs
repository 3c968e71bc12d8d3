using Dapper;
using EqualityAcademy.Domain.Notices;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Notices.FillBlanks;

/// <summary>Keeps what the company writes into the blanks of a notice. An emptied blank is a blank again.</summary>
public sealed class SaveBlanks(Db db, Clock clock)
{
    public async Task<Outcome<Done>> RunAsync(CompanyScope scope, Notice notice, IReadOnlyDictionary<string, string> typed, CancellationToken ct = default)
    {
        var values = notice.Blanks.ToDictionary(b => b, b => BlankText.Read(b, typed.GetValueOrDefault(b.Id)));
        var problems = values.SelectMany(v => v.Value.Problems).ToList();
        if (problems.Count > 0) return problems;
        await db.InTransactionAsync(async t =>
        {
            foreach (var (blank, text) in values)
            {
                var row = new { scope.Company, Blank = blank.Id, text.Value, scope.Member, clock.Now };
                await t.Connection!.ExecuteAsync(text.Value.Length > 0 ? Upsert : Delete, row, t);
            }
        }, ct);
        return default(Done);
    }

    private const string Upsert = """
        insert into notice_blank (company_id, blank, value, filled_by, filled_at)
        values (@Company, @Blank, @Value, @Member, @Now)
        on conflict (company_id, blank) do update
        set value = excluded.value, filled_by = excluded.filled_by, filled_at = excluded.filled_at
        """;

    private const string Delete = "delete from notice_blank where company_id = @Company and blank = @Blank";
}

/// <summary>Reads one blank: lines trimmed, empty ones at the ends left out, no more than the sheet holds.</summary>
internal static class BlankText
{
    public static Outcome<string> Read(NoticeBlank blank, string? typed)
    {
        var lines = (typed ?? "").ReplaceLineEndings("\n").Split('\n').Select(l => new string([.. l.Where(c => !char.IsControl(c))]).Trim());
        var text = string.Join('\n', lines).Trim('\n');
        var needed = text.Length == 0 ? 0 : text.Split('\n').Sum(l => Math.Max(1, (l.Length + NoticeBlank.LineLength - 1) / NoticeBlank.LineLength));
        if (needed <= blank.Lines) return text;
        return blank.Lines == 1 ? new Problem(blank.Id, "BlankTooLong", NoticeBlank.LineLength) : new Problem(blank.Id, "BlankTooManyLines", blank.Lines, NoticeBlank.LineLength);
    }
}
