using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Localisation;

namespace EqualityAcademy.Web.Features.Obligations;

/// <summary>Puts what the domain asks back into words: months, days, numbers and what was said, in the reader's language.</summary>
public static class AskedBack
{
    public static IReadOnlyList<Problem> InWords(IEnumerable<Problem> problems) => [.. problems.Select(InWords)];

    public static Problem InWords(Problem problem) => problem with { Args = [.. problem.Args.Select(a => Word(problem, a))] };

    private static object Word(Problem problem, object value) => value switch
    {
        DateOnly day when problem.TextKey.StartsWith("Series", StringComparison.Ordinal) => Say.MonthName(day),
        DateOnly day => Say.Date(day),
        SaidFact said => FactWords.Said(said.Fact, said.Value),
        decimal number => Say.Decimal(number, 2),
        _ => value,
    };
}
