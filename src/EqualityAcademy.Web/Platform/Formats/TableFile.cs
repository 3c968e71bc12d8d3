using System.Text;

namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>Opens a table file by what it is, not by its name. CSV is read as it arrives; XLSX is first taken into memory, since its list of parts stands at its end.</summary>
public static class TableFile
{
    private const int Beginning = 64;
    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] EncryptedPart = Encoding.Unicode.GetBytes("EncryptedPackage");
    private static readonly byte[][] OldBooks = [Encoding.Unicode.GetBytes("Workbook"), Encoding.Unicode.GetBytes("Book")];

    /// <exception cref="TableFaultException">It is something else.</exception>
    public static async Task<IRowSource> OpenAsync(Stream stream, long mostBytes, CancellationToken ct)
    {
        var begun = new byte[Beginning];
        var length = await stream.ReadAtLeastAsync(begun, begun.Length, throwOnEndOfStream: false, ct);
        var start = begun.AsMemory(0, length);
        if (Fault(start.Span) is { } fault) throw new TableFaultException(fault, 1);
        if (start.Span.StartsWith("PK\u0003\u0004"u8)) return new XlsxRows(await RestAsync(start, stream, mostBytes, ct));
        if (start.Span.StartsWith(OldOffice)) throw new TableFaultException(OldKind(await RestAsync(start, stream, mostBytes, ct)), 1);
        return new CsvStream(stream, mostBytes, start);
    }

    private static TableFault? Fault(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return TableFault.Utf16;
        if (start.StartsWith("%PDF"u8) || start.StartsWith("PK\u0005\u0006"u8)) return TableFault.OtherDocument;
        if (start.TrimStart((ReadOnlySpan<byte>)[.. Encoding.UTF8.Preamble, .. " \t\r\n"u8]).StartsWith("<"u8)) return TableFault.Markup;
        var isOffice = start.StartsWith("PK"u8) || start.StartsWith(OldOffice);
        return !isOffice && start.Contains((byte)0) ? TableFault.NotText : null;
    }

    private static TableFault OldKind(ReadOnlySpan<byte> content)
    {
        if (content.IndexOf(EncryptedPart) >= 0) return TableFault.Protected;
        foreach (var book in OldBooks)
            if (content.IndexOf(book) >= 0) return TableFault.OldExcel;
        return TableFault.OtherDocument;
    }

    private static async Task<byte[]> RestAsync(ReadOnlyMemory<byte> start, Stream stream, long mostBytes, CancellationToken ct)
    {
        var all = new MemoryStream();
        all.Write(start.Span);
        var part = new byte[64 * 1024];
        while (await stream.ReadAsync(part, ct) is var read and > 0)
        {
            all.Write(part.AsSpan(0, read));
            if (all.Length > mostBytes) throw new TableFaultException(TableFault.TooManyBytes, 1);
        }

        return all.ToArray();
    }
}
