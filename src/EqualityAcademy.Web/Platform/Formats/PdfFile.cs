using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>The objects of a PDF file, their numbers and the table of where each begins.</summary>
internal sealed class PdfFile
{
    private readonly List<byte[]?> _objects = [];

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        _objects.Add(null);
        return _objects.Count;
    }

    public void Put(int id, string body) => _objects[id - 1] = Encoding.Latin1.GetBytes(body);

    public int Add(string body)
    {
        var id = Reserve();
        Put(id, body);
        return id;
    }

    public int AddStream(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(content);
        var id = Reserve();
        var head = Encoding.Latin1.GetBytes($"<</Length {packed.Length} /Filter /FlateDecode>>\nstream\n");
        _objects[id - 1] = [.. head, .. packed.ToArray(), .. "\nendstream"u8];
        return id;
    }

    /// <summary>A text in any script, as the file's dictionaries hold it.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    public void WriteTo(Stream output, int catalog, int info)
    {
        long at = 0;
        void Write(ReadOnlySpan<byte> bytes)
        {
            output.Write(bytes);
            at += bytes.Length;
        }

        Write([.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        var table = new StringBuilder("0000000000 65535 f \n");
        for (var i = 0; i < _objects.Count; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{at:0000000000} 00000 n \n");
            Write(Encoding.Latin1.GetBytes($"{i + 1} 0 obj\n"));
            Write(_objects[i] ?? throw new InvalidOperationException($"The object {i + 1} was reserved and never written."));
            Write("\nendobj\n"u8);
        }

        var count = _objects.Count + 1;
        var start = at;
        Write(Encoding.Latin1.GetBytes($"xref\n0 {count}\n{table}trailer\n<</Size {count} /Root {catalog} 0 R /Info {info} 0 R>>\nstartxref\n{start}\n%%EOF\n"));
    }
}
