using System.Text;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Pay.ReadPayroll;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Formats;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Pay.UploadList;

/// <summary>A list to fill in: the columns in the reader's language and two people who do not exist.</summary>
public static class ListTemplate
{
    public const string Path = "pay/list/template.csv";

    /// <summary>A row as a spreadsheet of the language opens it: semicolons where the comma is a decimal mark.</summary>
    public static string Line(IEnumerable<string?> cells, Language language) => CsvWriter.Line(cells, language == Language.Fr ? ';' : ',');

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/" + Path, (HttpContext context, Clock clock) =>
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(Write(Languages.Current, clock.Today.Year - 1), FileKind.Csv.MediaType, Languages.Current == Language.Fr ? "liste-de-paie.csv" : "payroll-list.csv");
    }).WithMetadata(new AnyoneAttribute());

    /// <param name="year">The year of the period.</param>
    public static byte[] Write(Language language, int year)
    {
        string[][] people =
        [
            ["E001", "F", $"{year - 36}-06-27", "ouvriers", "B3", "CDI", "35", $"{year - 4}-09-01", "", "12", "y", "25230.5", "600", "310", "y", "n", "n", "", ""],
            ["E002", "M", $"{year - 41}-11-03", "techniciens_agents_de_maitrise", "D8", "CDI", "35", $"{year - 9}-02-14", "", "5.9", "n", "31400", "0", "1250.75", "n", "n", "n", "", ""],
        ];
        var columns = Enum.GetValues<PayColumn>();
        var lines = people.Select(p => columns.Zip(p, (column, cell) => PayrollUnderstanding.InFile(column, cell, language).Text));
        var text = string.Concat(lines.Prepend(columns.Select(c => PayrollVocabulary.Columns.Word(c, language))).Select(l => Line(l, language)));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];
    }
}
