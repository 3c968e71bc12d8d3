using System.Text.Json;
using System.Text.Json.Nodes;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Pay.ComputePayroll;
using EqualityAcademy.Web.Features.Pay.KeepResult;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Api;
using EqualityAcademy.Web.Platform.Formats;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Pay.WriteReport;

/// <summary>Sends a result as a document: one that travels sealed in a form and is not kept, or one that is.</summary>
public sealed class SendReport(PayReport report, PayWorkbook workbook, PaySeal seals, KeptResults kept, Clock clock)
{
    public const string Gone = "~/pay?gone=1";
    private static readonly string[] Personal = ["employee_ids", "tenth_pay", "eleventh_pay"];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/pay/report.{kind:regex(^(pdf|xlsx|json)$)}", (string kind, IFormCollection form, SendReport send, CurrentMember me, HttpContext http) => send.OfForm(kind, form, me, http))
            .WithMetadata(new AnyoneAttribute());
        app.MapGet("/pay/kept/{id:guid}/report.{kind:regex(^(pdf|xlsx)$)}", (string kind, Guid id, string? grouping, SendReport send, CurrentMember me, HttpContext http, CancellationToken ct) =>
            send.OfKeptAsync(kind, RowId.From(id), grouping, me, http, ct)).WithMetadata(new NeedsAttribute(Permission.SeePay));
    }

    private IResult OfForm(string kind, IFormCollection form, CurrentMember me, HttpContext http)
    {
        if (seals.Open(form["figures"]) is not { } picture) return Results.LocalRedirect(Gone);
        if (kind == "json") return picture is { Population: not null, ByCsp: not null, ByLevel: not null, Directive: not null } ? Json(picture, http) : Results.NotFound();
        var company = me.CompanyOrNull is null ? null : me.OrganisationName;
        return Send(kind, new(picture.ForOthers(), GroupingOf(form["grouping"]), company, me.CompanyOrNull is null ? null : me.DisplayName, clock.Now), http);
    }

    private async Task<IResult> OfKeptAsync(string kind, RowId id, string? grouping, CurrentMember me, HttpContext http, CancellationToken ct) =>
        await kept.FindAsync(me.Company, id, ct) is { } result
            ? Send(kind, new(result.Picture, grouping is null ? result.Grouping : GroupingOf(grouping), me.OrganisationName, result.KeptBy, result.KeptAt), http)
            : Results.NotFound();

    /// <summary>The answer of the API, without the numbers and the pay of people.</summary>
    private static IResult Json(PayPicture picture, HttpContext http)
    {
        var answer = JsonSerializer.SerializeToNode(PayrollAnswer.Of(picture), PublicApi.Json)!;
        foreach (var grouping in new[] { "by_csp", "by_level" })
            foreach (var name in Personal) answer["index"]![grouping]!["top_ten"]!.AsObject().Remove(name);
        return File(JsonSerializer.SerializeToUtf8Bytes(answer, PublicApi.Json), "application/json", Name(picture, "json"), http);
    }

    private IResult Send(string kind, PayDocument document, HttpContext http)
    {
        using var bytes = new MemoryStream();
        if (kind == "pdf") PdfWriter.Write(report.Of(document), bytes);
        else XlsxWriter.Write(workbook.Of(document), bytes);
        return File(bytes.ToArray(), kind == "pdf" ? "application/pdf" : FileKind.Xlsx.MediaType, Name(document.Picture, kind), http);
    }

    private static IResult File(byte[] content, string type, string name, HttpContext http)
    {
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.File(content, type, name);
    }

    private static string Name(PayPicture picture, string kind) => $"index-egalite-{picture.Period.Last:yyyy}.{kind}";

    public static Grouping GroupingOf(string? given) => given is not null && PayNames.Groupings.TryGetValue(given, out var grouping) ? grouping : Grouping.Csp;
}
