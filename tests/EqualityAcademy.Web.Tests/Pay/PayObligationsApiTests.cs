using System.Net;
using EqualityAcademy.Web.Features.Pay;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Pay;

public sealed class PayObligationsApiTests(Academy academy) : IClassFixture<Academy>
{
    private readonly PayApi _api = new(academy);

    [Theory]
    [InlineData("""{"headcount": 49.99, "has_cse": true, "year": 2027}""", false, false, false, false, false, 49)]
    [InlineData("""{"headcount": 50, "has_cse": true, "year": 2027}""", true, false, false, false, false, 50)]
    [InlineData("""{"headcount": 50, "has_cse": true, "year": 2030}""", true, true, false, false, false, 50)]
    [InlineData("""{"headcount": 99.97, "has_cse": true, "year": 2028, "indicator_g_computed": true, "largest_gap_pct": 9}""", true, false, false, false, false, 99)]
    [InlineData("""{"headcount": 150, "has_cse": true, "year": 2027, "largest_gap_pct": -5}""", true, true, true, true, false, 150)]
    [InlineData("""{"headcount": 150, "has_cse": false, "year": 2027, "largest_gap_pct": 4.9999}""", true, true, false, false, false, 150)]
    [InlineData("""{"headcount": 250, "has_cse": true, "year": 2028, "largest_gap_pct": 5, "second_declaration_submitted": true, "second_gap_pct": 5}""", true, true, true, true, true, 250)]
    [InlineData("""{"headcount": 250, "has_cse": true, "year": 2026}""", false, false, false, false, false, 250)]
    public async Task What_would_be_declared(string body, bool declaration, bool g, bool opinion, bool path, bool second, int shown)
    {
        using var answer = await _api.Obligations(body);
        Assert.Equal($$"""{"declaration_mandatory":{{Word(declaration)}},"indicator_g_required":{{Word(g)}},"cse_opinion_required":{{Word(opinion)}},"compliance_path_required":{{Word(path)}},"second_round_required":{{Word(second)}},"displayed_headcount":{{shown}}}""",
            (await PayApi.Json(answer)).ToJsonString());
    }

    [Theory]
    [InlineData("""{"has_cse": true, "year": 2027}""", "headcount")]
    [InlineData("""{"headcount": -1, "has_cse": true, "year": 2027}""", "headcount")]
    [InlineData("""{"headcount": 1e9, "has_cse": true, "year": 2027}""", "headcount")]
    [InlineData("""{"headcount": 50, "has_cse": "yes", "year": 2027}""", "has_cse")]
    [InlineData("""{"headcount": 50, "has_cse": true, "year": 27}""", "year")]
    [InlineData("""{"headcount": 50, "has_cse": true, "year": 2027, "largest_gap_pct": 100.5}""", "largest_gap_pct")]
    [InlineData("""{"headcount": 50, "has_cse": true, "year": 2027, "largest_gap": 5}""", "largest_gap")]
    [InlineData("[]", "body")]
    public async Task What_is_wrong_names_its_field(string body, string field)
    {
        using var answer = await _api.Obligations(body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var error = Assert.Single((await PayApi.Json(answer))["errors"]!.AsObject());
        Assert.Equal(field, error.Key);
        Assert.DoesNotMatch(@"^(Api|Pay)[A-Z]|\{\d", error.Value![0]!.GetValue<string>());
    }

    [Fact]
    public void The_numbers_of_the_law_come_from_its_parameters()
    {
        var law = academy.Get<LawOfPay>().For(2027)!;
        Assert.Equal((85, 75, 5, 50, 250, 150), (law.IndexObjectivesBelow, law.IndexCorrectionBelow, law.AlertPct, law.DeclarationHeadcount, law.YearlyGHeadcount, law.EarlyGHeadcount));
        Assert.Equal((3, 2027, 2030, 100), (law.GInterval, law.FirstCampaign, law.GForAllFrom, law.ComplianceHeadcount));
        Assert.Null(academy.Get<LawOfPay>().On(new(2025, 1, 1)));
    }

    private static string Word(bool value) => value ? "true" : "false";
}
