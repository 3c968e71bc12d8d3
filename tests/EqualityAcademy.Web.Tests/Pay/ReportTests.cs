using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Web.Features.Pay;
using EqualityAcademy.Web.Features.Pay.Explain;
using EqualityAcademy.Web.Features.Pay.WriteReport;
using EqualityAcademy.Web.Platform.Formats;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Pay;

public sealed class ReportTests(Academy academy) : IClassFixture<Academy>
{
    [Theory]
    [InlineData(60, "fr")]
    [InlineData(320, "en")]
    public async Task The_document_says_method_figures_duties_and_where_the_law_stands(int people, string language)
    {
        using var _ = Languages.Speak(Languages.FromCode(language));
        await Verifier.Verify(ReportText.Of(academy.Get<PayReport>().Of(await DocumentAsync(people))), $"{people}_{language}");
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_PDF_holds_every_figure(string language)
    {
        using var _ = Languages.Speak(Languages.FromCode(language));
        var document = await DocumentAsync(320);
        using var pdf = new MemoryStream();
        PdfWriter.Write(academy.Get<PayReport>().Of(document), pdf);
        var text = Plain(Poppler.Text(pdf.ToArray()));
        var cells = academy.Get<IndexSections>().Of(document.Index).Select(s => s.Section).Concat(academy.Get<DirectiveSections>().Of(document.Picture.Directive!)).SelectMany(s => s.Tables).SelectMany(t => t.Rows).SelectMany(r => r);
        Assert.Empty(cells.Where(c => c.Number is not null && !text.Contains(Plain(c.Text), StringComparison.Ordinal)).Select(c => c.Text).Distinct());
    }

    [Theory]
    [InlineData(60)]
    [InlineData(320)]
    public async Task The_workbook_is_valid_has_numbers_as_numbers_and_no_formula(int people)
    {
        using var bytes = new MemoryStream();
        XlsxWriter.Write(academy.Get<PayWorkbook>().Of(await DocumentAsync(people)), bytes);
        using var workbook = SpreadsheetDocument.Open(bytes, false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(workbook).Select(e => e.Description));
        var cells = workbook.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<Cell>()).ToList();
        Assert.DoesNotContain(cells, c => c.CellFormula is not null);
        Assert.True(cells.Count(c => c.DataType is null && decimal.TryParse(c.CellValue?.Text, out var _)) > 100);
        Assert.True(workbook.WorkbookPart.Workbook.Sheets!.Count() >= 9);
    }

    [Fact]
    public async Task Others_see_no_amount_of_a_small_category()
    {
        var picture = await Pictures.Of(academy, 180);
        var document = await DocumentAsync(180);
        var text = Plain(ReportText.Of(academy.Get<PayReport>().Of(document)));
        using var _ = Languages.Speak(EqualityAcademy.Domain.Shared.Language.Fr);
        var small = picture.Directive!.Categories.Value.Categories.First(Disguise.IsSmall).Pay.Value;
        Assert.Contains(Plain(PayNumbersOf(picture)), Plain(string.Join('\n', academy.Get<DirectiveSections>().Of(picture.Directive).SelectMany(s => s.Tables).SelectMany(t => t.Rows).SelectMany(r => r).Select(c => c.Text))), StringComparison.Ordinal);
        Assert.DoesNotContain(Plain(PayNumbersOf(picture)), text, StringComparison.Ordinal);
        Assert.True(small.AnnualBase.Women.IsComputed);
    }

    [Theory]
    [InlineData("pdf", "application/pdf")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("json", "application/json")]
    public async Task A_visitor_takes_a_document_without_script(string kind, string type)
    {
        using var answer = await Take(academy.Visitor(), kind);
        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.True((await answer.Content.ReadAsByteArrayAsync()).Length > 2000);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Without_the_token_of_the_form_nothing_is_made()
    {
        using var answer = await academy.Visitor().Ask(new HttpRequestMessage(HttpMethod.Post, "/pay/report.pdf")
        {
            Content = new FormUrlEncodedContent([new("figures", academy.Get<PaySeal>().Seal(Pictures.Typed()))]),
        });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(180)]
    [InlineData(320)]
    public async Task The_JSON_is_the_expected_file_without_what_belongs_to_people(int people)
    {
        using var answer = await Take(academy.Visitor(), "json", people);
        var expected = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Pay", "Examples", $"mecanique-{people:000}.expected.json")))!.AsObject();
        expected.Remove("provenance");
        foreach (var grouping in new[] { "by_csp", "by_level" })
            foreach (var name in new[] { "employee_ids", "tenth_pay", "eleventh_pay" }) Assert.True(expected["index"]![grouping]!["top_ten"]!.AsObject().Remove(name));
        Assert.Empty(JsonDifferences.Of("", expected, JsonNode.Parse(await answer.Content.ReadAsStringAsync())));
    }

    private static async Task<HttpResponseMessage> Take(Browser visitor, string kind, int people = 60)
    {
        var page = await visitor.Get($"/pay/sample/mecanique-{people:000}");
        var fields = page.Document.QuerySelectorAll("#pay-files input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!));
        return await visitor.Ask(new HttpRequestMessage(HttpMethod.Post, $"/pay/report.{kind}") { Content = new FormUrlEncodedContent(fields.Append(new("grouping", "csp"))) });
    }

    private async Task<PayDocument> DocumentAsync(int people) =>
        new((await Pictures.Of(academy, people)).ForOthers(), Grouping.Csp, "Fonderie Martin", "Fanny Martin", academy.Clock.GetUtcNow());

    /// <summary>What women of the first small category earn on average, as it would be written.</summary>
    private static string PayNumbersOf(PayPicture picture) =>
        picture.Directive!.Categories.Value.Categories.First(Disguise.IsSmall).Pay.Value.AnnualBase.Women.Value.Round(2).ToString("N2", System.Globalization.CultureInfo.GetCultureInfo("fr-FR"));

    private static string Plain(string text) => Regex.Replace(text, @"[\s\u00a0\u202f]", "").Replace('−', '–');
}
