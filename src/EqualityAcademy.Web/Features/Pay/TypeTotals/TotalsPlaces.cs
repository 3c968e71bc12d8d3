using System.Globalization;
using System.Text.RegularExpressions;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Pay.TypeTotals;

/// <summary>Brings a problem of totals to the field in which it was typed.</summary>
/// <param name="cells">Prefixes of the cells of the headcount, in the order in which they went in.</param>
/// <param name="groups">The same of the groups of the pay gap.</param>
internal sealed partial class TotalsPlaces(TypedTotals typed, IReadOnlyList<string> cells, IReadOnlyList<string> groups)
{
    public Problem Placed(Problem problem) => problem.TextKey switch
    {
        Domain.PayGap.PayTexts.RateMissing => new(MissingRate(problem.Field.Split('.')[0], (Csp)problem.Args[0]), "Totals.RateMissing"),
        Domain.PayGap.PayTexts.GroupsBeyondHeadcount => new($"{groups[0]}-women", "Totals.GroupsBeyondHeadcount", problem.Args),
        Domain.PayGap.PayTexts.TopTenNotTen => problem with { Field = $"{TotalsFields.TopTen}-{TotalsFields.Women}" },
        _ => problem with { Field = Field(problem.Field) },
    };

    private string Field(string path)
    {
        var match = Indexed().Match(path);
        if (!match.Success) return path.Replace('.', '-');
        var (list, at, part) = (match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture), match.Groups[3].Value);
        return list switch
        {
            "pay_gap.groups" when part.Length == 0 => $"{groups[at]}-group",
            "pay_gap.groups" => $"{groups[at]}-{part}",
            "headcount_by_csp_and_age" => $"{cells[at]}-{part}",
            _ => $"{TotalsFields.Rate(list.Split('.')[0], Enum.GetValues<Csp>()[at])}-{part}",
        };
    }

    private string MissingRate(string indicator, Csp csp)
    {
        var prefix = TotalsFields.Rate(indicator, csp);
        return typed[$"{prefix}-{TotalsFields.WomenRate}"].Length == 0 ? $"{prefix}-{TotalsFields.WomenRate}" : $"{prefix}-{TotalsFields.MenRate}";
    }

    [GeneratedRegex(@"^([a-z_.]+)\[(\d+)\]\.?(.*)$")]
    private static partial Regex Indexed();
}
