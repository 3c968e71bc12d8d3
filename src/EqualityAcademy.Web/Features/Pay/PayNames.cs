using System.Text.Json;
using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Web.Features.Pay;

/// <summary>What the enums of pay are called in JSON and in files.</summary>
internal static class PayNames
{
    public static readonly IReadOnlyDictionary<string, PayBand> Bands = new Dictionary<string, PayBand> { ["50_250"] = PayBand.Of50To250, ["251_plus"] = PayBand.From251 };

    public static readonly IReadOnlyDictionary<string, Grouping> Groupings = new Dictionary<string, Grouping> { ["csp"] = Grouping.Csp, ["level"] = Grouping.Level };

    public static readonly IReadOnlyDictionary<string, Csp> Csps = new Dictionary<string, Csp>
    {
        ["ouvriers"] = Csp.Ouvriers,
        ["employes"] = Csp.Employes,
        ["techniciens_agents_de_maitrise"] = Csp.TechniciensAgentsDeMaitrise,
        ["ingenieurs_cadres"] = Csp.IngenieursCadres,
    };

    public static readonly IReadOnlyDictionary<string, AgeBand> Ages = new Dictionary<string, AgeBand>
    {
        ["under_30"] = AgeBand.Under30,
        ["30_39"] = AgeBand.From30To39,
        ["40_49"] = AgeBand.From40To49,
        ["50_plus"] = AgeBand.From50,
    };

    public static string Of(PayBand band) => Name(Bands, band);

    public static string Of(Grouping grouping) => Name(Groupings, grouping);

    public static string Of(Csp csp) => Name(Csps, csp);

    public static string Of(AgeBand age) => Name(Ages, age);

    public static string Of(GroupKey key) => key.Level?.Name ?? Of(key.Csp!.Value);

    public static string Of(Side side) => side switch { Side.Women => "women", Side.Men => "men", _ => "none" };

    public static string? Of(Side? side) => side is { } known ? Of(known) : null;

    /// <summary>Why a figure does not exist, as a code.</summary>
    public static string Of(WhyNot why) => JsonNamingPolicy.SnakeCaseLower.ConvertName(why.ToString());

    private static string Name<T>(IReadOnlyDictionary<string, T> names, T value) => names.First(n => EqualityComparer<T>.Default.Equals(n.Value, value)).Key;
}
