using System.Globalization;
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

    private static readonly string[] Codes = ["C. trav. ", "C. pén. ", "CSS "];

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

    /// <summary>By when a duty is to be done, or since when it is, as a sentence.</summary>
    public string By(DutyLine line, DateOnly day) => line switch
    {
        { Duty.Status: DutyStatus.Applies or DutyStatus.Recommended, Standing: { Progress: DutyProgress.Done, Next: { } next } } => t["DoneUntil", Say.Date(line.State!.SetOn), Say.Date(next)],
        { Standing.Progress: DutyProgress.Done } => t["DoneSince", Say.Date(line.State!.SetOn)],
        { Standing.Progress: DutyProgress.Disputed } => t["DisputedSince", Say.Date(line.State!.SetOn)],
        { Duty.Status: DutyStatus.Applies, Standing.Next: { } next } => t[next < day ? "LateSince" : "DueBy", Say.Date(next)],
        { Duty: { Status: DutyStatus.Upcoming, AppliesFrom: { } from } } => t["BeginsOn", Say.Date(from)],
        { Duty: { Status: DutyStatus.Announced, AppliesFrom: { } from } } => t["WouldBeginOn", Say.Date(from)],
        { Duty.Status: DutyStatus.Applies } => t[$"By.{line.Pace}"],
        _ => Say.Sentence(Status(line.Duty.Status)),
    };

    /// <summary>How long it takes and how early to begin: our estimate.</summary>
    public string Effort(Obligation obligation) => t[obligation.Effort.LeadMonths switch { 0 => "EffortHours", 1 => "EffortOneMonth", _ => "EffortMonths" }, obligation.Effort.Hours, obligation.Effort.LeadMonths];

    /// <summary>How sure a source is, and when it was read.</summary>
    public string Grade(Source source) => t[$"Grade.{source.Grade}", DateOnly.TryParse(source.AsOf, CultureInfo.InvariantCulture, out var day) ? Say.Date(day) : source.AsOf];

    /// <summary>How often, while the date of the last time is not known; null when the duty waits for no date.</summary>
    public static Duration? Rhythm(Duty duty) => duty.Due is not null || duty.Missing.Count == 0 ? null : duty.Obligation.DueRules
        .Where(r => r.Kind is DueKind.Every or DueKind.Within).OrderBy(r => r.Kind == DueKind.Every ? 0 : 1).FirstOrDefault()?.Time;

    /// <summary>The words after the figure of a rhythm: "fois par an", "ans, au plus".</summary>
    public string Rhythm(Duration rhythm) => t[rhythm is { Count: 1 } ? $"Rhythm.1{rhythm.Unit}" : $"Rhythm.{rhythm.Unit}"];

    /// <summary>The class of the timetable entry: late, soon, coming, or none.</summary>
    public static string? State(Duty duty, DateOnly day) => duty switch
    {
        { Status: DutyStatus.Announced or DutyStatus.Upcoming } => "coming",
        { Status: DutyStatus.Applies, Due: { } due } when due < day => "late",
        { Status: DutyStatus.Applies, Due: { } due } when due.DayNumber - day.DayNumber <= SoonDays => "soon",
        _ => null,
    };

    /// <summary>Announced law: not voted, as of the day its source was last read.</summary>
    public string? NotVoted(Obligation obligation) => obligation.Status == LawStatus.Draft ? t["NotVoted", Say.Date(ReadOn(obligation))].Value : null;

    /// <summary>The articles, each once.</summary>
    public static IReadOnlyList<string> Articles(Obligation obligation) => [.. obligation.Sources.Select(s => s.Ref).Distinct()];

    /// <summary>The articles on one line, the name of a code once: "C. trav. L2311-2, L2314-4 ; CSS L130-1".</summary>
    public static string ArticleLine(Obligation obligation) => ArticleLine(Articles(obligation));

    public static string ArticleLine(IEnumerable<string> articles)
    {
        var mark = Languages.Current == Language.Fr ? "\u202f; " : "; ";
        return string.Join(mark, articles.SelectMany(a => a.Split(';', StringSplitOptions.TrimEntries)).Distinct().GroupBy(Code).Select(code => code.Key.Length == 0
            ? string.Join(mark, code)
            : code.Key + string.Join(", ", code.SelectMany(a => a[code.Key.Length..].Split(", ")).Distinct())));
    }

    private static string Code(string article) => Codes.FirstOrDefault(c => article.StartsWith(c, StringComparison.Ordinal)) ?? "";

    /// <summary>How sure we are, where the reader should know: hedged by one source, or last checked in 2025.</summary>
    public string? Caveat(Obligation obligation) => obligation.Confidence switch
    {
        "C" => t["OneSource"].Value,
        "K" => t["CheckedIn", "2025"].Value,
        _ => null,
    };

    /// <summary>The fact a duty waits for; null for the headcount, which is asked apart.</summary>
    public FactDefinition? Fact(string id) => modules.Current.Facts.FirstOrDefault(f => f.Id == id);

    /// <summary>The day on which a source of the obligation was last read.</summary>
    public static DateOnly ReadOn(Obligation obligation) =>
        obligation.Sources.Select(s => DateOnly.TryParse(s.AsOf, CultureInfo.InvariantCulture, out var day) ? day : DateOnly.MinValue).Max();
}
