using System.Text;
using System.Text.Unicode;

namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>A kind of file that is accepted from people, told by its content and never by its name.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="Endings">What its name may end in.</param>
public sealed record FileKind(string Name, string MediaType, params string[] Endings)
{
    public static readonly FileKind Pdf = new("PDF", "application/pdf", ".pdf");
    public static readonly FileKind Jpeg = new("JPEG", "image/jpeg", ".jpg", ".jpeg");
    public static readonly FileKind Png = new("PNG", "image/png", ".png");
    public static readonly FileKind Webp = new("WebP", "image/webp", ".webp");
    public static readonly FileKind Docx = new("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");
    public static readonly FileKind Xlsx = new("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");
    public static readonly FileKind Odt = new("OpenDocument", "application/vnd.oasis.opendocument.text", ".odt");
    public static readonly FileKind Ods = new("OpenDocument", "application/vnd.oasis.opendocument.spreadsheet", ".ods");
    public static readonly FileKind Text = new("TXT", "text/plain; charset=utf-8", ".txt");
    public static readonly FileKind Csv = new("CSV", "text/csv; charset=utf-8", ".csv");

    public static IReadOnlyList<FileKind> All { get; } = [Pdf, Jpeg, Png, Webp, Docx, Xlsx, Odt, Ods, Text, Csv];

    public bool IsImage => this == Jpeg || this == Png || this == Webp;

    /// <summary>What the content is; texts and tables of text look alike, and then the ending decides.</summary>
    /// <returns>Null for what is not accepted: programs, scripts, web pages, drawings with script, documents with macros.</returns>
    public static FileKind? Of(byte[] content, string ending)
    {
        var start = content.AsSpan();
        if (start.StartsWith("%PDF-"u8)) return Pdf;
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return Jpeg;
        if (start.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])) return Png;
        if (start.StartsWith("RIFF"u8) && start.Length > 12 && start[8..12].SequenceEqual("WEBP"u8)) return Webp;
        if (start.StartsWith("PK\u0003\u0004"u8)) return OfficeFile.KindOf(content);
        return IsText(start) ? Csv.Endings.Contains(ending) ? Csv : Text : null;
    }

    /// <summary>UTF-8 without control letters, which neither a browser nor a system would take for a page or a script.</summary>
    private static bool IsText(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(Encoding.UTF8.Preamble)) content = content[3..];
        var begin = content.TrimStart(" \t\r\n\f"u8);
        if (begin.StartsWith("<"u8) || begin.StartsWith("#!"u8) || !Utf8.IsValid(content)) return false;
        foreach (var letter in content)
            if (letter < ' ' && letter is not ((byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'\f')) return false;
        return true;
    }
}
