using System.Text.Json.Nodes;
using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Domain.Tests.PayGap;

public sealed class ExampleCompaniesTests
{
    [Theory]
    [InlineData("mecanique-060", PayBand.Of50To250)]
    [InlineData("mecanique-180", PayBand.Of50To250)]
    [InlineData("mecanique-320", PayBand.From251)]
    public void An_example_company_gives_exactly_its_expected_file(string name, PayBand band)
    {
        var expected = JsonNode.Parse(File.ReadAllText(Path.Combine(PayList.Folder, name + ".expected.json")))!.AsObject();
        var result = PayList.Compute(band, PayList.Read(name));
        var actual = new JsonObject
        {
            ["size_band"] = band == PayBand.Of50To250 ? "50_250" : "251_plus",
            ["rows"] = result.Population.Rows,
            ["in_scope"] = new JsonObject { ["total"] = result.Population.InScope, ["women"] = result.Population.Women, ["men"] = result.Population.Men },
            ["excluded"] = new JsonObject { ["by_contract"] = result.Population.OutByContract, ["by_presence"] = result.Population.OutByPresence },
            ["index"] = ExpectedIndex.Of(result),
            ["directive"] = ExpectedDirective.Of(result.Directive),
        };
        expected.Remove("provenance");
        var differences = Differences("", expected, JsonNode.Parse(actual.ToJsonString())).ToList();
        Assert.Empty(differences);
    }

    /// <summary>The totals a company would type from the expected file: means to the cent, rates to four decimals.</summary>
    [Theory]
    [InlineData("mecanique-060", PayBand.Of50To250, Grouping.Csp)]
    [InlineData("mecanique-060", PayBand.Of50To250, Grouping.Level)]
    [InlineData("mecanique-180", PayBand.Of50To250, Grouping.Csp)]
    [InlineData("mecanique-180", PayBand.Of50To250, Grouping.Level)]
    [InlineData("mecanique-320", PayBand.From251, Grouping.Csp)]
    [InlineData("mecanique-320", PayBand.From251, Grouping.Level)]
    public void Totals_give_what_the_list_gives(string name, PayBand band, Grouping grouping)
    {
        var list = PayList.Compute(band, PayList.Read(name));
        var expected = grouping == Grouping.Csp ? list.Index.ByCsp : list.Index.ByLevel;
        var ten = expected.TopTen.Result.Value;
        var actual = new IndexAggregates
        {
            Band = band,
            Headcounts = list.Headcounts,
            PayGap = new(grouping, [.. expected.PayGap.ValidGroups.Select(g => new GroupEntry(g.Key, g.Age, g.Women, g.Men, g.Gap.Value.WomenMean.Round(2), g.Gap.Value.MenMean.Round(2)))]),
            RaisesOrPromotions = expected.Raises is RaiseIndicators.Together(var both) ? new(true, both.WomenRaised, both.MenRaised) : null,
            Raises = expected.Raises is RaiseIndicators.Apart apart ? Rates(apart.Raises) : null,
            Promotions = expected.Raises is RaiseIndicators.Apart parts ? Rates(parts.Promotions) : null,
            Maternity = new(true, expected.Maternity.Eligible, expected.Maternity.Raised),
            TopTen = new(ten.Women, ten.Men),
        }.Compute().Value;
        Assert.Equal(expected.Total, actual.Total);
        Assert.Equal(expected.Scores, actual.Scores);
        Assert.Equal((expected.PayGap.TotalHeadcount, expected.PayGap.ValidHeadcount), (actual.PayGap.TotalHeadcount, actual.PayGap.ValidHeadcount));
    }

    private static RatesEntry Rates(RateIndicator rates) =>
        new(true, [.. rates.Groups.Select(g => new RateEntry(g.Rates.Csp, g.Rates.WomenRatePct.Value.Round(4), g.Rates.MenRatePct.Value.Round(4)))]);

    [Fact]
    public void The_comparison_sees_a_difference_in_the_last_decimal() =>
        Assert.Equal(["/a/gap_pct", "/b", "/women_avg_pay", "/x"], Differences(
            "", JsonNode.Parse("""{"a": {"gap_pct": 1.5, "score": 3}, "b": [1], "women_avg_pay": 10.00, "gap_ratio": 0.5}"""),
            JsonNode.Parse("""{"a": {"gap_pct": 1.6, "score": 3}, "b": [1, 2], "women_avg_pay": 10.02, "gap_ratio": 0.5000001, "x": 1}""")).Select(d => d.Split(' ')[0]));

    private static IEnumerable<string> Differences(string path, JsonNode? expected, JsonNode? actual) => (expected, actual) switch
    {
        (JsonObject e, JsonObject a) => e.SelectMany(p => a.ContainsKey(p.Key) ? Differences($"{path}/{p.Key}", p.Value, a[p.Key]) : [$"{path}/{p.Key} is missing"])
            .Concat(a.Where(p => !e.ContainsKey(p.Key)).Select(p => $"{path}/{p.Key} is too much")),
        (JsonArray e, JsonArray a) => e.Count != a.Count ? [$"{path} has {a.Count} items, expected {e.Count}"] : e.Zip(a).SelectMany((p, i) => Differences($"{path}/{i}", p.First, p.Second)),
        _ => Same(path, expected, actual) ? [] : [$"{path} is {actual?.ToJsonString() ?? "null"}, expected {expected?.ToJsonString() ?? "null"}"],
    };

    private static bool Same(string path, JsonNode? expected, JsonNode? actual)
    {
        if (expected?.GetValueKind() != System.Text.Json.JsonValueKind.Number || actual?.GetValueKind() != System.Text.Json.JsonValueKind.Number)
            return JsonNode.DeepEquals(expected, actual);
        return Math.Abs(decimal.Parse(expected.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture) - decimal.Parse(actual.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture)) <= Tolerance(path);
    }

    /// <summary>As the README of the files says: amounts to 0.01, percentages to 0.0001, ratios to 0.000001; the rest exactly.</summary>
    private static decimal Tolerance(string path)
    {
        var (name, parent) = (path.Split('/')[^1], path.Split('/')[^2]);
        return name switch
        {
            "gap_ratio" => 0.000001m,
            "women_avg_pay" or "men_avg_pay" => 0.01m,
            "women" or "men" when path.StartsWith("/directive/", StringComparison.Ordinal) && parent is "annual" or "hourly" => 0.01m,
            "women" or "men" when parent.StartsWith("annual_", StringComparison.Ordinal) || parent.StartsWith("hourly_", StringComparison.Ordinal) => 0.0001m,
            "valid_share_pct" => 0.01m,
            "raw_signed_gap_pct" => 0.000001m,
            "women_rate_pct" or "men_rate_pct" or "adjusted_gap_pct" or "weighted_gap_pct" => 0.0001m,
            "gap_pct" when path.Contains("valid_groups", StringComparison.Ordinal) => 0.0001m,
            _ => parent == "thresholds" ? path.Contains("hourly", StringComparison.Ordinal) ? 0.0001m : 0.01m : 0,
        };
    }
}
