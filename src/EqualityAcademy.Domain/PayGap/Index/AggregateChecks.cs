using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.PayGap;

/// <summary>
/// What cannot be true of typed totals. The first step looks at each number by itself, the second at what they say together; the second
/// is not asked while the first finds something, so that a person is told of causes and not of consequences.
/// </summary>
internal static class AggregateChecks
{
    private const int CountBelow = 10_000_000;
    private const decimal LeastMean = 0.0001m;

    public static List<Problem> Check(IndexAggregates entry)
    {
        List<Problem> alone = [.. Headcounts(entry.Headcounts), .. Groups(entry.PayGap), .. Parts(entry), .. Others(entry)];
        return alone.Count > 0 ? alone : [.. PayGapAgainstHeadcount(entry), .. RaiseChecks.Together(entry), .. TopTenAgainstHeadcount(entry)];
    }

    private static IEnumerable<Problem> Headcounts(IReadOnlyList<CellHeadcount> cells)
    {
        var seen = new HashSet<(Csp, AgeBand)>();
        for (var i = 0; i < cells.Count; i++)
        {
            var field = $"headcount_by_csp_and_age[{i}]";
            foreach (var problem in Counts(field, cells[i].Women, cells[i].Men)) yield return problem;
            if (!seen.Add((cells[i].Csp, cells[i].Age))) yield return new(field, PayTexts.GivenTwice);
        }
    }

    private static IEnumerable<Problem> Groups(PayGapEntry payGap)
    {
        var seen = new HashSet<(GroupKey, AgeBand)>();
        for (var i = 0; i < payGap.Groups.Count; i++)
        {
            var (field, group) = ($"pay_gap.groups[{i}]", payGap.Groups[i]);
            foreach (var problem in Counts(field, group.Women, group.Men)) yield return problem;
            if (group.Key.Grouping != payGap.Grouping) yield return new($"{field}.group", PayTexts.GroupOfOtherKind);
            if (!seen.Add((group.Key, group.Age))) yield return new(field, PayTexts.GivenTwice);
            if (Mean($"{field}.women_avg_pay", group, group.WomenMean) is { } women) yield return women;
            if (Mean($"{field}.men_avg_pay", group, group.MenMean) is { } men) yield return men;
        }
    }

    /// <summary>A valid group without pay is refused: reading it as a gap of zero would be wrong (index-egapro.md §5).</summary>
    private static Problem? Mean(string field, GroupEntry group, decimal? mean) => mean switch
    {
        < 0 => new(field, PayTexts.NegativePay, mean.Value),
        >= EmployeeChecks.PayBelow => new(field, PayTexts.PayTooHigh, mean.Value, EmployeeChecks.PayBelow),
        null or < LeastMean when group.IsValid => new(field, PayTexts.ValidGroupWithoutPay),
        _ => null,
    };

    private static IEnumerable<Problem> Parts(IndexAggregates entry)
    {
        if (entry.Band == PayBand.Of50To250 && entry.RaisesOrPromotions is null) yield return new("raises_or_promotions", PayTexts.PartMissing);
        if (entry.Band == PayBand.From251 && entry.Raises is null) yield return new("raises", PayTexts.PartMissing);
        if (entry.Band == PayBand.From251 && entry.Promotions is null) yield return new("promotions", PayTexts.PartMissing);
    }

    private static IEnumerable<Problem> Others(IndexAggregates entry)
    {
        var (maternity, ten) = (entry.Maternity, entry.TopTen);
        foreach (var problem in RaiseChecks.Alone(entry)) yield return problem;
        if (Count("maternity.eligible", maternity.Eligible) is { } eligible) yield return eligible;
        if (Count("maternity.raised", maternity.Raised) is { } raised) yield return raised;
        if (maternity.Raised > maternity.Eligible) yield return new("maternity.raised", PayTexts.MoreRaisedThanPeople, maternity.Raised, maternity.Eligible);
        if (!maternity.ReturnsOccurred && maternity.Eligible > 0) yield return new("maternity.eligible", PayTexts.ReturnedWithoutReturn);
        if (Counts("top_ten", ten.Women, ten.Men).ToList() is { Count: > 0 } wrong)
            foreach (var problem in wrong) yield return problem;
        else if (ten.Women + ten.Men != IndexFormula.TopTenPlaces)
            yield return new("top_ten", PayTexts.TopTenNotTen, ten.Women + ten.Men);
    }

    private static IEnumerable<Problem> PayGapAgainstHeadcount(IndexAggregates entry)
    {
        if (entry.PayGap.Grouping == Grouping.Csp) return CellByCell(entry);
        var (women, men) = (entry.PayGap.Groups.Sum(g => (long)g.Women), entry.PayGap.Groups.Sum(g => (long)g.Men));
        return women > entry.Women || men > entry.Men ? [new Problem("pay_gap.groups", PayTexts.GroupsBeyondHeadcount, women + men, entry.Women + entry.Men)] : [];
    }

    private static IEnumerable<Problem> CellByCell(IndexAggregates entry)
    {
        var cells = entry.Headcounts.ToDictionary(c => ((GroupKey)c.Csp, c.Age));
        for (var i = 0; i < entry.PayGap.Groups.Count; i++)
        {
            var group = entry.PayGap.Groups[i];
            if (!cells.Remove((group.Key, group.Age), out var cell)) cell = new(group.Key.Csp!.Value, group.Age, 0, 0);
            if ((cell.Women, cell.Men) != (group.Women, group.Men))
                yield return new($"pay_gap.groups[{i}]", PayTexts.GroupContradictsHeadcount, group.Women, group.Men, cell.Women, cell.Men);
        }

        foreach (var cell in cells.Values.Where(c => c.Women >= IndexFormula.GroupMinimum && c.Men >= IndexFormula.GroupMinimum))
            yield return new($"headcount_by_csp_and_age[{entry.Headcounts.ToList().IndexOf(cell)}]", PayTexts.ValidGroupWithoutPay);
    }

    private static IEnumerable<Problem> TopTenAgainstHeadcount(IndexAggregates entry)
    {
        if (entry.TopTen.Women > entry.Women) yield return new("top_ten.women", PayTexts.TopTenBeyondHeadcount, entry.TopTen.Women, entry.Women);
        if (entry.TopTen.Men > entry.Men) yield return new("top_ten.men", PayTexts.TopTenBeyondHeadcount, entry.TopTen.Men, entry.Men);
    }

    private static IEnumerable<Problem> Counts(string field, int women, int men) =>
        new[] { Count($"{field}.women", women), Count($"{field}.men", men) }.OfType<Problem>();

    internal static Problem? Count(string field, int count) => count switch
    {
        < 0 => new(field, PayTexts.NegativeCount, count),
        >= CountBelow => new(field, PayTexts.CountTooHigh, count, CountBelow),
        _ => null,
    };
}
