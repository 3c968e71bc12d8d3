using System.Globalization;

namespace EqualityAcademy.Domain.Obligations;

/// <summary>Reads the facts of an example.</summary>
public static class DutyExamples
{
    private const int Years = 10;

    public static CompanyFacts FactsOf(DutyExample example)
    {
        var headcounts = example.Headcount is { } constant
            ? Headcounts.Of([(example.On.AddYears(-Years), constant)])
            : Headcounts.Of(example.Headcounts.Select(h => (Month(h.Key), (decimal)h.Value)));
        return new(headcounts, example.Facts);
    }

    private static DateOnly Month(string text) => DateOnly.ParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
