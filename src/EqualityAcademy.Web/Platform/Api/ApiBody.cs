using System.Text.Json;

namespace EqualityAcademy.Web.Platform.Api;

/// <summary>Reads the body of a call as JSON; large ones are not read to their end.</summary>
public static class ApiBody
{
    public const int MostBytes = 64 * 1024;

    /// <returns>The document, or the answer that says what is wrong.</returns>
    public static async Task<(JsonDocument? Document, IResult? Wrong)> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        var bytes = new byte[MostBytes + 1];
        var length = request.ContentLength > MostBytes ? bytes.Length : await request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, ct);
        if (length > MostBytes) return (null, ApiProblems.Answer(StatusCodes.Status413PayloadTooLarge, $"At most {MostBytes / 1024} kB."));
        try
        {
            return (JsonDocument.Parse(bytes.AsMemory(0, length), new() { MaxDepth = 8 }), null);
        }
        catch (JsonException error)
        {
            return (null, ApiProblems.Answer(StatusCodes.Status400BadRequest, $"The body is not JSON: line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}."));
        }
    }
}
