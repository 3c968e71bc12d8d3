using System.Globalization;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Formats;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Binders.WriteBinder;

/// <summary>Sends the binder as one archive; who took it out is noted before the first byte leaves.</summary>
public sealed class SendBinder(ReadBinder read, BinderReport report, BinderTables tables, EvidenceFiles files, Db db, Clock clock)
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/binder.zip",
        (SendBinder send, CurrentMember me, HttpContext http, CancellationToken ct) => send.SendAsync(me, http, ct)).WithMetadata(new NeedsAttribute(Permission.EditDuties));

    private async Task<IResult> SendAsync(CurrentMember me, HttpContext http, CancellationToken ct)
    {
        var binder = await read.GetAsync(me, ct);
        var (company, person) = (me.Company.Company, me.Company.Person);
        await db.InTransactionAsync(t => Audit.WriteAsync(t, clock, new("binder-exported", company, null, person, binder.FileName)), ct);
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.Stream(async output =>
        {
            using var archive = new BinderArchive(output, binder.Made);
            await archive.AddAsync("index.pdf", Index(binder), ct);
            foreach (var file in binder.Files)
            {
                await using var content = files.Open(company, file.Id);
                if (content is not null) await archive.AddAsync(file.Path, content, ct);
            }

            await archive.AddAsync("plan.csv", CsvWriter.Write([tables.PlanHead, .. tables.Plan(binder, Iso)]), ct);
            await archive.AddAsync("training.csv", CsvWriter.Write([tables.TrainingHead, .. BinderTables.Training(binder)]), ct);
            await archive.EndAsync(ct);
        }, "application/zip", binder.FileName);
    }

    private byte[] Index(Binder binder)
    {
        using var pdf = new MemoryStream();
        PdfWriter.Write(report.Of(binder), pdf);
        return pdf.ToArray();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
