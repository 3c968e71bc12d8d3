using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Reminders;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;

namespace EqualityAcademy.Web.Features.Reminders;

/// <summary>Turns open lessons, actions, duties, checks and notes into due items, each with those who hear of it.</summary>
internal sealed class DueFinder(ModuleLibrary library, IReadOnlyList<Hearer> hearers, DateOnly today)
{
    private const string Check = "check";
    private readonly List<DueItem> _items = [];
    private readonly Dictionary<(ReminderKind, string), Subject> _subjects = [];
    private readonly Dictionary<MembershipId, Hearer> _byMember = hearers.ToDictionary(h => h.Member);
    private readonly List<Hearer> _managers = [.. hearers.Where(h => h.IsManager)];

    public IReadOnlyDictionary<PersonId, Hearer> Hearers { get; } = hearers.ToDictionary(h => h.Person);
    public IReadOnlyList<DueItem> Items => _items;
    public IReadOnlyDictionary<(ReminderKind, string), Subject> Subjects => _subjects;

    public void AddLessons(IEnumerable<OpenLesson> lessons, HashSet<MembershipId> withoutAddress)
    {
        foreach (var module in lessons.GroupBy(l => l.Module))
        {
            if (library.FindCourse(module.Key) is not { } course) continue;
            var title = course.File.NeutralTitles ?? course.File.Titles;
            foreach (var lesson in module.Where(l => _byMember.ContainsKey(l.Member)))
                Add(ReminderKind.Lesson, module.Key, lesson.DueOn, new(title, $"learn/{module.Key}"), [_byMember[lesson.Member]]);
            foreach (var group in module.Where(l => withoutAddress.Contains(l.Member)).GroupBy(l => l.DueOn))
                Add(ReminderKind.TeamLessons, $"{module.Key} {group.Key:yyyy-MM-dd}", group.Key, new(title, "people", group.Count()), _managers);
        }
    }

    public void AddActions(IEnumerable<OpenAction> actions)
    {
        foreach (var action in actions)
        {
            if (TitleOf(action) is not { } title) continue;
            var owner = action.Owner is { } id && _byMember.TryGetValue(id, out var hearer) ? hearer : null;
            Add(ReminderKind.Action, action.Id.Value.ToString(), action.DueOn, new(title, $"plan/actions/{action.Id.Value}"), owner is null ? _managers : [owner]);
        }
    }

    /// <param name="joined">When the first manager of the company came.</param>
    public void AddChecks(Checks checks, DateTimeOffset? joined)
    {
        if (checks.LastStarted is null && joined is { } moment)
            Add(ReminderKind.FirstCheck, Check, Clock.DayOf(moment).AddDays(LeadTimes.FirstCheckAfterDays), new(null, Check), _managers);
        if (checks.LastFinished is { } finished && checks.LastStarted <= finished)
            Add(ReminderKind.NextCheck, Check, Clock.DayOf(finished).AddMonths(LeadTimes.NextCheckAfterMonths), new(null, Check), _managers);
    }

    /// <summary>
    /// Duties with a date and days of reminding. What was marked as done, or as not concerning the company, is silent; so is a duty
    /// for which the plan has an open action by its date: that one speaks for it, and nothing is told twice.
    /// </summary>
    public void AddDuties(IEnumerable<Duty> duties, IReadOnlyDictionary<string, DutyState> states, IEnumerable<OpenAction> actions)
    {
        var planned = actions.Where(a => a.Duty is not null).ToLookup(a => a.Duty!, a => a.DueOn);
        foreach (var duty in duties.Where(d => d.Status == DutyStatus.Applies && d.Obligation.RemindDays.Length > 0))
            if (DutyState.NextDue(duty, states.GetValueOrDefault(duty.Obligation.Id)) is { } due && !planned[duty.Obligation.Id].Any(d => d <= due))
                Add(ReminderKind.Duty, duty.Obligation.Id, due, new(TitleOf(duty.Obligation), $"duties/{duty.Obligation.Id}"), _managers);
    }

    /// <summary>Notes nobody has read, told on the day they are written. A change older than the company's joining is on its pages and is no news.</summary>
    public void AddNotes(IEnumerable<(string Obligation, DateOnly ChangedOn, DateOnly WrittenOn)> notes, DateTimeOffset? joined)
    {
        foreach (var note in notes.Where(n => joined is { } moment && n.ChangedOn >= Clock.DayOf(moment)))
            if (library.FindObligation(note.Obligation) is { } obligation)
                Add(ReminderKind.LawNote, $"{note.Obligation} {note.ChangedOn:yyyy-MM-dd}", note.WrittenOn, new(TitleOf(obligation), $"duties/{obligation.Id}", On: note.ChangedOn), _managers);
    }

    private LocalText? TitleOf(OpenAction action) => action switch
    {
        { Title: { } own } => new() { Fr = own, En = own },
        { Duty: { } duty } => library.FindObligation(duty) is { } obligation ? TitleOf(obligation) : null,
        _ => library.FindAction(action.Questionnaire, action.Action)?.Title,
    };

    private LocalText TitleOf(Obligation obligation) => Filled(obligation.NeutralTitles ?? obligation.Titles);

    private LocalText Filled(LocalText text) => new() { Fr = LawNumbers.Fill(text.Fr, library, Language.Fr, today), En = LawNumbers.Fill(text.En, library, Language.En, today) };

    private void Add(ReminderKind kind, string item, DateOnly due, Subject subject, IEnumerable<Hearer> toTell)
    {
        _subjects[(kind, item)] = subject;
        _items.AddRange(toTell.Select(h => new DueItem(h.Person, kind, item, due)));
    }
}
