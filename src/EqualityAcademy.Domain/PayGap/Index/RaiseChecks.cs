using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.PayGap;

/// <summary>What cannot be true of typed raises and promotions; only the parts of the band are looked at.</summary>
internal static class RaiseChecks
{
    public static IEnumerable<Problem> Alone(IndexAggregates entry) => entry switch
    {
        { Band: PayBand.Of50To250, RaisesOrPromotions: { } both } => Both(both),
        { Band: PayBand.From251 } => [.. Rates("raises", entry.Raises), .. Rates("promotions", entry.Promotions)],
        _ => [],
    };

    public static IEnumerable<Problem> Together(IndexAggregates entry) => entry.Band == PayBand.Of50To250
        ? [.. Raised("women_raised", entry.RaisesOrPromotions!.WomenRaised, entry.Women), .. Raised("men_raised", entry.RaisesOrPromotions.MenRaised, entry.Men)]
        : [.. Missing("raises", entry.Raises!, entry), .. Missing("promotions", entry.Promotions!, entry)];

    private static IEnumerable<Problem> Both(RaisesOrPromotionsEntry both)
    {
        const string field = "raises_or_promotions";
        if (AggregateChecks.Count($"{field}.women_raised", both.WomenRaised) is { } women) yield return women;
        if (AggregateChecks.Count($"{field}.men_raised", both.MenRaised) is { } men) yield return men;
        if (!both.Occurred && (both.WomenRaised > 0 || both.MenRaised > 0)) yield return new($"{field}.occurred", PayTexts.RaisedWithoutRaise);
    }

    private static IEnumerable<Problem> Rates(string field, RatesEntry? entry)
    {
        if (entry is null) yield break;
        var seen = new HashSet<Csp>();
        for (var i = 0; i < entry.Rates.Count; i++)
        {
            var (at, rate) = ($"{field}.rates_by_csp[{i}]", entry.Rates[i]);
            if (!seen.Add(rate.Csp)) yield return new(at, PayTexts.GivenTwice);
            if (rate.WomenRatePct is < 0 or > 100) yield return new($"{at}.women_rate_pct", PayTexts.RateOutOfRange, rate.WomenRatePct.Value);
            if (rate.MenRatePct is < 0 or > 100) yield return new($"{at}.men_rate_pct", PayTexts.RateOutOfRange, rate.MenRatePct.Value);
        }

        if (!entry.Occurred && entry.Rates.Any(r => r.WomenRatePct > 0 || r.MenRatePct > 0)) yield return new($"{field}.occurred", PayTexts.RaisedWithoutRaise);
    }

    private static IEnumerable<Problem> Raised(string field, int raised, int people) =>
        raised > people ? [new($"raises_or_promotions.{field}", PayTexts.MoreRaisedThanPeople, raised, people)] : [];

    /// <summary>A category with ten women and ten men needs both its rates.</summary>
    private static IEnumerable<Problem> Missing(string field, RatesEntry entry, IndexAggregates all) =>
        from c in entry.Occurred ? all.CspHeadcounts() : []
        where Math.Min(c.Women, c.Men) >= IndexFormula.RateMinimum
        where entry.Rates.FirstOrDefault(r => r.Csp == c.Csp) is not { WomenRatePct: not null, MenRatePct: not null }
        select new Problem($"{field}.rates_by_csp", PayTexts.RateMissing, c.Csp);
}
