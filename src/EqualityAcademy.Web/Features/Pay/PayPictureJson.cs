using System.Text.Json;
using System.Text.Json.Serialization;
using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Web.Features.Pay;

/// <summary>
/// A picture as text, and back: the only form in which it crosses into a circuit, a form field or the database. Every fraction travels
/// exactly; what follows from something else is not written.
/// </summary>
public static class PayPictureJson
{
    private const int Version = 1;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        IgnoreReadOnlyProperties = true,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        MaxDepth = 24,
        Converters =
        {
            new RatioConverter(), new PeriodConverter(), new GroupKeyConverter(), new LevelConverter(), new CategoryConverter(), new RaisesConverter(),
            new NobodyConverter(), new FindingConverters(), new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false),
        },
    };

    public static string Write(PayPicture picture) => JsonSerializer.Serialize(new Kept(Version, picture), Options);

    /// <returns>Null when the text is not a picture of this version, whole.</returns>
    public static PayPicture? Read(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        try
        {
            return JsonSerializer.Deserialize<Kept>(text, Options) is { Version: Version, Picture: { } picture } && IsWhole(picture) ? picture : null;
        }
        catch (Exception error) when (error is JsonException or NotSupportedException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static bool IsWhole(PayPicture picture) =>
        new[] { picture.ByCsp, picture.ByLevel }.OfType<IndexResult>().ToList() is { Count: > 0 } indexes && indexes.TrueForAll(i => i.Band == picture.Band && IsWhole(i));

    private static bool IsWhole(IndexResult index) =>
        index.PayGap.Groups.All(g => g is not null) && IndexTotal.Of(index.Scores) == index.Total && index.Raises is RaiseIndicators.Together == (index.Band == PayBand.Of50To250);

    private sealed record Kept(int Version, PayPicture Picture);
}
