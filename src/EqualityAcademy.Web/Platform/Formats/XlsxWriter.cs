using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>A sheet of a workbook: rows of cells, each row as long as it likes.</summary>
/// <param name="Widths">Of the columns, in letters; columns beyond have the width of the reader.</param>
public sealed record XlsxSheet(string Name, IReadOnlyList<int> Widths, IReadOnlyList<IReadOnlyList<XlsxCell>> Rows);

/// <summary>Words, or a number; words are never run as a formula.</summary>
public sealed record XlsxCell(string Text, decimal? Number = null, bool IsHead = false)
{
    public static implicit operator XlsxCell(string text) => new(text);
}

/// <summary>Writes a workbook row by row: words as inline strings, numbers as numbers, no formula.</summary>
public static class XlsxWriter
{
    private const int MostNameLetters = 31;
    private const uint Bold = 1;

    public static void Write(IReadOnlyList<XlsxSheet> sheets, Stream output)
    {
        using var document = SpreadsheetDocument.Create(output, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        AddStyles(book);
        var list = new Sheets();
        foreach (var (sheet, name) in sheets.Zip(Names(sheets)))
        {
            var part = book.AddNewPart<WorksheetPart>();
            WriteSheet(part, sheet);
            list.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)list.ChildElements.Count + 1, Name = name });
        }

        book.Workbook = new Workbook(list);
        book.Workbook.Save();
    }

    private static void WriteSheet(WorksheetPart part, XlsxSheet sheet)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        if (sheet.Widths.Count > 0)
            writer.WriteElement(new Columns(sheet.Widths.Select((w, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = w, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        foreach (var row in sheet.Rows)
        {
            writer.WriteStartElement(new Row());
            foreach (var cell in row) writer.WriteElement(CellOf(cell));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static Cell CellOf(XlsxCell cell)
    {
        var style = cell.IsHead ? Bold : 0;
        return cell.Number is { } number
            ? new Cell { StyleIndex = style, CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)) }
            : new Cell { StyleIndex = style, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(Legal(cell.Text)) { Space = SpaceProcessingModeValues.Preserve }) };
    }

    private static void AddStyles(WorkbookPart book) => book.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { FontId = Bold, ApplyFont = true }));

    /// <summary>Names a workbook takes: short, without its special letters, each once.</summary>
    private static IEnumerable<string> Names(IReadOnlyList<XlsxSheet> sheets)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var sheet in sheets)
        {
            var plain = string.Concat(sheet.Name.Where(c => !@"[]:*?/\".Contains(c, StringComparison.Ordinal))).Trim(' ', '\'');
            var name = plain[..Math.Min(plain.Length, MostNameLetters)];
            for (var i = 2; name.Length == 0 || !used.Add(name); i++) name = $"{plain[..Math.Min(plain.Length, MostNameLetters - 4)]} {i}";
            yield return name;
        }
    }

    /// <summary>Without the letters XML has no place for.</summary>
    private static string Legal(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value is 9 or 10 or 13 or >= 32 and not (0xFFFE or 0xFFFF)));
}
