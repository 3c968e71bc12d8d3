using System.Text.RegularExpressions;
using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Web.Platform.Content;

/// <summary>Loads <c>modules/pay-samples</c>. Whether a list can be computed is for its reader to say; a test asks it of each.</summary>
internal static partial class PaySampleLoader
{
    private static readonly string[] Bands = ["50_250", "251_plus"];

    public static IReadOnlyList<PaySample> Load(string root, ContentProblems problems)
    {
        var samples = new List<PaySample>();
        foreach (var folder in Directory.Exists(root) ? Directory.GetDirectories(root).Order(StringComparer.Ordinal).ToArray() : [])
        {
            var path = Path.Combine(folder, "sample.yaml");
            if (YamlFiles.Read<PaySampleFile>(path, problems) is not { } file) continue;
            var list = Path.Combine(folder, $"{Path.GetFileName(folder)}.csv");
            problems.Require(file.Id == Path.GetFileName(folder), path, "id:", "id must be the name of the folder");
            problems.Require(Bands.Contains(file.SizeBand), path, "size_band:", $"size_band is one of {string.Join(", ", Bands)}");
            problems.Require(ReferencePeriod.From(file.PeriodStart, file.PeriodEnd).Succeeded, path, "period_end:", "the period is twelve months");
            problems.Require(samples.All(s => s.File.Order != file.Order), path, "order:", $"another sample has the order {file.Order}");
            problems.Require(File.Exists(list), path, "id:", $"the list {Path.GetFileName(list)} is missing");
            samples.Add(new(file, list));
        }

        return [.. samples.OrderBy(s => s.File.Order)];
    }

    /// <summary>Every <c>{{pay-sample:id}}</c> names a sample.</summary>
    public static void CheckNames(string path, string text, IReadOnlyList<PaySample> samples, ContentProblems problems)
    {
        foreach (Match match in Name().Matches(text))
            problems.Require(samples.Any(s => s.Id == match.Groups[1].Value), path, match.Value, $"there is no sample {match.Groups[1].Value} in pay-samples");
    }

    [GeneratedRegex(@"\{\{pay-sample:([^}]*)\}\}")]
    private static partial Regex Name();
}
