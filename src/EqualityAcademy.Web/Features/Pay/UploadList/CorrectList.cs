using System.Text;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Pay.ReadPayroll;
using EqualityAcademy.Web.Platform.Formats;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Pay.UploadList;

/// <summary>
/// Writes a list again, to be corrected: the columns under their usual names, each value in its usual form where it is understood and as it
/// stands where not, and a last column that says what to correct. It is made in memory, given to the browser, and forgotten.
/// </summary>
public sealed class CorrectList(ReadPayrollList read, IStringLocalizer<PayTexts> t)
{
    private const int MostBytes = 48 * 1024 * 1024;
    private const int LongestCell = 500;
    private static readonly PayColumn[] Columns = Enum.GetValues<PayColumn>();

    /// <param name="rows">The same file again.</param>
    /// <returns>The file, or what keeps it from being read on.</returns>
    public async Task<Outcome<MemoryStream>> RunAsync(IRowSource rows, ColumnChoice choice, PayBand band, ReferencePeriod period, CancellationToken ct)
    {
        var (file, language, tooMuch) = (new MemoryStream(), Languages.Current, false);
        var places = Columns.Select(c => choice.Columns.Index().FirstOrDefault(i => i.Item == c, (-1, null)).Index).ToArray();
        await using (var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
        {
            await writer.WriteAsync(ListTemplate.Line([.. Columns.Select(c => PayrollVocabulary.Columns.Word(c, language)), t["List.ToCorrect"]], language));
            var reading = await read.RunAsync(rows, band, period, ct, choice, (row, problems) =>
            {
                tooMuch |= file.Length > MostBytes;
                if (!tooMuch) writer.Write(ListTemplate.Line(Cells(row, problems, places, language), language));
            });
            if (tooMuch) return new Problem("file", "List.TooMuchToCorrect");
            if (reading.Wrong is { File: [var first, ..] }) return first;
        }

        file.Position = 0;
        return file;
    }

    private string[] Cells(TableRow row, IReadOnlyList<RowProblem> problems, int[] places, Language language)
    {
        var cells = new string[Columns.Length + 1];
        for (var i = 0; i < Columns.Length; i++) cells[i] = places[i] < 0 ? "" : Cut(PayrollUnderstanding.InFile(Columns[i], row[places[i]], language).Text);
        cells[^1] = string.Join(" ", problems.OrderBy(p => p.Column).Select(p => t["List.CorrectCell", PayrollVocabulary.Columns.Word(p.Column, language), PayProblems.Sentence(p.TextKey, p.Args, t)].Value));
        return cells;
    }

    private static string Cut(string text) => text.Length > LongestCell ? text[..LongestCell] : text;
}
