using System.Text.Json.Nodes;
using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Domain.Tests.PayGap;

/// <summary>The directive part of a result, in the shape of the expected files.</summary>
internal static class ExpectedDirective
{
    private const int Places = 9;

    public static JsonObject Of(DirectiveResult result) => new()
    {
        ["A"] = Both(result.Mean, []),
        ["B"] = Both(result.VariableMean, new() { ["population"] = "beneficiaries" }),
        ["C"] = Both(result.Median, []),
        ["D"] = Both(result.VariableMedian, new() { ["population"] = "beneficiaries" }),
        ["E"] = new JsonObject { ["women"] = Share(result.WomenReceiving), ["men"] = Share(result.MenReceiving) },
        ["F"] = new JsonObject { ["annual"] = Quarters(result.Quartiles.Annual.Value), ["hourly"] = Quarters(result.Quartiles.Hourly.Value) },
        ["G"] = new JsonObject
        {
            ["categories"] = new JsonArray([.. result.Categories.Value.Categories.Select(Category)]),
            ["any_alert"] = result.Categories.Value.AnyAlert,
        },
    };

    private static JsonObject Both(OnBothBases<Comparison> pay, JsonObject json)
    {
        (json["annual"], json["hourly"]) = (WithShown(pay.Annual), WithShown(pay.Hourly));
        return json;
    }

    private static JsonObject WithShown(Comparison pay)
    {
        var json = Pay(pay);
        json["display_pct"] = pay.ShownPct.Value;
        return json;
    }

    private static JsonObject Pay(Comparison pay) => new()
    {
        ["women"] = pay.Women.Value.Round(Places), ["men"] = pay.Men.Value.Round(Places), ["gap_ratio"] = pay.Gap.IsComputed ? pay.Gap.Value.Round(Places) : null,
    };

    private static JsonObject Share(Beneficiaries share) => new() { ["beneficiaries"] = share.Receiving, ["headcount"] = share.Headcount, ["ratio"] = share.ShownShare.Value };

    private static JsonObject Quarters(Quartiles quartiles) => new()
    {
        ["thresholds"] = new JsonArray([.. quartiles.Thresholds.Select(t => JsonValue.Create(t.Round(Places)))]),
        ["tie_at_threshold"] = new JsonArray([.. quartiles.Ties.Select(t => JsonValue.Create(t))]),
        ["quartiles"] = new JsonArray([.. quartiles.Bands.Select(b => new JsonObject
        {
            ["quartile"] = b.Number, ["women"] = b.Women, ["men"] = b.Men, ["women_ratio"] = b.ShownWomenShare.Value, ["men_ratio"] = b.ShownMenShare.Value,
        })]),
    };

    private static JsonNode Category(CategoryGaps category)
    {
        var json = new JsonObject { ["category"] = $"group {category.Category}", ["women"] = category.Women, ["men"] = category.Men, ["applicable"] = category.Pay.IsComputed };
        if (!category.Pay.IsComputed)
        {
            Assert.Equal(FindingState.NotApplicable, category.Pay.State);
            return json;
        }

        var pay = category.Pay.Value;
        (json["annual_base"], json["annual_variable"], json["hourly_base"]) = (Pay(pay.AnnualBase), Pay(pay.AnnualVariable), Pay(pay.HourlyBase));
        (json["hourly_variable"], json["annual_total"], json["hourly_total"]) = (Pay(pay.HourlyVariable), Pay(pay.AnnualTotal), Pay(pay.HourlyTotal));
        (json["alert"], json["alert_on_total_only_basis"]) = (category.Alerts, category.WouldAlertOnTotals);
        return json;
    }
}
