using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Obligations.KeepEvidence;

/// <summary>Sends a file of evidence to its company: to be saved, never to be shown inside the site, never kept on the way.</summary>
internal static class SendEvidenceFile
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/evidence/{id:guid}", SendAsync).WithMetadata(new NeedsAttribute(Permission.SeeDuties));

    private static async Task<IResult> SendAsync(Guid id, CurrentMember me, Db db, EvidenceFiles files, HttpContext http, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var row = await connection.QuerySingleOrDefaultAsync<Row>(Select, new { me.Company.Company, Id = RowId.From(id) });
        if (row is null || files.Open(me.Company.Company, RowId.From(id)) is not { } content) return Results.NotFound();
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = "sandbox; default-src 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "private, no-store";
        return Results.File(content, row.MediaType, row.FileName);
    }

    private sealed record Row(string FileName, string MediaType);

    private const string Select = """
        select file_name, media_type from evidence
        where company_id = @Company and id = @Id and kind = 'file' and removed_at is null
        """;
}
