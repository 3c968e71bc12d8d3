using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EqualityAcademy.Web.Tests.Pay;

/// <summary>Where an answer is not what was expected. Tolerances are those of the README of the example files: amounts 0.01, percentages 0.0001, ratios 0.000001, the rest exactly.</summary>
internal static class JsonDifferences
{
    public static IEnumerable<string> Of(string path, JsonNode? expected, JsonNode? actual) => (expected, actual) switch
    {
        (JsonObject e, JsonObject a) => e.SelectMany(p => a.ContainsKey(p.Key) ? Of($"{path}/{p.Key}", p.Value, a[p.Key]) : [$"{path}/{p.Key} is missing"])
            .Concat(a.Where(p => !e.ContainsKey(p.Key)).Select(p => $"{path}/{p.Key} is too much")),
        (JsonArray e, JsonArray a) => e.Count != a.Count ? [$"{path} has {a.Count} items, expected {e.Count}"] : e.Zip(a).SelectMany((p, i) => Of($"{path}/{i}", p.First, p.Second)),
        _ => Same(path, expected, actual) ? [] : [$"{path} is {actual?.ToJsonString() ?? "null"}, expected {expected?.ToJsonString() ?? "null"}"],
    };

    private static bool Same(string path, JsonNode? expected, JsonNode? actual)
    {
        if (expected?.GetValueKind() != JsonValueKind.Number || actual?.GetValueKind() != JsonValueKind.Number) return JsonNode.DeepEquals(expected, actual);
        return Math.Abs(Number(expected) - Number(actual)) <= Tolerance(path);
    }

    private static decimal Number(JsonNode node) => decimal.Parse(node.ToJsonString(), CultureInfo.InvariantCulture);

    private static decimal Tolerance(string path)
    {
        var (name, parent) = (path.Split('/')[^1], path.Split('/')[^2]);
        var isAmount = path.StartsWith("/directive/", StringComparison.Ordinal) && parent is "annual" or "hourly";
        return name switch
        {
            "gap_ratio" or "raw_signed_gap_pct" => 0.000001m,
            "women_avg_pay" or "men_avg_pay" => 0.01m,
            "women" or "men" when isAmount => 0.01m,
            "women" or "men" when parent.StartsWith("annual_", StringComparison.Ordinal) || parent.StartsWith("hourly_", StringComparison.Ordinal) => 0.0001m,
            "women_rate_pct" or "men_rate_pct" or "adjusted_gap_pct" or "weighted_gap_pct" => 0.0001m,
            "gap_pct" when path.Contains("valid_groups", StringComparison.Ordinal) => 0.0001m,
            _ => 0,
        };
    }
}
