using System.Globalization;
using System.Xml;

namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>
/// Reads the rows of an XLSX file in memory, one by one: the first sheet that is not hidden. Dates come as ISO text, numbers with a point and
/// without the noise of floating point, yes and no as true and false. A formula comes as a formula, never as what it last gave. Rows a filter
/// hides are rows like others; empty ones are skipped.
/// </summary>
public sealed class XlsxRows : IRowSource, IDisposable
{
    public const int MostColumns = 200;
    private const long MostUnpacked = 400L * 1024 * 1024;
    private const int LongestRow = 64 * 1024;
    private const int Decimals = 4;
    private const int Pause = 1024;
    private readonly XlsxPackage _package;
    private readonly XlsxBook _book;
    private readonly XmlReader _sheet;
    private readonly CellText _text = new();
    private int _line;
    private int _letters;
    private int _place;
    private bool _isHidden;

    /// <exception cref="TableFaultException">It is no XLSX file, or a damaged one.</exception>
    public XlsxRows(byte[] content, long mostUnpacked = MostUnpacked)
    {
        _package = new(content, mostUnpacked);
        _book = new(_package);
        _sheet = _package.Read(_book.SheetPath) ?? throw new TableFaultException(TableFault.Damaged, 0);
    }

    /// <summary>The sheet that is read.</summary>
    public string SheetName => _book.SheetName;

    public int OtherSheets => _book.OtherSheets;

    /// <summary>How many of the rows read so far are hidden in the spreadsheet.</summary>
    public int HiddenRows { get; private set; }

    public ValueTask<bool> NextAsync(TableRow row, CancellationToken ct)
    {
        row.Start(_line);
        for (var nodes = 1; PartText.Next(_sheet); nodes++)
        {
            if (nodes % Pause == 0) ct.ThrowIfCancellationRequested();
            var (name, opens) = (_sheet.LocalName, _sheet.NodeType == XmlNodeType.Element);
            if (opens && name == "row") StartRow(row);
            else if (opens && name == "c") ReadCell(row);
            else if (!opens && name == "row" && !row.IsBlank) return new(IsRead());
            else if (!opens && name == "sheetData") break;
        }

        return new(false);
    }

    public void Dispose()
    {
        _sheet.Dispose();
        _package.Dispose();
    }

    private void StartRow(TableRow row)
    {
        _line = int.TryParse(_sheet.GetAttribute("r"), CultureInfo.InvariantCulture, out var given) ? given : _line + 1;
        (_letters, _place, _isHidden) = (0, 0, _sheet.GetAttribute("hidden") is "1" or "true");
        row.Start(_line);
    }

    private bool IsRead()
    {
        if (_isHidden) HiddenRows++;
        return true;
    }

    private void ReadCell(TableRow row)
    {
        var place = _sheet.GetAttribute("r") is { } at ? SheetColumn.Place(at) : _place;
        _place = place + 1;
        if (_sheet.IsEmptyElement) return;
        var (type, style) = (_sheet.GetAttribute("t"), int.TryParse(_sheet.GetAttribute("s"), CultureInfo.InvariantCulture, out var given) ? given : 0);
        _text.Start();
        while (PartText.Next(_sheet) && _sheet.LocalName != "c") _text.Read(_sheet);
        var text = _text.Formula is { } formula ? "=" + formula : Shown(type, _text.Value, style);
        if (string.IsNullOrWhiteSpace(text)) return;
        if (place < row.Count) throw new TableFaultException(TableFault.Damaged, _line);
        if (place >= MostColumns) throw new TableFaultException(TableFault.TooManyColumns, _line);
        if ((_letters += text.Length) > LongestRow) throw new TableFaultException(TableFault.RowTooLong, _line);
        while (row.Count < place) row.Add("");
        row.Add(text);
    }

    private string Shown(string? type, string value, int style) => type switch
    {
        "s" => int.TryParse(value, CultureInfo.InvariantCulture, out var place) && _book.Text(place) is { } text ? text : throw new TableFaultException(TableFault.Damaged, _line),
        "b" => value.Trim() is "1" or "true" ? "true" : "false",
        "d" => value.IndexOf('T', StringComparison.Ordinal) is var time and > 0 ? value[..time] : value,
        "inlineStr" or "str" or "e" => value,
        _ => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Shown(number, style) : value,
    };

    private string Shown(decimal number, int style)
    {
        if (_book.Day(number, style) is { } day) return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return SheetNumber.Text(decimal.Round(number, Decimals, MidpointRounding.AwayFromZero));
    }
}
