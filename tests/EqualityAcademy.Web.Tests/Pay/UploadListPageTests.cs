using System.Text;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Features.Pay.ReadPayroll;
using EqualityAcademy.Web.Features.Pay.UploadList;
using EqualityAcademy.Web.Platform.Formats;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Pay;

public sealed class UploadListPageTests(Academy academy) : IClassFixture<Academy>
{
    [Fact]
    public async Task Without_script_the_page_says_why_and_where_to_go()
    {
        var page = await academy.Visitor().Get("/pay/list");
        var notice = page.Find(".notice.without-script")!;
        Assert.Contains("JavaScript", notice.TextContent, StringComparison.Ordinal);
        Assert.Equal(["pay/totals", "pay/sample/mecanique-180"], notice.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.NotNull(page.Find(".with-script input[type=file]"));
    }

    [Fact]
    public async Task The_same_page_is_in_a_company()
    {
        var page = await (await academy.SignedInAs(Cast.Bruno)).Get("/c/atelier-lumiere/pay/list");
        Assert.NotNull(page.Find(".with-script input[type=file]"));
    }

    [Theory]
    [InlineData("fr", ';', "Matricule")]
    [InlineData("en", ',', "employee_id")]
    public async Task The_template_is_a_list_that_is_right(string language, char separator, string first)
    {
        using var answer = await academy.Visitor(language).Ask(new HttpRequestMessage(HttpMethod.Get, "/pay/list/template.csv"));
        var file = await answer.Content.ReadAsByteArrayAsync();
        Assert.StartsWith($"\ufeff{first}{separator}", Encoding.UTF8.GetString(file), StringComparison.Ordinal);
        var look = await LookAtList.RunAsync(new CsvStream(new MemoryStream(file), file.Length), default);
        var choice = new ColumnChoice(look.Value.Names, look.Value.Guessed);
        Assert.Empty(choice.Problems("columns"));
        var year = academy.Clock.GetUtcNow().Year - 1;
        var reading = await academy.Get<ReadPayrollList>().RunAsync(new CsvStream(new MemoryStream(file), file.Length), PayBand.Of50To250, ReferencePeriod.CalendarYear(year), default, choice);
        Assert.Equal(2, reading.Result!.Population.Rows);
    }

    [Theory]
    [InlineData(PayColumn.BirthDate, "27/06/1990", "27 juin 1990", true)]
    [InlineData(PayColumn.BirthDate, "27.06.1990", "27.06.1990", false)]
    [InlineData(PayColumn.BasePay, "23 410,5 €", "23\u202f410,50", true)]
    [InlineData(PayColumn.BasePay, "23.410", "23.410", false)]
    [InlineData(PayColumn.BasePay, "=A1", "=A1", false)]
    [InlineData(PayColumn.BasePay, "", "", false)]
    [InlineData(PayColumn.MonthsPresent, "5.125", "5,125", true)]
    [InlineData(PayColumn.Sex, "femme", "F", true)]
    [InlineData(PayColumn.Csp, "Cadre", "ingénieurs et cadres", true)]
    [InlineData(PayColumn.Classification, "b3", "B3", true)]
    [InlineData(PayColumn.ExitDate, "", "", true)]
    public void A_cell_is_shown_as_it_is_understood(PayColumn column, string cell, string shown, bool isUnderstood)
    {
        using var french = Languages.Speak(Language.Fr);
        Assert.Equal(new UnderstoodCell(shown, isUnderstood), PayrollUnderstanding.Shown(column, cell));
    }

    [Fact]
    public void The_period_is_twelve_months_from_any_month_and_at_first_the_last_year_that_is_over()
    {
        var form = new ListForm(new(2026, 11, 22)) { Band = "50_250" };
        Assert.Equal(ReferencePeriod.CalendarYear(2025), form.Read().Value.Period);
        (form.Month, form.Year) = ("3", "2026");
        Assert.Equal((new DateOnly(2027, 2, 28), true), (form.Read().Value.Period.Last, form.IsUnfinished));
        (form.Month, form.Year) = ("13", "1066");
        Assert.Equal("month", Assert.Single(form.Read().Problems).Field);
    }
}
