using System.Globalization;
using System.Text;

namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>One sheet of A4 and what is drawn on it. Heights are measured from the top, in points.</summary>
internal sealed class PdfPage(int index)
{
    public const double Width = 595.28;
    public const double Height = 841.89;

    private readonly StringBuilder _content = new();
    private readonly List<PdfTag> _owners = [];

    public int Index { get; } = index;

    /// <summary>The tag each numbered mark belongs to.</summary>
    public IReadOnlyList<PdfTag> Owners => _owners;

    public byte[] Content => Encoding.Latin1.GetBytes(_content.ToString());

    /// <param name="tag">Null for what only decorates or repeats: screen readers pass over it.</param>
    /// <param name="y">Height of the line the letters stand on.</param>
    public void Text(PdfTag? tag, PdfLine line, PdfStyle style, double x, double y)
    {
        if (line.Shown.Length == 0) return;
        _content.Append(Opening(tag));
        if (line.Actual is not null) _content.Append(CultureInfo.InvariantCulture, $"/Span <</ActualText {PdfFile.Text(line.Actual)}>> BDC\n");
        _content.Append(CultureInfo.InvariantCulture, $"BT {style.Ink} rg /{style.Font.Resource} {Number(style.Size)} Tf {Number(x)} {Number(Height - y)} Td {Letters(line.Shown)} Tj ET\n");
        if (line.Actual is not null) _content.Append("EMC\n");
        _content.Append("EMC\n");
    }

    public void Rule(double x, double y, double width, double thickness, string ink) => _content.Append(
        CultureInfo.InvariantCulture, $"/Artifact BMC\n{ink} RG {Number(thickness)} w {Number(x)} {Number(Height - y)} m {Number(x + width)} {Number(Height - y)} l S\nEMC\n");

    private string Opening(PdfTag? tag)
    {
        if (tag is null) return "/Artifact <</Type /Pagination>> BDC\n";
        var mark = new PdfMark(Index, _owners.Count);
        _owners.Add(tag);
        tag.Add(mark);
        return $"/{tag.Type} <</MCID {mark.Number}>> BDC\n";
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Letters(string shown)
    {
        var text = new StringBuilder("(");
        foreach (var code in PdfText.Codes(shown))
        {
            if (code is (byte)'(' or (byte)')' or (byte)'\\') text.Append('\\');
            text.Append((char)code);
        }

        return text.Append(')').ToString();
    }
}

/// <summary>How a text looks.</summary>
/// <param name="Ink">Red, green and blue from 0 to 1.</param>
internal sealed record PdfStyle(PdfFont Font, double Size, double Leading, string Ink)
{
    public const string Dark = "0.09 0.13 0.17";
    public const string Soft = "0.29 0.34 0.39";
    public const string Line = "0.89 0.87 0.84";

    public static readonly PdfStyle Title = new(PdfFont.Bold, 20, 25, Dark);
    public static readonly PdfStyle Chapter = new(PdfFont.Bold, 14, 18, Dark);
    public static readonly PdfStyle Part = new(PdfFont.Bold, 11, 15, Dark);
    public static readonly PdfStyle Body = new(PdfFont.Regular, 10, 14, Dark);
    public static readonly PdfStyle Remark = new(PdfFont.Regular, 8.5, 12, Soft);
    public static readonly PdfStyle Cell = new(PdfFont.Regular, 8.5, 11.5, Dark);
    public static readonly PdfStyle CellHead = new(PdfFont.Bold, 8.5, 11.5, Dark);
    public static readonly PdfStyle Foot = new(PdfFont.Regular, 8, 10, Soft);
}
