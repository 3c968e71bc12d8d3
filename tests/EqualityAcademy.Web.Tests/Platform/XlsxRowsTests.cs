using System.Text;
using SheetStateValues = DocumentFormat.OpenXml.Spreadsheet.SheetStateValues;
using EqualityAcademy.Web.Platform.Formats;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Platform;

public sealed class XlsxRowsTests
{
    private const string Sheet = "xl/worksheets/sheet1.xml";

    [Theory]
    [InlineData("0.30000000000000004", 0, "0.3")]
    [InlineData("5.8999999999999995", 0, "5.9")]
    [InlineData("25230.570000000003", 0, "25230.57")]
    [InlineData("1.5E-3", 0, "0.0015")]
    [InlineData("2.3E4", SheetFile.Money, "23000")]
    [InlineData("123.456", 0, "123.4560")]
    [InlineData("-0.00000001", 0, "0")]
    [InlineData("46387", SheetFile.IsoDate, "2026-12-31")]
    [InlineData("46387", SheetFile.BuiltInDate, "2026-12-31")]
    [InlineData("46387.75", SheetFile.FrenchDate, "2026-12-31")]
    [InlineData("46386.9999999999", SheetFile.IsoDate, "2026-12-31")]
    [InlineData("46387", SheetFile.Money, "46387")]
    [InlineData("1.5", SheetFile.TimeOfDay, "1.5")]
    [InlineData("59", SheetFile.IsoDate, "1900-02-28")]
    [InlineData("60", SheetFile.IsoDate, "60")]
    [InlineData("61", SheetFile.IsoDate, "1900-03-01")]
    [InlineData("9999999", SheetFile.IsoDate, "9999999")]
    public async Task A_number_is_read_as_it_is_shown(string number, uint style, string expected) =>
        Assert.Equal([[expected]], await RowsOf(new SheetFile().Add("A", [[new Styled(number, style)]]).Write()));

    [Fact]
    public async Task A_number_after_the_last_day_stays_a_number() =>
        Assert.Equal([["2957100"]], await RowsOf(new SheetFile { From1904 = true }.Add("A", [[new Styled("2957100", SheetFile.IsoDate)]]).Write()));

    [Fact]
    public async Task Days_may_be_counted_from_1904() =>
        Assert.Equal([["2026-12-31"]], await RowsOf(new SheetFile { From1904 = true }.Add("A", [[new Styled("44925", SheetFile.IsoDate)]]).Write()));

    [Fact]
    public async Task Texts_are_shared_inline_or_in_pieces_and_cells_may_be_missing()
    {
        var file = new SheetFile().Add("A", [["Name", new Inline(" in line "), true, false], [], [null, "two| pieces", null, new Formula("B1&C1", "x")], [null, null, null]]).Write();
        Assert.Equal([["Name", "in line", "true", "false"], ["", "two pieces", "", "=B1&C1"]], await RowsOf(file));
    }

    [Fact]
    public async Task A_formula_is_never_the_value_it_last_gave() =>
        Assert.Equal([["=", "=SUM(A1:A9)"]], await RowsOf(new SheetFile().Add("A", [[new Formula("", "5"), new Formula("SUM(A1:A9)", "24000")]]).Write()));

    [Fact]
    public async Task The_first_visible_sheet_is_read_with_its_hidden_rows_and_line_numbers()
    {
        var file = new SheetFile().Add("Old", [["old"]], SheetStateValues.Hidden).Add("Paie", [[], ["a"], [new Hidden(), "b"], [], ["c"]]).Add("Notes", [["n"]]).Write();
        using var rows = new XlsxRows(file);
        var (row, seen) = (new TableRow(), new List<(int, string)>());
        while (await rows.NextAsync(row, default)) seen.Add((row.Line, $"{row[0]}{row[1]}"));
        Assert.Equal([(2, "a"), (3, "b"), (5, "c")], seen);
        Assert.Equal(("Paie", 2, 1), (rows.SheetName, rows.OtherSheets, rows.HiddenRows));
    }

    [Fact]
    public async Task A_sheet_without_cell_names_is_read_in_order()
    {
        var file = SheetFile.With(Any, Sheet, "<worksheet><sheetData><row><c/><c><v>1</v></c><c t='str'><v/></c><c t='str'><v>two</v></c></row></sheetData></worksheet>");
        Assert.Equal([["", "1", "", "two"]], await RowsOf(file));
    }

