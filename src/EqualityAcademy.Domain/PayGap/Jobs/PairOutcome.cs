namespace EqualityAcademy.Domain.PayGap.Jobs;

/// <summary>What the answers about two jobs come to.</summary>
public enum Verdict
{
    NotLooked,
    NotEnoughKnown,
    ToCorrect,
    ToExplain,
    Explained,
    SamePay,
}

/// <summary>The one thing to do next.</summary>
public enum PairNext
{
    LookAtPay,
    LookAtPremiums,
    FindReason,
    WriteReason,
    CheckReason,
    Correct,
    LookAgain,
}

/// <summary>Who has more; each: one job in base pay, the other in premiums.</summary>
public enum Advantage
{
    None,
    First,
    Second,
    Each,
}

/// <summary>
/// The outcome of a guided comparison. Pay is compared element by element, by the same norms for each (L3221-6): more premiums do not
/// make up for less base pay. A difference is explained by a reason that is objective, written, still true and in proportion
/// (equal-pay.md §1, §7), and only when both base pay and premiums are known.
/// </summary>
public sealed record PairOutcome(Verdict Verdict, PairNext Next, Advantage Advantage)
{
    public static PairOutcome Of(PairAnswers answers)
    {
        if (answers == PairAnswers.None) return new(Verdict.NotLooked, PairNext.LookAtPay, Advantage.None);
        var (advantage, missing) = (AdvantageOf(answers), Missing(answers));
        var (verdict, next) = advantage == Advantage.None ? (Verdict.SamePay, PairNext.LookAgain) : Judge(answers);
        return missing is { } look && verdict is Verdict.SamePay or Verdict.Explained ? new(Verdict.NotEnoughKnown, missing.Value, advantage) : new(verdict, next, advantage);
    }

    /// <summary>The same outcome when the other job is named first.</summary>
    public PairOutcome Mirrored() => this with
    {
        Advantage = Advantage switch { Advantage.First => Advantage.Second, Advantage.Second => Advantage.First, var same => same },
    };

    private static Advantage AdvantageOf(PairAnswers answers)
    {
        var first = answers.BasePay == Better.First || answers.Premiums == Better.First;
        var second = answers.BasePay == Better.Second || answers.Premiums == Better.Second;
        return (first, second) switch
        {
            (true, true) => Advantage.Each,
            (true, false) => Advantage.First,
            (false, true) => Advantage.Second,
            _ => Advantage.None,
        };
    }

    private static PairNext? Missing(PairAnswers answers) => answers switch
    {
        { BasePay: null or Better.Unknown } => PairNext.LookAtPay,
        { Premiums: null or Better.Unknown } => PairNext.LookAtPremiums,
        _ => null,
    };

    private static (Verdict, PairNext) Judge(PairAnswers answers) => answers switch
    {
        { Reason: PairReason.Negotiated or PairReason.Family or PairReason.None } or { StillTrue: YesNo.No } => (Verdict.ToCorrect, PairNext.Correct),
        { Reason: null or PairReason.Unknown or PairReason.Other } => (Verdict.ToExplain, PairNext.FindReason),
        { Written: not YesNo.Yes } => (Verdict.ToExplain, PairNext.WriteReason),
        { StillTrue: not YesNo.Yes } => (Verdict.ToExplain, PairNext.CheckReason),
        _ => (Verdict.Explained, PairNext.LookAgain),
    };
}
