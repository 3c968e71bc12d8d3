using EqualityAcademy.Domain.PayGap;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Domain.Tests.PayGap;

public sealed class PayProperties
{
    /// <summary>
    /// Swapping women and men changes the sign of everything. Raises and promotions change nothing else. A pay gap is one-sided: it is
    /// divided by the men's mean, so that g becomes −g / (1 − g), the sum over groups is another number, and its score, and with it the
    /// catch-up, may differ.
    /// </summary>
    [Fact]
    public void Swapping_women_and_men_flips_the_signs() => Holds((company, before) =>
    {
        var after = PayList.Compute(company.Band, company.People.Select(Companies.Swapped));
        var gaps = before.Index.ByCsp.PayGap.ValidGroups.Zip(after.Index.ByCsp.PayGap.ValidGroups, (b, a) => (B: b.Gap.Value.GapPct / 100, A: a.Gap.Value.GapPct / 100));
        return gaps.All(g => g.A == -g.B / (1 - g.B))
            && RaisesFlip(before.Index.ByCsp.Raises, after.Index.ByCsp.Raises)
            && SameTopTen(before.Index.ByCsp.TopTen.Result, after.Index.ByCsp.TopTen.Result)
            && Companies.Describe(before.Index.ByCsp.Maternity) == Companies.Describe(after.Index.ByCsp.Maternity)
            && DirectiveFlips(before.Directive, after.Directive);
    });

