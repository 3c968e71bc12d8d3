using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Obligations.ExploreChanges;

/// <summary>The days worth looking at: today, in a year, at the end of the runs that begin with the change, the next yearly deadline, and when announced law would begin.</summary>
public static class Presets
{
    private const int FarYears = 5;

    public static IReadOnlyList<(DateOnly Day, string Words)> Of(ModuleLibrary library, Situation situation, DateOnly from, IStringLocalizer t)
    {
        var (today, facts) = (situation.Today, new CompanyFacts(Headcounts.None, new Dictionary<string, string>()));
        var law = library.Obligations.SelectMany(o => o.Due).Select(DueRule.Parse).Where(r => r?.Kind == DueKind.Yearly).Select(r => r!.On(today, facts, null)!.Value)
            .Concat(library.Obligations.Where(o => o.Status == LawStatus.Draft).Select(o => o.Holds.From))
            .Append(new(today.Year + FarYears, 1, 1));
        var after = from.AddMonths(Counting.MonthsOf(CountingRule.Ct12)!.Value);
        (DateOnly Day, string Words)[] all =
        [
            (today, t["If.PresetToday"]),
            (from, t["If.PresetChange"]),
            (after, t["If.PresetRun", Counting.MonthsOf(CountingRule.Ct12)!.Value]),
            (today.AddYears(1), t["If.PresetYear"]),
            .. law.Select(d => (d, Say.Date(d))),
        ];
        return [.. all.Where(p => p.Day >= today && p.Day <= situation.Last).DistinctBy(p => p.Day).OrderBy(p => p.Day)];
    }
}
