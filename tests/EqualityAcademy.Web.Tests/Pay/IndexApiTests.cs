using System.Net;
using System.Text.Json.Nodes;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Pay;

public sealed class IndexApiTests(Academy academy) : IClassFixture<Academy>
{
    private readonly PayApi _api = new(academy);

    /// <summary>index-egapro.md §14.1.</summary>
    private const string Small = """
        {
          "size_band": "50_250",
          "headcount_by_csp_and_age": [
            {"csp": "ouvriers", "age": "under_30", "women": 4, "men": 9}, {"csp": "ouvriers", "age": "30_39", "women": 6, "men": 14},
            {"csp": "ouvriers", "age": "40_49", "women": 5, "men": 12}, {"csp": "ouvriers", "age": "50_plus", "women": 2, "men": 11},
            {"csp": "employes", "age": "30_39", "women": 6, "men": 3}, {"csp": "employes", "age": "40_49", "women": 4, "men": 2},
            {"csp": "techniciens_agents_de_maitrise", "age": "30_39", "women": 3, "men": 7}, {"csp": "techniciens_agents_de_maitrise", "age": "40_49", "women": 3, "men": 6},
            {"csp": "ingenieurs_cadres", "age": "30_39", "women": 3, "men": 5}, {"csp": "ingenieurs_cadres", "age": "50_plus", "women": 1, "men": 6}],
          "pay_gap": {"grouping": "csp", "groups": [
            {"group": "ouvriers", "age": "under_30", "women": 4, "men": 9, "women_avg_pay": 24000, "men_avg_pay": 25200},
            {"group": "ouvriers", "age": "30_39", "women": 6, "men": 14, "women_avg_pay": 25100, "men_avg_pay": 27300},
            {"group": "ouvriers", "age": "40_49", "women": 5, "men": 12, "women_avg_pay": 26000, "men_avg_pay": 28900},
            {"group": "employes", "age": "30_39", "women": 6, "men": 3, "women_avg_pay": 27400, "men_avg_pay": 25600},
            {"group": "techniciens_agents_de_maitrise", "age": "30_39", "women": 3, "men": 7, "women_avg_pay": 33100, "men_avg_pay": 34200},
            {"group": "techniciens_agents_de_maitrise", "age": "40_49", "women": 3, "men": 6, "women_avg_pay": 35000, "men_avg_pay": 38600},
            {"group": "ingenieurs_cadres", "age": "30_39", "women": 3, "men": 5, "women_avg_pay": 45200, "men_avg_pay": 47900}]},
          "raises_or_promotions": {"occurred": true, "women_raised": 17, "men_raised": 22},
          "maternity": {"returns_occurred": true, "eligible": 2, "raised": 2},
          "top_ten": {"women": 1, "men": 9}
        }
        """;

    [Fact]
    public async Task Totals_in_the_Index_out()
    {
        using var answer = await _api.Index(Small);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await Verifier.Verify((await PayApi.Json(answer)).ToString());
    }

    [Fact]
    public async Task From_251_on_raises_and_promotions_stand_apart_and_the_other_part_is_ignored()
    {
        using var answer = await _api.Index(With(b =>
        {
            b["size_band"] = "251_plus";
            b["raises_or_promotions"] = "whatever";
            b["raises"] = JsonNode.Parse("""{"occurred": true, "rates_by_csp": [{"csp": "ouvriers", "women_rate_pct": 35.5, "men_rate_pct": 40}]}""");
            b["promotions"] = JsonNode.Parse("""{"occurred": false}""");
        }));
        var json = await PayApi.Json(answer);
        Assert.Equal(["pay_gap", "raises", "promotions", "maternity", "top_ten", "total"], json.AsObject().Select(p => p.Key));
        Assert.Equal("""{"computable":true,"gap_pct":4.5,"favours":"men","score_before_catch_up":10,"catch_up":false,"score":10}""", json["raises"]!.ToJsonString());
        Assert.Equal("""{"computable":false,"gap_pct":null,"favours":null,"score_before_catch_up":null,"catch_up":null,"score":null,"reason":"no_promotion"}""", json["promotions"]!.ToJsonString());
    }

    [Fact]
    public async Task Below_75_computable_points_there_is_no_index()
    {
        using var answer = await _api.Index(With(b => b["pay_gap"] = JsonNode.Parse("""{"grouping": "level", "groups": []}""")));
        var json = await PayApi.Json(answer);
        Assert.Equal(("no_valid_group", false), (json["pay_gap"]!["reason"]!.GetValue<string>(), json["pay_gap"]!["computable"]!.GetValue<bool>()));
        Assert.Null(json["total"]!["index"]);
    }

