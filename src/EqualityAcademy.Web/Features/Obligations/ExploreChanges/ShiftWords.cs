using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Obligations.ExploreChanges;

/// <summary>Says what a change does, when and why.</summary>
public sealed class ShiftWords(ModuleSource modules, IStringLocalizer<ObligationsTexts> t)
{
    /// <summary>The answer to the whole question, in one sentence.</summary>
    public string Heading(WhatIfAnswer answer, Asked asked, Situation situation)
    {
        var (added, removed) = (answer.Added.ToList(), answer.Removed.Count());
        if (asked.Change.IsNone) return OfTime(answer, asked, situation);
        var change = Change(asked.Change, situation);
        if (added.Count == 0) return removed == 0 ? t["If.HeadNothing", change] : t[Say.IsMany(removed) ? "If.HeadLessMany" : "If.HeadLessOne", change, Say.Count(removed)];
        if (removed > 0) return t["If.HeadBoth", change, Say.Count(added.Count), Say.Count(removed), Say.Number(answer.Hours)];
        var (now, first) = (added.Count(s => s.Day <= situation.Today), added.Min(s => s.Day));
        if (added.Count == 1) return now == 1 ? t["If.HeadOneNow", change, Say.Number(answer.Hours)] : t["If.HeadOneLater", change, Say.Date(first), Say.Number(answer.Hours)];
        return now > 0
            ? t["If.HeadManyNow", change, Say.Count(added.Count), Say.Count(now), Say.Number(answer.Hours)]
            : t["If.HeadManyLater", change, Say.Count(added.Count), Say.Date(first), Say.Number(answer.Hours)];
    }

    /// <summary>Why, for each condition that is met, in the conditional world of the change.</summary>
    public IEnumerable<string> Because(DutyShift shift)
    {
        var gone = shift.Kind is ShiftKind.Disappears or ShiftKind.NeverComes or ShiftKind.EndsAnyway;
        var telling = shift.Duty.Because.Where(r => r.Truth == (gone ? Truth.No : Truth.Yes)).ToList();
        if (shift.Duty.Because.Count == 0) return [t["BecauseEveryone"]];
        return telling.Select(r => r.Rule is null ? OfAnswer(r, shift.Day) : gone ? Lost(r, shift.Day) : Reached(r, shift)).Distinct();
    }

    /// <summary>The work, and when to begin it so as to be ready.</summary>
    public string Effort(DutyShift shift, DateOnly today)
    {
        var (hours, months) = (Say.Number(shift.Hours), shift.Duty.Obligation.Effort.LeadMonths);
        if (shift.OnOccasion) return t["If.EffortOccasion", hours];
        if (!shift.IsLaw) return t[shift.Duty.Obligation.Status == LawStatus.Draft ? "If.EffortDraft" : "If.Effort", hours];
        if (shift.StartOn <= today) return t["If.EffortNow", hours];
        return months == 0 ? t["If.Effort", hours] : t["If.EffortLead", hours, months, Say.MonthName(shift.StartOn)];
    }

    private string OfTime(WhatIfAnswer answer, Asked asked, Situation situation)
    {
        if (asked.On == situation.Today) return situation.People is { } people ? t["If.HeadNow", Say.Number(people), Say.Number(answer.Unchanged)] : t["If.HeadNowUnknown", Say.Number(answer.Unchanged)];
        if (asked.On < situation.Today) return t["If.HeadPast", Say.Date(asked.On), Say.Number(Count(ShiftKind.StartsAnyway)), Say.Number(Count(ShiftKind.EndsAnyway))];
        var started = answer.Of(ShiftKind.StartsAnyway).Count(s => s.IsLaw && s.Day <= asked.On);
        return started == 0 ? t["If.HeadTimeNothing", Say.Date(asked.On)] : t[Say.IsMany(started) ? "If.HeadTimeMany" : "If.HeadTimeOne", Say.Date(asked.On), Say.Count(started)];

        int Count(ShiftKind kind) => answer.Unchanged + answer.Of(kind).Count(s => s.IsLaw);
    }

    private string Change(Change change, Situation situation) => (change.Headcount, change.From > situation.Today) switch
    {
        (null, false) => t["If.Answers"],
        (null, true) => t["If.AnswersFrom", Say.MonthName(change.From)],
        ({ } people, false) => t["If.At", DutyReasons.Amount(people)],
        ({ } people, true) => t["If.AtFrom", DutyReasons.Amount(people), Say.MonthName(change.From)],
    };

    private string OfAnswer(Reason reason, DateOnly day)
    {
        var fact = modules.Current.Facts.First(f => f.Id == reason.Subject);
        if (reason.Parameter is null) return (reason.Said ? fact.SaidYes! : fact.SaidNo!).In(Languages.Current);
        return t[reason.Truth == Truth.Yes ? "NumberBelow" : "NumberNotBelow", DutyReasons.Amount(reason.Value ?? 0), Threshold(reason, day)];
    }

    private string Reached(Reason reason, DutyShift shift)
    {
        var test = shift.Duty.Obligation.Conditions.Tests.Select(c => c.Headcount).First(h => h is not null && (h.AtLeast ?? h.Below) == reason.Parameter)!;
        var threshold = Threshold(reason, shift.Day);
        if (test.Below is not null) return t["If.WhileBelow", threshold];
        if (Counting.MonthsOf(test.Count) is not { } months) return t["If.AfterYears", threshold, Counting.YearsOf(test.Count)];
        if (months + test.PlusMonths == 0) return t["If.AtOnce", threshold];
        return test.PlusMonths == 0 ? t["If.AfterRun", threshold, Length(months)] : t["If.AfterRunAndMore", threshold, Length(months), Length(test.PlusMonths)];
    }

    private string Lost(Reason reason, DateOnly day)
    {
        if (reason.Count is null) return t["If.NoMoreAdvice", Threshold(reason, day)];
        return Counting.MonthsOf(reason.Rule!.Value) is null ? t["If.LostYear", day.Year - 1, Threshold(reason, day)] : t["If.LostAtOnce", Threshold(reason, day)];
    }

    private string Threshold(Reason reason, DateOnly day) => DutyReasons.Amount(modules.Current.Parameters[reason.Parameter!].On(day)!.Value);

    private string Length(int months) => months % 12 == 0 && months > 12 ? t["Years", months / 12] : t["Months", months];
}
