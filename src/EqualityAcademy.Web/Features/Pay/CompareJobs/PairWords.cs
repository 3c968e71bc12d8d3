using EqualityAcademy.Domain.PayGap.Jobs;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Pay.CompareJobs;

/// <summary>A pair and its outcome in sentences.</summary>
public sealed class PairWords(IStringLocalizer<PayTexts> t)
{
    public string Title(JobPair pair) => t["Jobs.PairTitle", pair.First.Title, pair.Second.Title];

    /// <summary>Why the two jobs are looked at together.</summary>
    public string Why(JobPair pair) => t["Jobs.CloseWhy." + pair.Closeness, pair.First.Rating.Class!, pair.Second.Rating.Class!];

    /// <summary>What the answers come to; null before there are any.</summary>
    public string? Verdict(AnsweredPair answered) => Key(answered) is { } key ? t["Jobs.VerdictWhat." + key].Value : null;

    /// <summary>Who has more; null where that is nobody.</summary>
    public string? Advantage(AnsweredPair answered) => answered.Outcome.Advantage is var advantage and not Domain.PayGap.Jobs.Advantage.None
        ? t["Jobs.Advantage." + advantage, answered.Pair.First.Title, answered.Pair.Second.Title].Value
        : null;

    public string Next(AnsweredPair answered) => t["Jobs.Next." + answered.Outcome.Next];

    private static string? Key(AnsweredPair answered) => (answered.Outcome.Verdict, answered.Answers.Reason) switch
    {
        (Domain.PayGap.Jobs.Verdict.NotLooked, _) => null,
        (Domain.PayGap.Jobs.Verdict.ToExplain, _) => answered.Outcome.Next.ToString(),
        (Domain.PayGap.Jobs.Verdict.ToCorrect, PairReason.Negotiated or PairReason.Family or PairReason.None) => answered.Answers.Reason.ToString(),
        (Domain.PayGap.Jobs.Verdict.ToCorrect, _) => "NoLonger",
        var (verdict, _) => verdict.ToString(),
    };
}
