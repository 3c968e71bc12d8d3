using EqualityAcademy.Domain.PayGap.Jobs;

namespace EqualityAcademy.Domain.Tests.PayGap.Jobs;

public sealed class PairOutcomeTests
{
    private static readonly Better?[] Betters = [null, .. Enum.GetValues<Better>()];
    private static readonly YesNo?[] YesNos = [null, .. Enum.GetValues<YesNo>()];
    private static readonly PairReason?[] Reasons = [null, .. Enum.GetValues<PairReason>()];
    private static readonly PairReason?[] Objective = [PairReason.Seniority, PairReason.RareSkill, PairReason.Performance, PairReason.NightWork, PairReason.ScarceMarket];
    private static readonly PairReason?[] NoReason = [PairReason.Negotiated, PairReason.Family, PairReason.None];

    /// <summary>Every combination there is.</summary>
    private static IEnumerable<PairAnswers> All =>
        from basePay in Betters
        from premiums in Betters
        from written in YesNos
        from reason in Reasons
        from still in YesNos
        select new PairAnswers(basePay, premiums, written, reason, still);

    [Theory]
    [InlineData(Better.Same, Better.Same, null, null, null, Verdict.SamePay, PairNext.LookAgain, Advantage.None)]
    [InlineData(Better.Same, Better.Unknown, null, null, null, Verdict.NotEnoughKnown, PairNext.LookAtPremiums, Advantage.None)]
    [InlineData(null, Better.Same, null, null, null, Verdict.NotEnoughKnown, PairNext.LookAtPay, Advantage.None)]
    [InlineData(null, null, null, PairReason.Seniority, null, Verdict.NotEnoughKnown, PairNext.LookAtPay, Advantage.None)]
    [InlineData(Better.Second, Better.Same, YesNo.Yes, PairReason.NightWork, YesNo.Yes, Verdict.Explained, PairNext.LookAgain, Advantage.Second)]
    [InlineData(Better.Second, Better.Unknown, YesNo.Yes, PairReason.NightWork, YesNo.Yes, Verdict.NotEnoughKnown, PairNext.LookAtPremiums, Advantage.Second)]
    [InlineData(Better.Second, Better.Same, YesNo.No, PairReason.NightWork, YesNo.Yes, Verdict.ToExplain, PairNext.WriteReason, Advantage.Second)]
    [InlineData(Better.Second, Better.Same, YesNo.Yes, PairReason.NightWork, null, Verdict.ToExplain, PairNext.CheckReason, Advantage.Second)]
    [InlineData(Better.Second, Better.Same, YesNo.Yes, PairReason.NightWork, YesNo.No, Verdict.ToCorrect, PairNext.Correct, Advantage.Second)]
    [InlineData(Better.First, Better.Second, YesNo.Yes, PairReason.Negotiated, YesNo.Yes, Verdict.ToCorrect, PairNext.Correct, Advantage.Each)]
    [InlineData(Better.First, Better.First, null, PairReason.Other, null, Verdict.ToExplain, PairNext.FindReason, Advantage.First)]
    [InlineData(Better.Same, Better.Second, null, null, null, Verdict.ToExplain, PairNext.FindReason, Advantage.Second)]
    [InlineData(Better.Unknown, Better.Second, null, PairReason.None, null, Verdict.ToCorrect, PairNext.Correct, Advantage.Second)]
    [InlineData(null, null, null, null, null, Verdict.NotLooked, PairNext.LookAtPay, Advantage.None)]
    public void Answers_come_to_an_outcome(Better? basePay, Better? premiums, YesNo? written, PairReason? reason, YesNo? still, Verdict verdict, PairNext next, Advantage advantage) =>
        Assert.Equal(new(verdict, next, advantage), PairOutcome.Of(new(basePay, premiums, written, reason, still)));

    [Fact]
    public void The_same_answers_swapped_give_the_mirrored_outcome() =>
        Assert.All(All, a => Assert.Equal(PairOutcome.Of(a).Mirrored(), PairOutcome.Of(a.Swapped())));

    [Fact]
    public void Swapping_twice_changes_nothing() => Assert.All(All, a => Assert.Equal(a, a.Swapped().Swapped()));

    [Fact]
    public void Nothing_is_called_explained_unless_everything_is_known_objective_written_and_still_true() =>
        Assert.All(All.Where(a => PairOutcome.Of(a).Verdict == Verdict.Explained), a =>
        {
            Assert.True(Known(a.BasePay) && Known(a.Premiums) && Differs(a));
            Assert.Contains(a.Reason, Objective);
            Assert.Equal((YesNo.Yes, YesNo.Yes), (a.Written, a.StillTrue));
        });

    [Fact]
    public void A_known_difference_with_no_valid_reason_is_always_to_be_corrected() =>
        Assert.All(All.Where(a => Differs(a) && (NoReason.Contains(a.Reason) || a.StillTrue == YesNo.No)), a => Assert.Equal(Verdict.ToCorrect, PairOutcome.Of(a).Verdict));

    [Fact]
    public void Nothing_is_to_be_corrected_or_explained_without_a_known_difference() =>
        Assert.All(All.Where(a => !Differs(a)), a => Assert.Contains(PairOutcome.Of(a).Verdict, new[] { Verdict.NotLooked, Verdict.NotEnoughKnown, Verdict.SamePay }));

    [Fact]
    public void The_same_pay_needs_both_base_pay_and_premiums() =>
        Assert.All(All.Where(a => PairOutcome.Of(a).Verdict == Verdict.SamePay), a => Assert.Equal((Better.Same, Better.Same), (a.BasePay, a.Premiums)));

    private static bool Known(Better? better) => better is not (null or Better.Unknown);

    private static bool Differs(PairAnswers a) => a.BasePay is Better.First or Better.Second || a.Premiums is Better.First or Better.Second;
}
