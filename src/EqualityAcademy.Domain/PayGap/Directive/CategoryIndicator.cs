namespace EqualityAcademy.Domain.PayGap;

/// <summary>The four parts of pay on which a category can alert.</summary>
public enum PayComponent
{
    AnnualBase,
    AnnualVariable,
    HourlyBase,
    HourlyVariable,
}

/// <summary>
/// Mean pay of one category, women beside men, over everybody of the sex: base plus variable is the total
/// (pay-transparency-indicators.md §2 and §3, G).
/// </summary>
public sealed record CategoryPay(Comparison AnnualBase, Comparison AnnualVariable, Comparison HourlyBase, Comparison HourlyVariable)
{
    public Comparison AnnualTotal => Comparison.Total(AnnualBase, AnnualVariable);
    public Comparison HourlyTotal => Comparison.Total(HourlyBase, HourlyVariable);

    public Comparison this[PayComponent component] => component switch
    {
        PayComponent.AnnualBase => AnnualBase,
        PayComponent.AnnualVariable => AnnualVariable,
        PayComponent.HourlyBase => HourlyBase,
        _ => HourlyVariable,
    };
}

/// <summary>One category of workers. Where one sex has no one, the indicator is not applicable and cannot alert.</summary>
/// <param name="AlertPct">Percent from which a gap alerts, a number of the law.</param>
public sealed record CategoryGaps(Category Category, int Women, int Men, Finding<CategoryPay> Pay, decimal AlertPct)
{
    /// <summary>The components whose gap reaches the limit: unrounded, the limit included, in either direction.</summary>
    public IReadOnlyList<PayComponent> Alerting =>
        Pay.IsComputed ? [.. Enum.GetValues<PayComponent>().Where(c => Reaches(Pay.Value[c]))] : [];

    /// <summary>Totals are shown and never decide.</summary>
    public bool Alerts => Alerting.Count > 0;

    /// <summary>For information: whether a literal reading of the directive, on totals alone, would alert (§3, Alert).</summary>
    public bool WouldAlertOnTotals => Pay.IsComputed && (Reaches(Pay.Value.AnnualTotal) || Reaches(Pay.Value.HourlyTotal));

    /// <summary>The gap furthest from zero among the four components, signed, in percent.</summary>
    public Finding<Ratio> LargestGapPct => Pay.Then(pay =>
    {
        var gaps = Enum.GetValues<PayComponent>().Select(c => pay[c].Gap).Where(g => g.IsComputed).Select(g => g.Value * 100).ToList();
        return gaps.Count == 0 ? WhyNot.NothingToDivideBy : (Finding<Ratio>)gaps.MaxBy(g => g.Abs());
    });

    private bool Reaches(Comparison pay) => pay.Gap.IsComputed && pay.Gap.Value.Abs() * 100 >= AlertPct;
}

/// <summary>Indicator G. Confidential: categories of one or two people show what a person earns.</summary>
public sealed record CategoryIndicator(IReadOnlyList<CategoryGaps> Categories)
{
    public bool AnyAlert => Categories.Any(c => c.Alerts);

    /// <summary>The gap furthest from zero in the company, signed, in percent: what the compliance path is decided on.</summary>
    public Finding<Ratio> LargestGapPct =>
        Categories.Select(c => c.LargestGapPct).Where(g => g.IsComputed).MaxBy(g => g.Value.Abs()) ?? WhyNot.Nobody;
}
