using EqualityAcademy.Domain.Reminders;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;

namespace EqualityAcademy.Web.Features.Reminders;

/// <summary>Turns open lessons, actions and checks into due items, each with those who hear of it.</summary>
internal sealed class DueFinder(ModuleLibrary library, IReadOnlyList<Hearer> hearers)
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
            var title = action.Title is { } own ? new LocalText { Fr = own, En = own } : library.FindQuestionnaire(action.Questionnaire ?? "")?.FindAction(action.Action ?? "")?.Title;
            if (title is null) continue;
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

    private void Add(ReminderKind kind, string item, DateOnly due, Subject subject, IEnumerable<Hearer> toTell)
    {
        _subjects[(kind, item)] = subject;
        _items.AddRange(toTell.Select(h => new DueItem(h.Person, kind, item, due)));
    }
}
