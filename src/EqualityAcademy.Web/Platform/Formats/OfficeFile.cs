using System.IO.Compression;
using System.Text;

namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>Documents that are archives: Word, Excel, OpenDocument. Only their list of parts is read, never more than a little of it.</summary>
internal static class OfficeFile
{
    private const int MostParts = 5000;
    private const int MostLetters = 1_000_000;
    private static readonly string[] MacroParts = ["vbaproject", "vbadata", "basic/", "scripts/", "activex", "macrosheets"];

    /// <returns>Null when it is another archive, is damaged, or carries macros.</returns>
    public static FileKind? KindOf(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostParts || archive.Entries.Any(e => IsMacro(e.FullName))) return null;
            if (archive.GetEntry("mimetype") is { } type) return OfMediaType(Read(type).Trim());
            return archive.GetEntry("[Content_Types].xml") is { } types ? OfParts(archive, Read(types)) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static FileKind? OfMediaType(string type) => new[] { FileKind.Odt, FileKind.Ods }.FirstOrDefault(k => k.MediaType == type);

    private static FileKind? OfParts(ZipArchive archive, string types)
    {
        if (types.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || types.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)) return null;
        bool Is(FileKind kind, string part) => archive.GetEntry(part) is not null && types.Contains(kind.MediaType + ".main+xml", StringComparison.Ordinal);
        return Is(FileKind.Docx, "word/document.xml") ? FileKind.Docx : Is(FileKind.Xlsx, "xl/workbook.xml") ? FileKind.Xlsx : null;
    }

    private static bool IsMacro(string part) => MacroParts.Any(m => part.Contains(m, StringComparison.OrdinalIgnoreCase));

    /// <summary>The beginning of a part: what an archive says of its sizes is not believed.</summary>
    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        var letters = new char[MostLetters];
        return new string(letters, 0, reader.ReadBlock(letters, 0, letters.Length));
    }
}
