namespace EqualityAcademy.Domain.PayGap;

/// <summary>A figure of women beside the same figure of men, in euros.</summary>
public sealed record Comparison(Finding<Ratio> Women, Finding<Ratio> Men)
{
    private const int Decimals = 2;

    /// <summary>Both figures exist.</summary>
    public static Comparison Of(Ratio women, Ratio men) => new(women, men);

    /// <summary>
    /// Men's figure less women's, by men's (pay-transparency-indicators.md §2): a ratio, 0.05 for 5 %; positive when women are paid
    /// less. No gap where a figure is missing or the men's is zero.
    /// </summary>
    public Finding<Ratio> Gap => Women.Then(women => Men.Then(men => men.Sign == 0 ? WhyNot.NothingToDivideBy : (Finding<Ratio>)((men - women) / men)));

    /// <summary>Percent as it is shown: two decimals, cut and never rounded (§4), so that 4.999 % is not shown as 5.</summary>
    public Finding<decimal> ShownPct => Gap.Select(gap => (gap * 100).Truncate(Decimals));

    /// <summary>Sums of components; a missing one counts as zero if the other is there (§3, G).</summary>
    public static Comparison Total(Comparison first, Comparison second) => new(Add(first.Women, second.Women), Add(first.Men, second.Men));

    private static Finding<Ratio> Add(Finding<Ratio> a, Finding<Ratio> b) => (a.IsComputed, b.IsComputed) switch
    {
        (true, true) => a.Value + b.Value,
        (true, false) => a,
        _ => b,
    };
}

/// <summary>
/// The same indicator on annual pay, which follows the hours worked and the months present, and on hourly pay, which does not
/// (pay-transparency-indicators.md §2). The annual gap mixes in the gap of working time: show both, and say so.
/// </summary>
public sealed record OnBothBases<T>(T Annual, T Hourly);

/// <summary>People of one sex who receive variable or complementary components, among all of that sex (§3, E).</summary>
public sealed record Beneficiaries(int Receiving, int Headcount, WhyNot WhenNobody)
{
    private const int Decimals = 4;

    /// <summary>The two shares, of women and of men, do not add up to one: each has its own denominator.</summary>
    public Finding<Ratio> Share => Headcount == 0 ? WhenNobody : Ratio.Of(Receiving, Headcount);

    /// <summary>Cut after four decimals: 18 of 35 is 0.5142.</summary>
    public Finding<decimal> ShownShare => Share.Select(s => s.Truncate(Decimals));
}

/// <summary>Fixed numbers of the directive's indicators.</summary>
public static class DirectiveFormula
{
    /// <summary>Paid hours of a full-time year of 35 hours a week, as the official portal counts them (§2).</summary>
    public const int YearlyHours = 1820;

    /// <summary>35 hours × 12 months: what weekly hours × months present is divided by to make a share of a full year.</summary>
    public const int FullTimeMonths = 420;
}
