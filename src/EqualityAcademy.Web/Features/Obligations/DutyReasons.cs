using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Obligations;

/// <summary>Explains a status: each condition looked at as one sentence with the value used, the threshold and the counting rule.</summary>
public sealed class DutyReasons(ModuleSource modules, IStringLocalizer<ObligationsTexts> t)
{
    public IReadOnlyList<string> Of(Duty duty, CompanyFacts facts, DateOnly day) =>
        duty.Because.Count == 0 ? [t["BecauseEveryone"]] : [.. Telling(duty).Select(r => Sentence(r, facts.Headcounts.IsAssumed, day)).Distinct()];

    /// <summary>What does not apply is explained by what is not met alone.</summary>
    private static IEnumerable<Reason> Telling(Duty duty) =>
        duty.Status == DutyStatus.DoesNotApply && duty.Because.Any(r => r.Truth == Truth.No) ? duty.Because.Where(r => r.Truth == Truth.No) : duty.Because;

    private string Sentence(Reason reason, bool assumed, DateOnly day)
    {
        if (reason.Rule is not { } rule) return reason.Parameter is null ? OfYesNo(reason) : OfNumber(reason, day);
        if (modules.Current.Parameters.GetValueOrDefault(reason.Parameter!)?.On(day) is not { } parameter) return t["ThresholdUnknown", Say.Date(day)];
        if (reason.Value is not { } value) return t["HeadcountMissing", Say.Date(day)];
        var (people, threshold) = (Amount(value), Amount(parameter.Value));
        if (reason.Count is not { } count) return t[reason.Truth == Truth.Yes ? "IsBelow" : "IsNotBelow", people, threshold];
        return count.State == CountState.Below ? OfBelow(rule, people, threshold, day) : OfReached(rule, count, people, threshold, assumed);
    }

    private string OfYesNo(Reason reason)
    {
        if (modules.Current.Facts.FirstOrDefault(f => f.Id == reason.Subject) is not { } fact) return reason.Subject;
        if (reason.Truth == Truth.Unknown) return t["AnswerMissing", fact.Question.In(Languages.Current)];
        return (reason.Said ? fact.SaidYes! : fact.SaidNo!).In(Languages.Current);
    }

    private string OfNumber(Reason reason, DateOnly day)
    {
        var fact = modules.Current.Facts.FirstOrDefault(f => f.Id == reason.Subject);
        if (reason.Value is not { } value) return t["AnswerMissing", fact?.Question.In(Languages.Current) ?? reason.Subject];
        var limit = modules.Current.Parameters[reason.Parameter!].On(day)?.Value;
        return limit is null ? t["ThresholdUnknown", Say.Date(day)] : t[reason.Truth == Truth.Yes ? "NumberBelow" : "NumberNotBelow", Amount(value), Amount(limit.Value)];
    }

    private string OfBelow(CountingRule rule, string people, string threshold, DateOnly day) => rule is CountingRule.Ss5 or CountingRule.Fy2 or CountingRule.Fy3
        ? t["YearBelow", Year(day.Year - 1), threshold]
        : t["Below", people, threshold];

    private string OfReached(CountingRule rule, CountResult count, string people, string threshold, bool assumed)
    {
        if (count.ReachedOn is not { } since || count.MetOn is not { } met) return t["SeriesTooShort", threshold];
        var byYear = rule is CountingRule.Ss5 or CountingRule.Fy2 or CountingRule.Fy3;
        var months = ((met.Year - since.Year) * 12) + met.Month - since.Month;
        var length = byYear ? t["Years", met.Year - since.Year].Value : Length(months);
        if (count.State == CountState.Met && months == 0) return t["Reached", people, threshold];
        if (assumed) return t["ReachedAssumed", people, threshold, length];
        var start = byYear ? Year(since.Year) : Say.MonthName(since);
        return count.State switch
        {
            CountState.Met => t["ReachedFor", people, threshold, start, length],
            CountState.Running => t["Running", threshold, start, length, Say.Date(met)],
            _ => t["RunMayBeOlder", threshold, start, length],
        };
    }

    private string Length(int months) => months % 12 == 0 && months > 12 ? t["Years", months / 12] : t["Months", months];

    private static string Year(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    internal static string Amount(decimal value) => Say.Decimal(value, 1);
}
