using System.Globalization;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Pay.ReadPayroll;
using EqualityAcademy.Web.Platform.Api;
using EqualityAcademy.Web.Platform.Formats;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Pay.ComputePayroll;

/// <summary>
/// <c>POST /api/v1/pay/employees</c>: a payroll list in, the Index and the indicators A to G out. The body is read as it arrives, never as a
/// form, so that nothing of it is put aside on disk.
/// </summary>
internal sealed class PayrollEndpoint(ReadPayrollList read, IStringLocalizer<PayTexts> t)
{

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/api/v1/pay/employees", RunAsync)
        .AsPublicApi().WithName("pay-employees").WithTags("pay").WithSummary("Index de l'égalité professionnelle and indicators A to G from a payroll list")
        .Accepts<string>("text/csv").Produces<PayrollAnswer>();

    private static Task<IResult> RunAsync(HttpContext context, PayrollEndpoint endpoint, [AsParameters] PayrollQuery query, CancellationToken ct) =>
        endpoint.AnswerAsync(context.Request, query, ct);

    private async Task<IResult> AnswerAsync(HttpRequest request, PayrollQuery query, CancellationToken ct)
    {
        using (Languages.Speak(query.Lang is null ? Languages.Current : Languages.FromCode(query.Lang)))
        {
            var problems = new List<Problem>();
            var (band, period) = (Band(query.SizeBand, problems), Period(query.ReferenceStart, query.ReferenceEnd, problems));
            if (request.ContentLength > ReadPayrollList.MostBytes) problems.Add(new("file", $"File{TableFault.TooManyBytes}", 1, ReadPayrollList.MostMegabytes));
            return problems.Count > 0 || period is null ? PayProblems.Answer(problems, t) : Answer(await read.RunAsync(new CsvStream(request.Body, ReadPayrollList.MostBytes), band, period, ct));
        }
    }

    private IResult Answer(PayrollReading reading)
    {
        if (reading.Result is { } result) return TypedResults.Json(PayrollAnswer.Of(result), PublicApi.Json);
        var wrong = reading.Wrong!;
        if (wrong.Cells.Count == 0) return PayProblems.Answer(wrong.File, t);
        var rows = wrong.Cells.Select(c => new RowAnswer(c.Row, c.Column, PayProblems.Sentence(c.TextKey, c.Args, t)));
        return TypedResults.Problem(PayProblems.Sentence("PayRowsRefused", [wrong.RefusedRows], t), statusCode: StatusCodes.Status400BadRequest, title: t["ApiWrong"],
            extensions: new Dictionary<string, object?> { ["refused_rows"] = wrong.RefusedRows, ["rows"] = rows.ToArray() });
    }

    private static PayBand Band(string? given, List<Problem> problems)
    {
        if (given is not null && PayNames.Bands.TryGetValue(given, out var band)) return band;
        problems.Add(new("size_band", "ApiNotAWord", string.Join(", ", PayNames.Bands.Keys)));
        return default;
    }

    private static ReferencePeriod? Period(string? first, string? last, List<Problem> problems)
    {
        var (start, end) = (Date("reference_start", first, problems), Date("reference_end", last, problems));
        if (start is null || end is null) return null;
        var period = ReferencePeriod.From(start.Value, end.Value);
        if (!period.Succeeded) problems.AddRange(period.Problems);
        return period.Succeeded ? period.Value : null;
    }

    private static DateOnly? Date(string field, string? given, List<Problem> problems)
    {
        var isDate = DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= PayYears.First and <= PayYears.Last;
        if (!isDate) problems.Add(new(field, "ApiNotADate", PayYears.First, PayYears.Last));
        return isDate ? date : null;
    }
}

/// <summary>What the address says of the list.</summary>
/// <param name="SizeBand">50_250 or 251_plus.</param>
/// <param name="ReferenceStart">First of twelve months, an ISO date.</param>
/// <param name="ReferenceEnd">Last day of the twelve months, an ISO date.</param>
/// <param name="Lang">fr or en; else the language the caller's browser asks for.</param>
internal sealed record PayrollQuery(
    [property: FromQuery(Name = "size_band")] string? SizeBand, [property: FromQuery(Name = "reference_start")] string? ReferenceStart,
    [property: FromQuery(Name = "reference_end")] string? ReferenceEnd, [property: FromQuery(Name = "lang")] string? Lang);

/// <summary>One cell that is wrong: the row of the file, the name it gives the column, and what is expected there.</summary>
internal sealed record RowAnswer(int Row, string Column, string Expected);
