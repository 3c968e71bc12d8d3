using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Obligations;

/// <summary>The words of duties, in the reader's language, with the numbers of the law that hold on a day.</summary>
public sealed class DutyWords(ModuleSource modules, DutyReasons reasons, IStringLocalizer<ObligationsTexts> t)
{
    /// <summary>Days before which a due date is near.</summary>
    public const int SoonDays = 60;

    public string In(LocalText text, DateOnly day) => LawNumbers.Fill(text.In(Languages.Current), modules.Current, Languages.Current, day);

    public string Title(Obligation obligation, DateOnly day) => In(obligation.Titles, day);

    /// <summary>Why it applies, will apply or does not, one sentence for each condition looked at.</summary>
    public IReadOnlyList<string> Because(Duty duty, CompanyFacts facts, DateOnly day) => reasons.Of(duty, facts, day);

    public string Status(DutyStatus status) => t[$"Status.{status}"];

    public string Theme(DutyTheme theme) => t[$"Theme.{theme}"];

    /// <summary>The due date, or else the deadline in the words of the file; announced law says from when, and that it is not voted.</summary>
    public string When(Duty duty, DateOnly day) => duty switch
    {
        { Status: DutyStatus.Announced, AppliesFrom: { } from } => t["AnnouncedFor", Say.Date(from)],
        { Status: DutyStatus.Upcoming, AppliesFrom: { } from } => t["AppliesFrom", Say.Date(from)],
        { Due: { } due } => Say.Date(due),
        _ => In(duty.Obligation.Deadline, day),
    };

    /// <summary>The class of the timetable entry: late, soon, coming, or none.</summary>
    public static string? State(Duty duty, DateOnly day) => duty switch
    {
        { Status: DutyStatus.Announced or DutyStatus.Upcoming } => "coming",
        { Status: DutyStatus.Applies, Due: { } due } when due < day => "late",
        { Status: DutyStatus.Applies, Due: { } due } when due.DayNumber - day.DayNumber <= SoonDays => "soon",
        _ => null,
    };

    /// <summary>Announced law: not voted, as of the day its source was last read.</summary>
    public string? NotVoted(Obligation obligation) => obligation.Status == LawStatus.Draft ? t["NotVoted", AsOf(obligation)].Value : null;

    /// <summary>The articles, each once.</summary>
    public static IReadOnlyList<string> Articles(Obligation obligation) => [.. obligation.Sources.Select(s => s.Ref).Distinct()];

    /// <summary>How sure we are, where the reader should know: hedged by one source, or last checked in 2025.</summary>
    public string? Caveat(Obligation obligation) => obligation.Confidence switch
    {
        "C" => t["OneSource"].Value,
        "K" => t["CheckedIn", "2025"].Value,
        _ => null,
    };

    /// <summary>The fact a duty waits for; null for the headcount, which is asked apart.</summary>
    public FactDefinition? Fact(string id) => modules.Current.Facts.FirstOrDefault(f => f.Id == id);

    private static string AsOf(Obligation obligation) =>
        Say.Date(obligation.Sources.Select(s => DateOnly.TryParse(s.AsOf, out var day) ? day : DateOnly.MinValue).Max());
}
