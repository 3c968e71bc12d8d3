using System.Text;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Pay;
using EqualityAcademy.Web.Features.Pay.ReadPayroll;
using EqualityAcademy.Web.Features.Pay.UploadList;
using EqualityAcademy.Web.Platform.Formats;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Tests.Support;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Tests.Pay;

/// <summary>A list on its way from a file to figures, as the page reads it: opened by what it is, columns as recognised.</summary>
public sealed class ReadPayrollListTests(Academy academy) : IClassFixture<Academy>
{
    private static readonly ReferencePeriod Year = ReferencePeriod.CalendarYear(2026);

    private static readonly string[] Kinds = ["csv", "xlsx"];

    public static TheoryData<int, string> Spellings
    {
        get
        {
            var all = new TheoryData<int, string>();
            foreach (var people in new[] { 60, 180, 320 })
                foreach (var spelling in new[] { "xlsx", "french", "french with mark", "french in Windows-1252", "xlsx after a title", "with sep=" }) all.Add(people, spelling);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public async Task A_sample_company_gives_the_same_in_every_spelling(int people, string spelling)
    {
        var lines = PayrollFiles.Sample(people);
        var file = spelling switch
        {
            "xlsx" => PayrollFiles.Xlsx(lines),
            "xlsx after a title" => PayrollFiles.Xlsx(["", .. lines]),
            "with sep=" => PayrollFiles.Csv(["sep=,", "", .. lines]),
            "french in Windows-1252" => PayrollFiles.French(lines, CodePagesEncodingProvider.Instance.GetEncoding(1252)!),
            _ => PayrollFiles.French(lines, new UTF8Encoding(spelling.EndsWith("mark", StringComparison.Ordinal))),
        };
        var band = people > 250 ? PayBand.From251 : PayBand.Of50To250;
        Assert.Equal(Written(await ReadAsync(PayrollFiles.Csv(lines), band)), Written(await ReadAsync(file, band)));
    }

    [Theory]
    [InlineData("E001", "", "employee_id", "CellMissing|PayNumberMissing")]
    [InlineData(",F,", ",X,", "sex", "CellNotAWord")]
    [InlineData("1990-06-27", "1990-02-30", "birth_date", "CellNotADate")]
    [InlineData("1990-06-27", "31/06/1990", "birth_date", "CellNotADate")]
    [InlineData("1990-06-27", "2025-01-01", "birth_date", "PayBornAfterEntry")]
    [InlineData("2024-07-03,,", "2024-07-03,31.12.2025,", "exit_date", "CellNotADate")]
    [InlineData("21660", "-21660", "base_pay_fte", "PayNegative")]
    [InlineData("21660,0", "21660,-0.5", "variable_pay_fte", "PayNegative")]
    [InlineData("21660", "0", "base_pay_fte", "PayBaseMissing")]
    [InlineData("21660", "", "base_pay_fte", "CellMissing")]
    [InlineData("21660", "=20000+1660", "base_pay_fte", "CellFormula")]
    [InlineData("E001", "=ROW()", "employee_id", "CellFormula")]
    [InlineData(",12,y", ",12.5,n", "months_present", "PayMonthsImpossible")]
    [InlineData(",35,", ",350,", "weekly_hours", "PayHoursImpossible")]
    public async Task A_wrong_cell_is_named_in_both_kinds_of_file(string from, string to, string column, string keys)
    {
        foreach (var kind in Kinds)
        {
            var reading = await ReadAsync(PayrollFiles.As(kind, PayrollFiles.Header, PayrollFiles.Person.Replace("E001", "E000", StringComparison.Ordinal), PayrollFiles.Person.Replace(from, to, StringComparison.Ordinal)));
            var wrong = Assert.Single(reading.Wrong!.Cells);
            Assert.Equal((kind, 3, column, 1), (kind, wrong.Row, wrong.Column, reading.Wrong.RefusedRows));
            Assert.Contains(wrong.TextKey, keys.Split('|'));
            Assert.Null(reading.Result);
        }
    }

    [Fact]
    public async Task A_person_twice_is_said_with_both_rows()
    {
        foreach (var kind in Kinds)
        {
            var wrong = Assert.Single((await ReadAsync(PayrollFiles.As(kind, PayrollFiles.Header, PayrollFiles.Person, "", PayrollFiles.Person))).Wrong!.Cells);
            Assert.Equal((4, "employee_id", "E001", Domain.PayGap.PayTexts.PersonTwice), (wrong.Row, wrong.Column, wrong.Found, wrong.TextKey));
            Assert.Equal(2, wrong.Args[1]);
        }
    }

    [Fact]
    public async Task A_formula_in_a_column_left_out_is_nobodys_business()
    {
        foreach (var kind in Kinds)
        {
            var reading = await ReadAsync(PayrollFiles.As(kind, PayrollFiles.Header + ",Note", PayrollFiles.Person + ",=NOW()"));
            Assert.Equal(1, reading.Result!.Population.Rows);
        }
    }

    [Fact]
    public async Task Over_a_hundred_thousand_rows_and_over_twenty_megabytes_are_refused()
    {
        foreach (var kind in Kinds)
        {
            var rows = await ReadAsync(PayrollFiles.As(kind, Enumerable.Range(0, 100_001).Select(i => $"E{i},F").Prepend(PayrollFiles.Header)));
            Assert.Equal("FileTooManyRows", Assert.Single(rows.Wrong!.File).TextKey);
        }

        var random = new byte[ReadPayrollList.MostBytes + 1];
        new Random(1).NextBytes(random);
        Assert.Equal(TableFault.TooManyBytes, await FaultOf([.. "PK\u0003\u0004"u8, .. random]));
var blank = await LookAtList.RunAsync(await Open([.. Encoding.UTF8.GetBytes(PayrollFiles.Header + "\n"), .. Enumerable.Repeat((byte)'\n', (int)ReadPayrollList.MostBytes)]), default);
        Assert.Equal("FileTooManyBytes", Assert.Single(blank.Problems).TextKey);
    }

    [Fact]
    public async Task A_file_without_anybody_is_said_so()
    {
        foreach (var kind in Kinds)
        {
            var look = await LookAtList.RunAsync(await Open(PayrollFiles.As(kind, PayrollFiles.Header)), default);
            Assert.Equal("PayNoRows", Assert.Single(look.Problems).TextKey);
        }
    }

    [Fact]
    public async Task A_choice_made_for_another_file_is_refused()
    {
        var choice = new ColumnChoice(["a"], [null]);
        var reading = await academy.Get<ReadPayrollList>().RunAsync(await Open(PayrollFiles.Csv(PayrollFiles.Sample(60))), PayBand.Of50To250, Year, default, choice);
        Assert.Equal("FileOther", Assert.Single(reading.Wrong!.File).TextKey);
    }

    [Fact]
    public void Every_fault_of_a_file_has_its_words()
    {
        using var french = Languages.Speak(Language.Fr);
        var words = academy.Get<IStringLocalizer<EqualityAcademy.Web.Features.Pay.PayTexts>>();
        Assert.All(Enum.GetValues<TableFault>(), f => Assert.False(words[$"File{f}"].ResourceNotFound, $"File{f}"));
    }

    private async Task<PayrollReading> ReadAsync(byte[] file, PayBand band = PayBand.Of50To250)
    {
        var look = await LookAtList.RunAsync(await Open(file), default);
        Assert.True(look.Succeeded, string.Join(' ', look.Problems));
        var choice = new ColumnChoice(look.Value.Names, look.Value.Guessed);
        Assert.Empty(choice.Problems("columns"));
        return await academy.Get<ReadPayrollList>().RunAsync(await Open(file), band, Year, default, choice);
    }

    private static async Task<IRowSource> Open(byte[] file) => await TableFile.OpenAsync(new MemoryStream(file), ReadPayrollList.MostBytes, default);

    private static async Task<TableFault> FaultOf(byte[] file) => (await Assert.ThrowsAsync<TableFaultException>(() => Open(file))).Fault;

    private static string Written(PayrollReading reading)
    {
        Assert.Null(reading.Wrong);
        return PayPictureJson.Write(PayPicture.Of(reading.Result!));
    }
}
