using System.IO.Compression;
using System.Text;
using EqualityAcademy.Web.Platform.Formats;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Platform;

public sealed class TableFileTests
{
    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static TheoryData<string, TableFault> Others => new()
    {
        { "old Excel", TableFault.OldExcel },
        { "password", TableFault.Protected },
        { "old Word", TableFault.OtherDocument },
        { "OpenDocument", TableFault.OpenDocument },
        { "Numbers", TableFault.Numbers },
        { "binary Excel", TableFault.ExcelBinary },
        { "Word", TableFault.OtherDocument },
        { "empty archive", TableFault.OtherDocument },
        { "PDF", TableFault.OtherDocument },
        { "Unicode text", TableFault.Utf16 },
        { "web page", TableFault.Markup },
        { "image", TableFault.NotText },
        { "half a workbook", TableFault.Damaged },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public async Task What_is_no_table_is_told_by_its_content(string kind, TableFault expected)
    {
        var file = kind switch
        {
            "old Excel" => Old("Workbook"),
            "password" => Old("EncryptedPackage"),
            "old Word" => Old("WordDocument"),
            "OpenDocument" => Archive("mimetype", "content.xml"),
            "Numbers" => Archive("Index/Document.iwa"),
            "binary Excel" => Archive("xl/workbook.bin"),
            "Word" => Archive("[Content_Types].xml", "word/document.xml"),
            "empty archive" => Archive(),
            "PDF" => Encoding.ASCII.GetBytes("%PDF-1.7\n"),
            "Unicode text" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("a\tb")],
            "web page" => Encoding.UTF8.GetBytes("\ufeff\r\n<html><table>"),
            "image" => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0],
            _ => new SheetFile().Add("A", [["a"]]).Write()[..^200],
        };
        Assert.Equal(expected, (await Assert.ThrowsAsync<TableFaultException>(() => TableFile.OpenAsync(new MemoryStream(file), 1_000_000, default))).Fault);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a;b\n1;2")]
    [InlineData("PK;b\n1;2")]
    public async Task A_text_is_read_from_its_first_letter(string text)
    {
        var rows = await TableFile.OpenAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), 1_000_000, default);
        var (row, read) = (new TableRow(), new List<string>());
        while (await rows.NextAsync(row, default)) read.Add(string.Join(';', Enumerable.Range(0, row.Count).Select(i => row[i].ToString())));
        Assert.Equal(text, string.Join('\n', read));
    }

    [Fact]
    public async Task A_workbook_larger_than_allowed_is_refused() =>
        Assert.Equal(TableFault.TooManyBytes, (await Assert.ThrowsAsync<TableFaultException>(() => TableFile.OpenAsync(new MemoryStream(new SheetFile().Add("A", [["a"]]).Write()), 1000, default))).Fault);

    private static byte[] Old(string part) => [.. OldOffice, .. new byte[504], .. Encoding.Unicode.GetBytes(part)];

    private static byte[] Archive(params string[] parts)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var part in parts) archive.CreateEntry(part).Open().Dispose();
        return stream.ToArray();
    }
}
