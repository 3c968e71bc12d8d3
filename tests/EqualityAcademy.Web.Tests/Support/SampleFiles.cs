using System.IO.Compression;
using System.Text;

namespace EqualityAcademy.Web.Tests.Support;

/// <summary>Files people bring, good and bad, as small as they can be.</summary>
public static class SampleFiles
{
    public static byte[] Pdf { get; } = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
    public static byte[] Png { get; } = [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 0];
    public static byte[] Program { get; } = [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0];

    /// <summary>The test signature of virus scanners, in two halves.</summary>
    public static byte[] Eicar { get; } = Encoding.ASCII.GetBytes(string.Concat("X5O!P%@AP[4\\PZX54(P^)7CC)7}", "$EICAR-STANDARD-ANTIVIRUS", "-TEST-FILE!$H+H*"));

    public static byte[] Docx { get; } = Zip(("[Content_Types].xml", "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"), ("word/document.xml", "<w/>"));
    public static byte[] Odt { get; } = Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<c/>"));
    public static byte[] Docm { get; } = Zip(("[Content_Types].xml", "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"), ("word/document.xml", "<w/>"), ("word/vbaProject.bin", "x"));
    public static byte[] PlainZip { get; } = Zip(("a.txt", "a"));

    /// <summary>A photo of one dot with the notes of a camera: which way is up (6), a place, a comment, and a film after its end.</summary>
    public static byte[] Photo(string place)
    {
        byte[] tiff = [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(place)];
        return
        [
            0xFF, 0xD8, .. Segment(0xE0, "JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0"u8.ToArray()), .. Segment(0xE1, [.. "Exif\0\0"u8, .. tiff]), .. Segment(0xFE, Encoding.ASCII.GetBytes(place)),
            .. Segment(0xDB, new byte[65]), .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xD9, .. Encoding.ASCII.GetBytes("film " + place),
        ];
    }

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];
}