    [Theory]
    [InlineData("<worksheet><sheetData><row><c r='A1'><v>1</v></row></sheetData></worksheet>", TableFault.Damaged)]
    [InlineData("<!DOCTYPE x [<!ENTITY e 'e'>]><worksheet><sheetData><row><c r='A1'><v>&e;</v></c></row></sheetData></worksheet>", TableFault.Damaged)]
    [InlineData("<worksheet><sheetData><row><c r='A1' t='s'><v>7</v></c></row></sheetData></worksheet>", TableFault.Damaged)]
    [InlineData("<worksheet><sheetData><row><c r='B1'><v>7</v></c><c r='A1'><v>7</v></c></row></sheetData></worksheet>", TableFault.Damaged)]
    [InlineData("<worksheet><sheetData><row><c r='ZZZZZZZZZ1'><v>7</v></c></row></sheetData></worksheet>", TableFault.TooManyColumns)]
    [InlineData("<worksheet><sheetData><row><c r='GS1'><v>7</v></c></row></sheetData></worksheet>", TableFault.TooManyColumns)]
    [InlineData("<worksheet><sheetData><row><c r='A1' t='str'><v><![CDATA[x]]></v></c></row></sheetData></worksheet>", TableFault.Damaged)]
    [InlineData("<worksheet><sheetData><row><c r='A1' t='str'><v>x&nothing;</v></c></row></sheetData></worksheet>", TableFault.Damaged)]
    [InlineData("nothing", TableFault.Damaged)]
    public async Task A_broken_sheet_is_refused(string sheet, TableFault fault) => Assert.Equal(fault, await FaultOf(SheetFile.With(Any, Sheet, sheet)));

    [Theory]
    [InlineData("<row/>", TableFault.Unpacks)]
    [InlineData("<a>", TableFault.Damaged)]
    [InlineData("          ", TableFault.Damaged)]
    public async Task A_small_file_that_unpacks_to_a_lot_is_refused_before_the_memory_is_full(string repeated, TableFault fault)
    {
        var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(repeated, 100_000)));
        var file = SheetFile.With(Any, Sheet, s =>
        {
            s.Write("<worksheet><sheetData>"u8);
            for (var written = 0L; written < 50_000_000; written += block.Length) s.Write(block);
        });
        Assert.True(file.Length < 1_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(fault, await FaultOf(file, mostUnpacked: 40_000_000));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 10_000_000);
    }

    [Fact]
    public async Task Names_without_end_and_texts_without_end_are_refused()
    {
        var names = string.Concat(Enumerable.Range(0, 6000).Select(i => $"<n{i}/>"));
        Assert.Equal(TableFault.Damaged, await FaultOf(SheetFile.With(Any, Sheet, $"<worksheet>{names}</worksheet>")));
        Assert.Equal(TableFault.Damaged, await FaultOf(SheetFile.With(Any, Sheet, $"<worksheet a='{new string('x', 1_100_000)}'/>")));
        Assert.Equal(TableFault.RowTooLong, await FaultOf(SheetFile.With(Any, Sheet, $"<worksheet><row><c t='str'><v>{new string('x', 70_000)}</v></c></row></worksheet>")));
        Assert.Equal(TableFault.Unpacks, await FaultOf(SheetFile.With(new SheetFile().Add("A", [["a"]]).Write(), "xl/sharedStrings.xml", $"<sst>{string.Concat(Enumerable.Repeat("<si/>", 1_000_001))}</sst>")));
    }

    [Fact]
    public async Task A_text_in_pieces_without_end_is_refused_before_it_is_gathered()
    {
        var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"<t>{new string('x', 10_000)}</t>", 100)));
        var file = SheetFile.With(new SheetFile().Add("A", [["a"]]).Write(), "xl/sharedStrings.xml", s =>
        {
            s.Write("<sst><si>"u8);
            for (var i = 0; i < 50; i++) s.Write(block);
            s.Write("</si></sst>"u8);
        });
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(TableFault.Unpacks, await FaultOf(file));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 250_000_000);
    }

    [Fact]
    public async Task A_part_that_claims_to_be_small_is_not_believed()
    {
        var file = SheetFile.With(Any, Sheet, $"<worksheet><sheetData>{new string(' ', 500_000)}<row><c><v>1</v></c></row></sheetData></worksheet>");
        var sizeInTheList = file.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes(Sheet)) - 22;
        BitConverter.TryWriteBytes(file.AsSpan(sizeInTheList), 40);
        Assert.Equal(TableFault.Damaged, await FaultOf(file));
    }

    private static byte[] Any => new SheetFile().Add("A", [["a"]]).Write();

    private static async Task<string[][]> RowsOf(byte[] file, long mostUnpacked = 400_000_000)
    {
        using var rows = new XlsxRows(file, mostUnpacked);
        var (row, all) = (new TableRow(), new List<string[]>());
        while (await rows.NextAsync(row, default)) all.Add([.. Enumerable.Range(0, row.Count).Select(i => row[i].ToString())]);
        return [.. all];
    }

    private static async Task<TableFault> FaultOf(byte[] file, long mostUnpacked = 400_000_000) =>
        (await Assert.ThrowsAsync<TableFaultException>(() => RowsOf(file, mostUnpacked))).Fault;
}
