using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EqualityAcademy.Web.Tests.Support;

/// <summary>Writes workbooks with the OpenXml library: texts shared or inline, days as numbers with a date style, numbers as given, formulas.</summary>
internal sealed class SheetFile
{
    public const uint IsoDate = 1, BuiltInDate = 2, FrenchDate = 3, Money = 4, TimeOfDay = 5;
    private readonly List<(string Name, SheetStateValues? State, SheetData Rows)> _sheets = [];
    private readonly SharedStringTable _texts = new();
    private int _count;

    public bool From1904 { get; init; }

    /// <param name="rows">Null leaves a cell out; a row of none is empty.</param>
    public SheetFile Add(string name, IEnumerable<object?[]> rows, SheetStateValues? state = null)
    {
        var data = new SheetData();
        foreach (var (row, cells) in rows.Index())
            data.Append(new Row(cells.Select((c, i) => Cell(c, $"{(char)('A' + i)}{row + 1}")).OfType<Cell>()) { RowIndex = (uint)row + 1, Hidden = cells is [Hidden, ..] ? true : null });
        _sheets.Add((name, state, data));
        return this;
    }

    public byte[] Write()
    {
        var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            book.Workbook = new(new WorkbookProperties { Date1904 = From1904 }, new Sheets());
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            book.AddNewPart<SharedStringTablePart>().SharedStringTable = _texts;
            foreach (var (name, state, rows) in _sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new(rows);
                book.Workbook.Sheets!.Append(new Sheet { Name = name, State = state is null ? null : new(state.Value), SheetId = (uint)book.Workbook.Sheets.Count() + 1, Id = book.GetIdOfPart(part) });
            }
        }

        return stream.ToArray();
    }

    /// <summary>The same file with another content of one part.</summary>
    public static byte[] With(byte[] file, string part, Action<Stream> write)
    {
        var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.Entries.FirstOrDefault(e => e.FullName == part)?.Delete();
            using var entry = archive.CreateEntry(part, CompressionLevel.Fastest).Open();
            write(entry);
        }

        return stream.ToArray();
    }

    public static byte[] With(byte[] file, string part, string text) => With(file, part, s => s.Write(Encoding.UTF8.GetBytes(text)));

    private Cell? Cell(object? value, string reference)
    {
        var cell = value switch
        {
            null or Hidden => null,
            Formula f => new Cell { CellFormula = new(f.Text), CellValue = new(f.Cached) },
            Inline i => new Cell { DataType = CellValues.InlineString, InlineString = new(new Text(i.Text) { Space = SpaceProcessingModeValues.Preserve }) },
            Styled s => new Cell { StyleIndex = s.Style, CellValue = new(s.Number) },
            DateOnly d => new Cell { StyleIndex = IsoDate, CellValue = new((d.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture)) },
            bool b => new Cell { DataType = CellValues.Boolean, CellValue = new(b ? "1" : "0") },
            string t => new Cell { DataType = CellValues.SharedString, CellValue = new(Shared(t)) },
            _ => new Cell { CellValue = new(Convert.ToString(value, CultureInfo.InvariantCulture)!) },
        };
        if (cell is not null) cell.CellReference = reference;
        return cell;
    }

    private string Shared(string text)
    {
        var runs = text.Split('|').Select(piece => new Run(new Text(piece) { Space = SpaceProcessingModeValues.Preserve })).ToList();
        _texts.Append(runs.Count == 1 ? new SharedStringItem(new Text(text)) : new SharedStringItem([.. runs, new PhoneticRun(new Text("said")) { BaseTextStartIndex = 0, EndingBaseIndex = 1 }]));
        return _count++.ToString(CultureInfo.InvariantCulture);
    }

    private static Stylesheet Styles()
    {
        (uint Id, string? Code)[] formats = [(0, null), (164, "yyyy\\-mm\\-dd"), (14, null), (165, "[$-40C]d mmmm yyyy;@"), (166, "#,##0.00\\ \"day\""), (167, "[h]:mm:ss")];
        return new(
            new NumberingFormats(formats.Where(f => f.Code is not null).Select(f => new NumberingFormat { NumberFormatId = f.Id, FormatCode = f.Code })),
            new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat { NumberFormatId = 14 }),
            new CellFormats(formats.Select(f => new CellFormat { NumberFormatId = f.Id, ApplyNumberFormat = true })));
    }
}

/// <summary>A cell with a formula, and what it last gave.</summary>
internal sealed record Formula(string Text, string Cached);

/// <summary>A text written into the cell itself.</summary>
internal sealed record Inline(string Text);

/// <summary>A number shown by a style.</summary>
internal sealed record Styled(string Number, uint Style);

/// <summary>At the head of a row: it is hidden.</summary>
internal sealed record Hidden;
