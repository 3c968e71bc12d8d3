using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.PayGap;

/// <summary>Which groups could bring the pay gap one step down, and for how much.</summary>
internal static class PayGapLevers
{
    public static NextStep? Step(IndexResult index)
    {
        if (!index.PayGap.Result.IsComputed) return null;
        var result = index.PayGap.Result.Value;
        if (ScoreTable.PayGap.Above(result.Score) is not { } step) return null;
        var needed = result.SignedPct.Abs() - Rounded.Under(step.UpTo);
        var levers = index.PayGap.ValidGroups.Select(g => (Group: g, Raise: RaiseFor(g, index.PayGap, result.Favours, needed)))
            .Where(l => l.Raise is not null).OrderBy(l => l.Raise!.TotalEuros)
            .Select(l => new GroupLever(l.Group.Key, l.Group.Age, Disclosure.Of(l.Raise!.People, l.Raise)));
        return new NextStep.PayGap(IndicatorId.PayGap, result.Score, step.Score, result.ResultPct, step.UpTo, Sides.Other(result.Favours), LostAt(step.Score, index.Raises), [.. levers]);
    }

    /// <summary>
    /// The rise that takes strictly more than what is needed off the group's contribution. The contribution cannot fall below zero, so a
    /// group that contributes no more than what is needed is no lever. Favouring men, (M − W) / M must come down to g: W = M (1 − g).
    /// Favouring women, it must come up to −g: M = W / (1 + g).
    /// </summary>
    private static GroupRaise? RaiseFor(PayGroup group, PayGapIndicator payGap, Side favours, Ratio needed)
    {
        var gap = group.Gap.Value;
        if (Sides.Of(gap.ContributionPct) != favours || gap.ContributionPct.Abs() <= needed) return null;
        var target = (gap.AdjustedPct.Abs() - needed / gap.Weight + payGap.RelevanceThresholdPct) / 100;
        var (people, rise) = favours == Side.Men
            ? (group.Women, gap.MenMean * (1 - target) - gap.WomenMean)
            : (group.Men, gap.WomenMean / (1 + target) - gap.MenMean);
        return new(people, (decimal)(rise.Floor() + 1));
    }

    /// <summary>At parity nobody is paid less, and the catch-up rule has nothing to catch up with.</summary>
    private static int LostAt(int score, RaiseIndicators raises) => score < ScoreTable.PayGap.Maximum ? 0 : raises switch
    {
        RaiseIndicators.Together(var both) => both.Result.IsComputed ? both.Result.Value.Score - both.Result.Value.ScoreBeforeCatchUp : 0,
        RaiseIndicators.Apart(var raised, var promoted) => Lost(raised) + Lost(promoted),
        _ => 0,
    };

    private static int Lost(RateIndicator rates) => rates.Result.IsComputed ? rates.Result.Value.Score - rates.Result.Value.ScoreBeforeCatchUp : 0;
}
