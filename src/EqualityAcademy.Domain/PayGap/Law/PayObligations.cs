using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.PayGap;

/// <summary>What a company says of itself and of its declaration.</summary>
/// <param name="Headcount">Annual average, with its decimals: they are compared as they are, 99.97 is below 100.</param>
/// <param name="HasCse">Whether there is a works council.</param>
/// <param name="Year">Year of the campaign: year N declares pay of N−1.</param>
public sealed record PayFacts(decimal Headcount, bool HasCse, int Year)
{
    /// <summary>Whether G was computed; null takes it as computed when due.</summary>
    public bool? IndicatorGComputed { get; init; }

    /// <summary>Furthest from zero of the component gaps of G, in percent, either sign; null when there is none.</summary>
    public decimal? LargestGapPct { get; init; }

    public bool SecondDeclarationSubmitted { get; init; }

    /// <summary>The same of the second declaration.</summary>
    public decimal? SecondGapPct { get; init; }
}

/// <summary>
/// Who would declare what (pay-transparency-indicators.md §5 and §6): announced and built into the official portal, not voted. Nothing
/// is due before the first campaign.
/// </summary>
/// <param name="DisplayedHeadcount">Cut, so that 99.97 is never shown as 100.</param>
public sealed record PayObligations(
    bool DeclarationMandatory, bool IndicatorGRequired, bool CseOpinionRequired, bool CompliancePathRequired, bool SecondRoundRequired, int DisplayedHeadcount)
{
    private const int HeadcountBelow = 10_000_000;

    public static Outcome<PayObligations> Of(PayFacts facts, PayLaw law) => facts.Headcount switch
    {
        < 0 => new Problem("headcount", PayTexts.NegativeCount, facts.Headcount),
        >= HeadcountBelow => new Problem("headcount", PayTexts.CountTooHigh, facts.Headcount, HeadcountBelow),
        _ => Evaluate(facts, law),
    };

    private static PayObligations Evaluate(PayFacts facts, PayLaw law)
    {
        var started = facts.Year >= law.FirstCampaign;
        var g = started && IsGDue(facts.Headcount, facts.Year, law);
        var path = started && facts.Headcount >= law.ComplianceHeadcount && (facts.IndicatorGComputed ?? g) && Reaches(facts.LargestGapPct, law);
        return new(
            started && facts.Headcount >= law.DeclarationHeadcount,
            g,
            started && facts.Headcount >= law.ComplianceHeadcount && facts.HasCse,
            path,
            path && facts.SecondDeclarationSubmitted && Reaches(facts.SecondGapPct, law),
            (int)decimal.Truncate(facts.Headcount));
    }

    private static bool IsGDue(decimal headcount, int year, PayLaw law)
    {
        if (headcount >= law.YearlyGHeadcount) return true;
        var from = year >= law.GForAllFrom ? Math.Min(law.DeclarationHeadcount, law.EarlyGHeadcount) : law.EarlyGHeadcount;
        return headcount >= from && (year - law.FirstCampaign) % law.GInterval == 0;
    }

    /// <summary>In either direction, the limit included, unrounded.</summary>
    private static bool Reaches(decimal? gapPct, PayLaw law) => gapPct is { } gap && Math.Abs(gap) >= law.AlertPct;
}
