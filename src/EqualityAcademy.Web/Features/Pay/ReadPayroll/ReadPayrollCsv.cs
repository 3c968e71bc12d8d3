using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Formats;

namespace EqualityAcademy.Web.Features.Pay.ReadPayroll;

/// <summary>
/// A payroll list from a stream to figures. A row is read, counted and forgotten: rows are never stored, logged or kept, and nothing here
/// knows of a database, a log or a file.
/// </summary>
public sealed class ReadPayrollCsv(LawOfPay laws)
{
    public const int MostRows = 100_000;
    public const int MostMegabytes = 20;
    public const long MostBytes = MostMegabytes * 1024L * 1024;
    public const int MostProblems = 50;

    public async Task<PayrollReading> RunAsync(Stream csv, PayBand band, ReferencePeriod period, CancellationToken ct)
    {
        if (laws.For(period.FirstPublicationYear) is not { } law) return PayrollReading.Refused(new Problem("reference_end", "PayLawUnknown"));
        try
        {
            return await ReadAsync(new CsvStream(csv, MostBytes), new PayRun(band, period, law, MetallurgyClass.Categories), ct);
        }
        catch (CsvFaultException fault)
        {
            return PayrollReading.Refused(new Problem("file", $"File{fault.Fault}", fault.Line, MostMegabytes));
        }
    }

    private static async Task<PayrollReading> ReadAsync(CsvStream csv, PayRun run, CancellationToken ct)
    {
        var row = new TableRow();
        if (!await csv.NextAsync(row, ct)) return PayrollReading.Refused(new Problem("file", "PayNoRows"));
        var columns = PayrollColumns.Read(row);
        if (!columns.Succeeded) return PayrollReading.Refused([.. columns.Problems]);
        var reader = new EmployeeReader(columns.Value);
        var (rows, refused, cells) = (0, 0, new List<CellProblem>());
        while (await csv.NextAsync(row, ct))
        {
            if (row.IsBlank) continue;
            if (++rows > MostRows) return PayrollReading.Refused(new Problem("file", "FileTooManyRows", MostRows));
            var problems = reader.Read(row) is { } employee ? run.Add(row.Line, employee) : reader.Problems;
            if (problems.Count == 0) continue;
            refused++;
            cells.AddRange(problems.Take(MostProblems - cells.Count).Select(p => new CellProblem(p.Row, columns.Value.Name(p.Column), p.TextKey, p.Args)));
        }

        if (refused > 0) return new(null, new([], cells, refused));
        var result = run.Result();
        return result.Succeeded ? new(result.Value, null) : PayrollReading.Refused([.. result.Problems]);
    }
}
