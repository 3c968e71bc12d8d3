using System.Text.Json;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Platform.Api;

/// <summary>
/// One object of a body, read member by member. What is wrong is noted under the path the caller wrote, as <c>pay_gap.groups[0].women</c>; a
/// member that could not be read is null, and nothing may be computed while there are problems.
/// </summary>
public sealed class ApiPart
{
    private const string Body = "body";
    private readonly JsonElement _element;
    private readonly string _path;
    private readonly List<Problem> _problems;

    private ApiPart(JsonElement element, string path, List<Problem> problems) => (_element, _path, _problems) = (element, path, problems);

    /// <param name="names">All members there are; others are problems.</param>
    public static ApiPart? Of(JsonElement body, List<Problem> problems, params string[] names) => Of(body, "", problems, names);

    /// <summary>An object; one that is left out is a problem when it is needed.</summary>
    public ApiPart? Part(string name, bool needed, params string[] names) => Find(name, needed) is { } found ? Of(found, At(name), _problems, names) : null;

    /// <summary>A list of objects.</summary>
    public IReadOnlyList<ApiPart> List(string name, bool needed, params string[] names)
    {
        if (Find(name, needed) is not { } found) return [];
        if (found.ValueKind == JsonValueKind.Array) return [.. found.EnumerateArray().Select((e, i) => Of(e, $"{At(name)}[{i}]", _problems, names)).OfType<ApiPart>()];
        _problems.Add(new(At(name), "ApiNotAList"));
        return [];
    }

    /// <summary>A whole number; whether it may be so great or below zero is for others to say.</summary>
    public int? Count(string name, bool needed = true) =>
        Read(name, needed, "ApiNotACount", e => e.ValueKind == JsonValueKind.Number && e.TryGetDecimal(out var n) && n == decimal.Truncate(n) && n is >= int.MinValue and <= int.MaxValue ? (int)n : (int?)null);

    public decimal? Number(string name, bool needed) =>
        Read(name, needed, "ApiNotANumber", e => e.ValueKind == JsonValueKind.Number && e.TryGetDecimal(out var n) ? n : (decimal?)null);

    public bool? YesNo(string name, bool needed) =>
        Read(name, needed, "ApiNotTrueOrFalse", e => e.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => (bool?)null });

    /// <summary>One of a few words.</summary>
    public T? Word<T>(string name, IReadOnlyDictionary<string, T> words) where T : struct =>
        Read(name, true, "ApiNotAWord", e => e.ValueKind == JsonValueKind.String && words.TryGetValue(e.GetString()!, out var word) ? word : (T?)null, string.Join(", ", words.Keys));

    public string? Text(string name, int longest)
    {
        if (Find(name, true) is not { } found) return null;
        if (found.ValueKind == JsonValueKind.String && found.GetString()!.Trim() is { Length: > 0 } text && text.Length <= longest) return text;
        _problems.Add(new(At(name), "ApiNotText", longest));
        return null;
    }

    private static ApiPart? Of(JsonElement element, string path, List<Problem> problems, string[] names)
    {
        var part = new ApiPart(element, path, problems);
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new(path.Length == 0 ? Body : path, "ApiNotAnObject", string.Join(", ", names)));
            return null;
        }

        foreach (var member in element.EnumerateObject().GroupBy(p => p.Name))
        {
            if (!names.Contains(member.Key)) problems.Add(new(part.At(member.Key), "ApiUnknownField", string.Join(", ", names)));
            else if (member.Skip(1).Any()) problems.Add(new(part.At(member.Key), "ApiTwice"));
        }

        return part;
    }

    private T? Read<T>(string name, bool needed, string textKey, Func<JsonElement, T?> read, params object[] args) where T : struct
    {
        if (Find(name, needed) is not { } found) return null;
        var value = read(found);
        if (value is null) _problems.Add(new(At(name), textKey, args));
        return value;
    }

    /// <summary>The member; null is the same as left out.</summary>
    private JsonElement? Find(string name, bool needed)
    {
        if (_element.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null) return found;
        if (needed) _problems.Add(new(At(name), "ApiMissing"));
        return null;
    }

    private string At(string name) => _path.Length == 0 ? name : $"{_path}.{name}";
}
