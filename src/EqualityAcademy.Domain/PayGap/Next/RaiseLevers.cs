namespace EqualityAcademy.Domain.PayGap;

/// <summary>
/// How many more people of the sex behind would have had to be raised, or promoted. Nobody is counted as raised less. The groups have at
/// least five people of each sex by rule, so the numbers may be said.
/// </summary>
internal static class RaiseLevers
{
    private const int Decimals = 1;

    public static NextStep? Step(RateIndicator rates)
    {
        if (!rates.Result.IsComputed) return null;
        var result = rates.Result.Value;
        var table = RateIndicator.Table(rates.Id);
        if (table.Above(result.Score) is not { } step) return null;
        var behind = Sides.Other(result.Favours);
        var levers = rates.Groups.Where(g => g.Gap.IsComputed).Select(g => LeverIn(g, result, behind, table, step)).OfType<RaiseLever>();
        return new NextStep.Raises(rates.Id, result.Score, step.Score, behind, [.. levers.OrderBy(l => l.MorePeople).ThenBy(l => l.Csp)]);
    }

    /// <summary>One more person moves the signed result by 100 / people of the sex × weight of the category.</summary>
    private static RaiseLever? LeverIn(RateGroup group, RateScore result, Side behind, ScoreTable table, ScoreStep step)
    {
        var (people, rate) = behind == Side.Women ? (group.Rates.Women, group.Rates.WomenRatePct.Value) : (group.Rates.Men, group.Rates.MenRatePct.Value);
        var each = Ratio.Of(100, people) * group.Gap.Value.Weight;
        var value = result.SignedPoints.Abs();
        var more = Rounded.StepsUnder(value, step.UpTo, each);
        if (more > ((100 - rate) * people / 100).Floor()) return null;
        var then = table.Score((value - each * more).Abs().Round(Decimals));
        return then > result.Score ? new(group.Rates.Csp, more, then) : null;
    }

    public static NextStep? Step(RaisesOrPromotionsIndicator both)
    {
        if (!both.Result.IsComputed) return null;
        var result = both.Result.Value;
        var table = ScoreTable.RaisesOrPromotions;
        if (table.Above(result.Score) is not { } step) return null;
        var behind = Sides.Other(result.Favours);
        return new NextStep.Raises(IndicatorId.RaisesOrPromotions, result.Score, step.Score, behind, Lever(both, result, behind, step) is { } lever ? [lever] : []);
    }

    /// <summary>The better of the two measures counts, so the sooner of the two is enough.</summary>
    private static RaiseLever? Lever(RaisesOrPromotionsIndicator both, RaisesOrPromotionsScore result, Side behind, ScoreStep step)
    {
        var (people, raised) = behind == Side.Women ? (both.Women, both.WomenRaised) : (both.Men, both.MenRaised);
        var (value, smaller) = (result.SignedPoints.Abs() / 100, Math.Min(both.Women, both.Men));
        var more = Math.Min(Rounded.StepsUnder(value * 100, step.UpTo, Ratio.Of(100, people)), Rounded.StepsUnder(value * smaller, step.UpTo, Ratio.Of(smaller, people)));
        if (more > people - raised) return null;
        var left = (value - Ratio.Of(more, people)).Abs();
        var then = Math.Max(ScoreTable.RaisesOrPromotions.Score((left * 100).Round(Decimals)), ScoreTable.RaisesOrPromotions.Score((left * smaller).Round(Decimals)));
        return then > result.Score ? new(null, more, then) : null;
    }
}