    [Theory]
    [InlineData("size_band", "\"50\"", "size_band")]
    [InlineData("size_band", null, "size_band")]
    [InlineData("size_bond", "1", "size_bond")]
    [InlineData("headcount_by_csp_and_age", "{}", "headcount_by_csp_and_age")]
    [InlineData("headcount_by_csp_and_age/0", "4", "headcount_by_csp_and_age[0]")]
    [InlineData("headcount_by_csp_and_age/0/women", "-4", "headcount_by_csp_and_age[0].women")]
    [InlineData("headcount_by_csp_and_age/0/women", "4.5", "headcount_by_csp_and_age[0].women")]
    [InlineData("headcount_by_csp_and_age/0/women", "\"4\"", "headcount_by_csp_and_age[0].women")]
    [InlineData("headcount_by_csp_and_age/0/women", "1e20", "headcount_by_csp_and_age[0].women")]
    [InlineData("headcount_by_csp_and_age/0/csp", "\"cadres\"", "headcount_by_csp_and_age[0].csp")]
    [InlineData("headcount_by_csp_and_age/0/age", "\"30\"", "headcount_by_csp_and_age[0].age")]
    [InlineData("headcount_by_csp_and_age/0/age", "\"30_39\"", "headcount_by_csp_and_age[1]")]
    [InlineData("pay_gap/grouping", "\"age\"", "pay_gap.grouping")]
    [InlineData("pay_gap/groups/0/women_avg_pay", null, "pay_gap.groups[0].women_avg_pay")]
    [InlineData("pay_gap/groups/0/women_avg_pay", "0", "pay_gap.groups[0].women_avg_pay")]
    [InlineData("pay_gap/groups/0/men_avg_pay", "-1", "pay_gap.groups[0].men_avg_pay")]
    [InlineData("pay_gap/groups/0/men_avg_pay", "\"25 200\"", "pay_gap.groups[0].men_avg_pay")]
    [InlineData("pay_gap/groups/0/men", "8", "pay_gap.groups[0]")]
    [InlineData("pay_gap/groups/0/mean", "8", "pay_gap.groups[0].mean")]
    [InlineData("raises_or_promotions", null, "raises_or_promotions")]
    [InlineData("raises_or_promotions/occurred", "false", "raises_or_promotions.occurred")]
    [InlineData("raises_or_promotions/women_raised", "38", "raises_or_promotions.women_raised")]
    [InlineData("maternity/raised", "3", "maternity.raised")]
    [InlineData("maternity/returns_occurred", "\"yes\"", "maternity.returns_occurred")]
    [InlineData("maternity/eligible", null, "maternity.eligible")]
    [InlineData("top_ten/men", "8", "top_ten")]
    [InlineData("top_ten", "[1, 9]", "top_ten")]
    public async Task What_is_wrong_names_its_path(string path, string? value, string field)
    {
        using var answer = await _api.Index(With(b => Set(b, path.Split('/'), value)));
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var error = Assert.Single((await PayApi.Json(answer))["errors"]!.AsObject());
        Assert.Equal(field, error.Key);
        Assert.DoesNotMatch(@"^(Api|Pay)[A-Z]|\{\d", error.Value![0]!.GetValue<string>());
    }

    [Fact]
    public async Task A_rate_above_one_hundred_is_no_rate()
    {
        using var answer = await _api.Index(With(b =>
        {
            b["size_band"] = "251_plus";
            b["raises"] = JsonNode.Parse("""{"occurred": true, "rates_by_csp": [{"csp": "ouvriers", "women_rate_pct": 101, "men_rate_pct": 40}]}""");
            b["promotions"] = JsonNode.Parse("""{"occurred": true, "rates_by_csp": []}""");
        }));
        Assert.Equal("raises.rates_by_csp[0].women_rate_pct", Assert.Single((await PayApi.Json(answer))["errors"]!.AsObject()).Key);
    }

    [Fact]
    public async Task A_member_given_twice_is_refused()
    {
        using var answer = await _api.Index(Small.Replace("\"women\": 1, \"men\": 9", "\"women\": 1, \"women\": 2, \"men\": 8", StringComparison.Ordinal));
        Assert.Equal("top_ten.women", Assert.Single((await PayApi.Json(answer))["errors"]!.AsObject()).Key);
    }

    private static string With(Action<JsonObject> change)
    {
        var body = JsonNode.Parse(Small)!.AsObject();
        change(body);
        return body.ToJsonString();
    }

    /// <summary>Sets a member; null takes it away.</summary>
    private static void Set(JsonNode node, string[] path, string? value)
    {
        foreach (var step in path[..^1]) node = int.TryParse(step, out var at) ? node[at]! : node[step]!;
        if (int.TryParse(path[^1], out var last)) node[last] = JsonNode.Parse(value!);
        else if (value is null) node.AsObject().Remove(path[^1]);
        else node[path[^1]] = JsonNode.Parse(value);
    }
}
