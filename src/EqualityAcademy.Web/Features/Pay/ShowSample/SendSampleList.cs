using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Pay.ShowSample;

/// <summary>The payroll list of an invented company, to look at and to try.</summary>
internal static class SendSampleList
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/pay/sample/{id}.csv", Send).WithMetadata(new AnyoneAttribute());

    private static IResult Send(string id, PaySamples samples) =>
        samples.Find(id) is { } sample ? Results.File(Path.GetFullPath(sample.ListPath), "text/csv", $"{sample.Id}.csv") : Results.NotFound();
}
