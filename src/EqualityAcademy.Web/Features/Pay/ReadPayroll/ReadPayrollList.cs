using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Formats;

namespace EqualityAcademy.Web.Features.Pay.ReadPayroll;

/// <summary>
/// A payroll list from its rows to figures. A row is read, counted and forgotten: rows are never stored, logged or kept, and nothing here
/// knows of a database, a log or a file.
/// </summary>
public sealed class ReadPayrollList(LawOfPay laws)
{
    public const int MostRows = 100_000;
    public const int MostMegabytes = 20;
    public const long MostBytes = MostMegabytes * 1024L * 1024;
    public const int MostProblems = 50;
    private const int LongestFound = 60;

    /// <param name="choice">What a person says the columns are; without it every name must be known.</param>
    /// <param name="seen">Is told of each row, and of what is wrong in it.</param>
    public async Task<PayrollReading> RunAsync(
        IRowSource rows, PayBand band, ReferencePeriod period, CancellationToken ct, ColumnChoice? choice = null, RowSeen? seen = null)
    {
        if (laws.For(period.FirstPublicationYear) is not { } law) return PayrollReading.Refused(new Problem("reference_end", "PayLawUnknown"));
        try
        {
            return await ReadAsync(rows, new PayRun(band, period, law, MetallurgyClass.Categories), choice, seen, ct);
        }
        catch (TableFaultException fault)
        {
            return PayrollReading.Refused(FileProblem(fault));
        }
    }

    public static Problem FileProblem(TableFaultException fault) => new("file", $"File{fault.Fault}", fault.Line, MostMegabytes, XlsxRows.MostColumns);

    private static async Task<PayrollReading> ReadAsync(IRowSource source, PayRun run, ColumnChoice? choice, RowSeen? seen, CancellationToken ct)
    {
        var row = new TableRow();
        if (!await PayrollColumns.FindHeaderAsync(source, row, ct)) return PayrollReading.Refused(new Problem("file", "PayNoRows"));
        var columns = choice is null ? PayrollColumns.Read(row) : PayrollColumns.Chosen(row, choice);
        if (!columns.Succeeded) return PayrollReading.Refused([.. columns.Problems]);
        var reader = new EmployeeReader(columns.Value);
        var (rows, refused, cells) = (0, 0, new List<CellProblem>());
        while (await source.NextAsync(row, ct))
        {
            if (row.IsBlank) continue;
            if (++rows > MostRows) return PayrollReading.Refused(new Problem("file", "FileTooManyRows", MostRows));
            var problems = reader.Read(row) is { } employee ? run.Add(row.Line, employee) : reader.Problems;
            seen?.Invoke(row, problems);
            if (problems.Count == 0) continue;
            refused++;
            cells.AddRange(problems.Take(MostProblems - cells.Count).Select(p => Told(p, columns.Value, row)));
        }

        if (refused > 0) return new(null, new([], cells, refused));
        var result = run.Result();
        return result.Succeeded ? new(result.Value, null) : PayrollReading.Refused([.. result.Problems]);
    }

    private static CellProblem Told(RowProblem problem, PayrollColumns columns, TableRow row)
    {
        var cell = columns.Cell(row, problem.Column);
        var found = cell.Length > LongestFound ? $"{cell[..LongestFound]}…" : cell.ToString();
        return new(problem.Row, columns.Name(problem.Column), found, problem.TextKey, problem.Args);
    }
}

/// <summary>Is told of a row of a list as it passes, and of what is wrong in it. The row is filled anew afterwards.</summary>
public delegate void RowSeen(TableRow row, IReadOnlyList<RowProblem> problems);
