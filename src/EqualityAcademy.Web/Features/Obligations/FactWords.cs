using System.Globalization;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Web.Platform.Localisation;

namespace EqualityAcademy.Web.Features.Obligations;

/// <summary>What was said of a fact, as a sentence or as the question with its answer.</summary>
public static class FactWords
{
    public static string Said(FactDefinition fact, string value) => fact.Kind switch
    {
        FactKind.YesNo => (value == "yes" ? fact.SaidYes : fact.SaidNo)!.In(Languages.Current),
        _ => $"{fact.Question.In(Languages.Current)} {Value(fact, value)}",
    };

    /// <summary>A date or a number as it is written; nothing for yes and no.</summary>
    public static string Value(FactDefinition fact, string value) => fact.Kind switch
    {
        FactKind.Date when DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) => Say.Date(day),
        FactKind.Number when decimal.TryParse(value, CultureInfo.InvariantCulture, out var number) => Say.Decimal(number, 2),
        _ => "",
    };
}
