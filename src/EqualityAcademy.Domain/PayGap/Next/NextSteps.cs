using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.PayGap;

/// <summary>The cheapest next step of every indicator that could still gain points, all else unchanged.</summary>
public static class NextSteps
{
    private static readonly int[] TopTenSteps = [2, 4];

    public static IReadOnlyList<NextStep> Of(IndexResult result) =>
    [
        .. PayGapLevers.Step(result) is { } payGap ? [payGap] : Array.Empty<NextStep>(),
        .. result.Raises switch
        {
            RaiseIndicators.Together(var both) => RaiseLevers.Step(both) is { } step ? [step] : Array.Empty<NextStep>(),
            RaiseIndicators.Apart(var raises, var promotions) => new[] { RaiseLevers.Step(raises), RaiseLevers.Step(promotions) }.OfType<NextStep>(),
            _ => [],
        },
        .. Maternity(result.Maternity),
        .. TopTen(result.TopTen),
    ];

    private static IEnumerable<NextStep> Maternity(MaternityIndicator maternity)
    {
        if (!maternity.Result.IsComputed || maternity.Raised == maternity.Eligible) yield break;
        yield return new NextStep.Maternity(IndicatorId.Maternity, maternity.Result.Value.Score, IndexFormula.Maximum(IndicatorId.Maternity),
            Disclosure.Of(maternity.Eligible, maternity.Eligible - maternity.Raised));
    }

    private static IEnumerable<NextStep> TopTen(TopTenIndicator topTen)
    {
        if (!topTen.Result.IsComputed) yield break;
        var ten = topTen.Result.Value;
        foreach (var places in TopTenSteps.Where(p => p > ten.UnderRepresentedCount).Take(1))
            yield return new NextStep.TopTen(IndicatorId.TopTen, ten.Score, IndexFormula.TopTenScore(places, IndexFormula.TopTenPlaces - places), ten.UnderRepresented, places - ten.UnderRepresentedCount);
    }
}

/// <summary>The bound that a result to one decimal must stay under: 2.05 already rounds to 2.1.</summary>
internal static class Rounded
{
    private const decimal Half = 0.05m;

    public static Ratio Under(decimal upTo) => upTo + Half;

    /// <summary>The fewest whole steps that bring a value under the bound of a result.</summary>
    public static int StepsUnder(Ratio value, decimal upTo, Ratio step) => (int)((value - Under(upTo)) / step).Floor() + 1;
}
