namespace EqualityAcademy.Domain.PayGap.Jobs;

/// <summary>Which of two jobs has more.</summary>
public enum Better
{
    First,
    Second,
    Same,
    Unknown,
}

/// <summary>An answer to a plain question.</summary>
public enum YesNo
{
    Yes,
    No,
    Unknown,
}

/// <summary>
/// The reason given for a difference. The first five are objective (equal-pay.md §1); negotiating better, or having a family, is none;
/// of another one the company has to find out whether it is objective.
/// </summary>
public enum PairReason
{
    Seniority,
    RareSkill,
    Performance,
    NightWork,
    ScarceMarket,
    Negotiated,
    Family,
    Other,
    None,
    Unknown,
}

/// <summary>What a company says about the pay of two jobs: words, never amounts. Null: not answered.</summary>
/// <param name="BasePay">Which job is paid better at the start.</param>
/// <param name="Premiums">Which job alone has premiums or bonuses; the same: neither, or both the same ones.</param>
/// <param name="Written">Whether the reason is written down.</param>
/// <param name="StillTrue">Whether the reason is still true and in proportion to the difference.</param>
public sealed record PairAnswers(Better? BasePay, Better? Premiums, YesNo? Written, PairReason? Reason, YesNo? StillTrue)
{
    public static PairAnswers None { get; } = new(null, null, null, null, null);

    /// <summary>The same answers when the other job is named first.</summary>
    public PairAnswers Swapped() => this with { BasePay = Swapped(BasePay), Premiums = Swapped(Premiums) };

    private static Better? Swapped(Better? better) => better switch
    {
        Better.First => Better.Second,
        Better.Second => Better.First,
        _ => better,
    };
}
