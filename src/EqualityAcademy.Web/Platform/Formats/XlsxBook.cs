using System.Xml;

namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>What a workbook says before its rows: which sheet is read, the texts cells refer to, the styles that make a number a date.</summary>
internal sealed class XlsxBook
{
    private const int MostTexts = 1_000_000;
    private const int MostLetters = 16 * 1024 * 1024;
    private const int MostStyles = 70_000;
    private readonly List<string> _texts = [];
    private readonly List<bool> _dates = [];
    private bool _from1904;

    /// <exception cref="TableFaultException">It has no sheet with rows, or cannot be read.</exception>
    public XlsxBook(XlsxPackage package)
    {
        var book = package.Relations("").FirstOrDefault(r => r.Kind == "officeDocument").Path ?? "xl/workbook.xml";
        var parts = package.Relations(book);
        var sheets = Sheets(package, book).Select(s => (s.Name, s.Hidden, Part: parts.FirstOrDefault(p => p.Id == s.Id))).Where(s => s.Part.Kind == "worksheet").ToList();
        var sheet = sheets.Find(s => !s.Hidden);
        if (sheet.Part.Path is null) throw new TableFaultException(TableFault.Damaged, 0);
        (SheetName, SheetPath, OtherSheets) = (sheet.Name, sheet.Part.Path, sheets.Count - 1);
        ReadStyles(package, parts.FirstOrDefault(p => p.Kind == "styles").Path);
        ReadTexts(package, parts.FirstOrDefault(p => p.Kind == "sharedStrings").Path);
    }

    /// <summary>The first one that is not hidden.</summary>
    public string SheetName { get; }

    public string SheetPath { get; }

    public int OtherSheets { get; }

    public string? Text(int place) => place >= 0 && place < _texts.Count ? _texts[place] : null;

    /// <summary>The day a number stands for.</summary>
    /// <returns>Null when its style shows it as a number.</returns>
    public DateOnly? Day(decimal number, int style) => style >= 0 && style < _dates.Count && _dates[style] ? SheetDate.Of(number, _from1904) : null;

    private List<(string Name, string Id, bool Hidden)> Sheets(XlsxPackage package, string path)
    {
        var sheets = new List<(string, string, bool)>();
        using var xml = package.Read(path) ?? throw new TableFaultException(TableFault.Damaged, 0);
        while (PartText.Next(xml))
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "workbookPr") _from1904 = xml.GetAttribute("date1904") is "1" or "true";
            if (xml.LocalName == "sheet" && sheets.Count < MostStyles) sheets.Add((xml.GetAttribute("name") ?? "", RelationId(xml), xml.GetAttribute("state") is "hidden" or "veryHidden"));
        }

        return sheets;
    }

    private static string RelationId(XmlReader xml)
    {
        var id = "";
        while (xml.MoveToNextAttribute())
            if (xml.LocalName == "id" && xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal)) id = xml.Value;
        xml.MoveToElement();
        return id;
    }

    private void ReadStyles(XlsxPackage package, string? path)
    {
        using var xml = path is null ? null : package.Read(path);
        var (formats, inCells) = (new Dictionary<string, bool>(), false);
        while (xml is not null && PartText.Next(xml))
        {
            if (xml.LocalName == "cellXfs") inCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            if (xml.NodeType != XmlNodeType.Element || formats.Count + _dates.Count > MostStyles) continue;
            if (xml.LocalName == "numFmt") formats[xml.GetAttribute("numFmtId") ?? ""] = SheetDate.IsFormat(xml.GetAttribute("formatCode"));
            else if (inCells && xml.LocalName == "xf") _dates.Add(IsDate(xml.GetAttribute("numFmtId") ?? "", formats));
        }
    }

    private static bool IsDate(string format, Dictionary<string, bool> formats) =>
        formats.TryGetValue(format, out var isDate) ? isDate : int.TryParse(format, out var known) && SheetDate.IsKnownFormat(known);

    /// <summary>A text may come in pieces of different looks; how it is pronounced is no part of it.</summary>
    private void ReadTexts(XlsxPackage package, string? path)
    {
        using var xml = path is null ? null : package.Read(path);
        var (text, letters) = (new CellText(), 0L);
        while (xml is not null && PartText.Next(xml))
        {
            if (xml.LocalName == "si" && xml.NodeType == XmlNodeType.Element) text.Start();
            text.Read(xml);
            if (xml.LocalName != "si" || xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement) continue;
            var value = text.Value;
            _texts.Add(value);
            if (value.Length > CellText.Longest || _texts.Count > MostTexts || (letters += value.Length) > MostLetters) throw new TableFaultException(TableFault.Unpacks, 0);
        }
    }
}
