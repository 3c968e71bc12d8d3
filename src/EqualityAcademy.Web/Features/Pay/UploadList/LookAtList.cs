using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Pay.ReadPayroll;
using EqualityAcademy.Web.Platform.Formats;

namespace EqualityAcademy.Web.Features.Pay.UploadList;

/// <summary>What the beginning of a list shows: its columns, what they seem to be, its first rows.</summary>
/// <param name="Guessed">Null for a column nobody knows.</param>
/// <param name="Rows">The first ones, cell by cell; long texts are cut.</param>
/// <param name="Sheet">The sheet that is read, where the file has more of them.</param>
public sealed record ListLook(IReadOnlyList<string> Names, IReadOnlyList<PayColumn?> Guessed, IReadOnlyList<string[]> Rows, string? Sheet)
{
    public string Name(int place) => SheetColumn.Name(Names[place], place);
}

/// <summary>Reads the row of names and a few more, and no further.</summary>
public static class LookAtList
{
    private const int FirstRows = 5;
    private const int LongestCell = 40;

    public static async Task<Outcome<ListLook>> RunAsync(IRowSource rows, CancellationToken ct)
    {
        try
        {
            var row = new TableRow();
            if (!await PayrollColumns.FindHeaderAsync(rows, row, ct)) return new Problem("file", "PayNoRows");
            if (row.Count > XlsxRows.MostColumns) return ReadPayrollList.FileProblem(new(TableFault.TooManyColumns, row.Line));
            var names = PayrollColumns.Names(row);
            var guessed = Enumerable.Range(0, row.Count).Select(i => PayrollVocabulary.Columns.Find(row[i])).ToList();
            var first = new List<string[]>();
            while (first.Count < FirstRows && await rows.NextAsync(row, ct))
                if (!row.IsBlank) first.Add([.. Enumerable.Range(0, names.Length).Select(i => Cut(row[i]))]);
            if (first.Count == 0) return new Problem("file", "PayNoRows");
            return new ListLook(names, guessed, first, rows is XlsxRows { OtherSheets: > 0 } book ? book.SheetName : null);
        }
        catch (TableFaultException fault)
        {
            return ReadPayrollList.FileProblem(fault);
        }
    }

    private static string Cut(ReadOnlySpan<char> cell) => cell.Length > LongestCell ? $"{cell[..LongestCell]}…" : cell.ToString();
}
