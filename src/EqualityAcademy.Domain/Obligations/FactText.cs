using System.Globalization;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Obligations;

/// <summary>Reads what was typed for a fact into the one form in which it is kept: yes or no, an ISO date, an invariant number.</summary>
public static class FactText
{
    private static readonly string[] Days = ["yyyy-MM-dd", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy"];

    /// <returns>Null when it cannot be a value of this fact.</returns>
    public static string? Parse(FactDefinition fact, string? typed, CultureInfo culture)
    {
        var text = (typed ?? "").Trim();
        return fact.Kind switch
        {
            FactKind.YesNo => text is "yes" or "no" ? text : null,
            FactKind.Date => DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Iso(day) : null,
            _ => Number(fact, text, culture),
        };
    }

    /// <summary>What to say when <see cref="Parse"/> reads nothing.</summary>
    public static Problem Problem(FactDefinition fact) => fact.Kind switch
    {
        FactKind.YesNo => new(fact.Id, "FactYesOrNo"),
        FactKind.Date => new(fact.Id, "FactNotADate"),
        _ when fact is { Least: { } least, Most: { } most } => new(fact.Id, "FactNumberBetween", least, most),
        _ => new(fact.Id, "FactNotANumber"),
    };

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Number(FactDefinition fact, string text, CultureInfo culture)
    {
        const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (!decimal.TryParse(text, Plain, culture, out var number) && !decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out number)) return null;
        return number < (fact.Least ?? decimal.MinValue) || number > (fact.Most ?? decimal.MaxValue) ? null : number.ToString(CultureInfo.InvariantCulture);
    }
}
