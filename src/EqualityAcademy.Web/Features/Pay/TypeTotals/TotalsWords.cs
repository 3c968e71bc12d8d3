using EqualityAcademy.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Pay.TypeTotals;

/// <summary>What a field is called where it does not stand beside its own heading: in the summary of what is wrong, and read aloud.</summary>
public sealed class TotalsWords(PayWords words, IStringLocalizer<PayTexts> t)
{
    public string Label(string field) => field.Split('-') switch
    {
        ["level", var row, var part] => t["Totals.LevelAt", int.Parse(row, System.Globalization.CultureInfo.InvariantCulture) + 1, Part(part)],
        [TotalsFields.Raises or TotalsFields.Promotions, var csp, var part] => t["Totals.CellAt", t[$"Totals.{field.Split('-')[0]}"], Csp(csp), Part(part)],
        [var csp, var age, var part] => t["Totals.CellAt", Csp(csp), words.Age(PayNames.Ages[age]), Part(part)],
        _ => t[$"Totals.{field}"],
    };

    private string Csp(string id) => words.Csp(PayNames.Csps[id]);

    public string Part(string part) => t[$"Totals.Part.{part}"];

    /// <summary>Each with the name of its field in front.</summary>
    public IReadOnlyList<Problem> Named(IReadOnlyList<Problem> problems) =>
        [.. problems.Select(p => new Problem(p.Field, Label(p.Field).EndsWith('?') ? "Totals.ProblemAsked" : "Totals.Problem", Label(p.Field), t[p.TextKey, p.Args].Value))];
}