    [Fact]
    public void Scaling_all_pay_changes_no_gap_and_no_score() => Prop.ForAll(Companies.Any, Gen.Elements(0.5m, 2m, 3m, 12.5m).ToArbitrary(), (company, factor) =>
    {
        var before = PayList.Compute(company.Band, company.People);
        var after = PayList.Compute(company.Band, company.People.Select(e => e with { BasePay = e.BasePay * factor, VariablePay = e.VariablePay * factor, SeniorityBonus = e.SeniorityBonus * factor }));
        return Gaps(before).SequenceEqual(Gaps(after)) && Scores(before).SequenceEqual(Scores(after))
            && Companies.Describe(before.Directive.Quartiles.Annual.Select(q => q.Bands)) == Companies.Describe(after.Directive.Quartiles.Annual.Select(q => q.Bands));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_rows_changes_nothing() => Prop.ForAll(Companies.Any, ArbMap.Default.ArbFor<int>(), (company, seed) =>
    {
        var shuffled = company.People.ToArray();
        new Random(seed).Shuffle(shuffled);
        return Companies.Describe(PayList.Compute(company.Band, company.People)) == Companies.Describe(PayList.Compute(company.Band, shuffled));
    }).QuickCheckThrowOnFailure();

    /// <summary>
    /// A person who joins a group that is and stays invalid changes the total headcount by one, and nothing of any valid group: neither its
    /// gap nor its weight, because weights are shares of the valid headcount. So the result stays what it was, unless the 40 % are lost.
    /// </summary>
    [Fact]
    public void Somebody_more_in_an_invalid_group_changes_no_pay_gap() => Holds((company, before) =>
    {
        var newcomer = People.One("new", Sex.Woman, 99_999) with { Csp = Csp.TechniciensAgentsDeMaitrise, Level = new("Z1") };
        var after = PayList.Compute(company.Band, [.. company.People, newcomer]);
        return Unchanged(before.Index.ByCsp.PayGap, after.Index.ByCsp.PayGap) && Unchanged(before.Index.ByLevel.PayGap, after.Index.ByLevel.PayGap);
    });

    [Fact]
    public void Catching_up_never_lowers_a_score_and_gives_nothing_but_the_maximum() => Holds((_, result) =>
        new[] { result.Index.ByCsp, result.Index.ByLevel }.SelectMany(i => RaiseScores(i.Raises)).All(s =>
            s.After >= s.Before && s.After == (s.CatchUp ? s.Maximum : s.Before)));

    [Fact]
    public void An_index_is_between_0_and_100_and_follows_from_the_parts() => Holds((_, result) =>
        new[] { result.Index.ByCsp, result.Index.ByLevel }.All(i =>
            i.Total.Points >= 0 && i.Total.Points <= i.Total.ComputablePoints && i.Total.ComputablePoints <= 100
            && i.Total.Index.IsComputed == (i.Total.ComputablePoints >= 75)
            && (!i.Total.Index.IsComputed || i.Total.Index.Value is >= 0 and <= 100)
            && (!i.Total.Index.IsComputed || i.PayGap.Result.IsComputed))); // without a pay gap there is never an index

    [Fact]
    public void Everybody_is_counted_once() => Holds((company, result) =>
        result.Population.Rows == company.People.Count
        && result.Headcounts.Sum(c => c.People) == result.Population.InScope
        && result.Index.ByLevel.PayGap.Groups.Sum(g => g.People) == result.Population.InScope
        && result.Directive.Women + result.Directive.Men == result.Population.InScope);

    /// <summary>The properties would say little of companies that are all alike.</summary>
    [Fact]
    public void Companies_made_by_chance_are_of_all_kinds()
    {
        var results = Gen.Sample(Companies.Any.Generator, 100, 200).Select(c => PayList.Compute(c.Band, c.People).Index.ByCsp).ToList();
        Assert.InRange(results.Count(r => r.PayGap.Result.IsComputed), 40, 190);
        Assert.InRange(results.Count(r => r.Total.Index.IsComputed), 20, 190);
        Assert.InRange(results.SelectMany(r => RaiseScores(r.Raises)).Count(s => s.CatchUp), 10, 300);
        Assert.InRange(results.Count(r => r.PayGap.Groups.Any(g => !g.Gap.IsComputed)), 50, 200);
    }

    private static void Holds(Func<(PayBand Band, IReadOnlyList<Employee> People), PayResult, bool> property) =>
        Prop.ForAll(Companies.Any, company => property(company, PayList.Compute(company.Band, company.People))).QuickCheckThrowOnFailure();

    private static bool Unchanged(PayGapIndicator before, PayGapIndicator after) =>
        after.TotalHeadcount == before.TotalHeadcount + 1 && after.ValidHeadcount == before.ValidHeadcount
        && Companies.Describe(before.ValidGroups) == Companies.Describe(after.ValidGroups)
        && (!after.Result.IsComputed || Companies.Describe(before.Result) == Companies.Describe(after.Result))
        && (after.Result.IsComputed || after.ValidSharePct < 40);

    private static bool RaisesFlip(RaiseIndicators before, RaiseIndicators after) =>
        RaiseScores(before).Zip(RaiseScores(after)).All(p => p.First.Signed == -p.Second.Signed && p.First.Before == p.Second.Before && p.First.Favours == Other(p.Second.Favours));

    private static bool SameTopTen(Finding<TopTenScore> before, Finding<TopTenScore> after) =>
        before.IsComputed == after.IsComputed && (!before.IsComputed || before.Value.Score == after.Value.Score && (before.Value.Women == after.Value.Men || before.Value.Tie.IsComputed));

    private static bool DirectiveFlips(DirectiveResult before, DirectiveResult after) =>
        Comparisons(before).Zip(Comparisons(after)).All(p => !p.First.Gap.IsComputed || !p.Second.Gap.IsComputed || p.Second.Gap.Value == -p.First.Gap.Value / (1 - p.First.Gap.Value))
        && before.WomenReceiving.Receiving == after.MenReceiving.Receiving
        && (!before.Quartiles.Hourly.IsComputed || before.Quartiles.Hourly.Value.Bands.Zip(after.Quartiles.Hourly.Value.Bands).All(b => b.First.Women == b.Second.Men));

    private static IEnumerable<(Ratio Signed, int Before, bool CatchUp, int After, int Maximum, Side Favours)> RaiseScores(RaiseIndicators raises) => raises switch
    {
        RaiseIndicators.Together({ Result.IsComputed: true } both) => [(both.Result.Value.SignedPoints, both.Result.Value.ScoreBeforeCatchUp, both.Result.Value.CatchUp, both.Result.Value.Score, 35, both.Result.Value.Favours)],
        RaiseIndicators.Apart(var raised, var promoted) => new[] { raised, promoted }.Where(r => r.Result.IsComputed)
            .Select(r => (r.Result.Value.SignedPoints, r.Result.Value.ScoreBeforeCatchUp, r.Result.Value.CatchUp, r.Result.Value.Score, r.Id == IndicatorId.Raises ? 20 : 15, r.Result.Value.Favours)),
        _ => [],
    };

    private static IEnumerable<Comparison> Comparisons(DirectiveResult result) =>
        new[] { result.Mean, result.VariableMean, result.Median, result.VariableMedian }.SelectMany(c => new[] { c.Annual, c.Hourly });

    private static IEnumerable<string> Gaps(PayResult result) =>
        Comparisons(result.Directive).Select(c => Companies.Describe(c.Gap)).Concat(result.Index.ByCsp.PayGap.Groups.Select(g => Companies.Describe(g.Gap.Select(x => x.GapPct))));

    private static IEnumerable<string> Scores(PayResult result) =>
        result.Index.ByCsp.Scores.Concat(result.Index.ByLevel.Scores).Select(s => $"{s.Id} {s.Score}").Append(Companies.Describe(result.Index.ByCsp.Total)).Append($"{result.Directive.Categories.Value.AnyAlert}");

    private static Side Other(Side side) => side switch { Side.Women => Side.Men, Side.Men => Side.Women, _ => side };
}
