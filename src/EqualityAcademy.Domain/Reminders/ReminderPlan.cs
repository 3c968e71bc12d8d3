using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Reminders;

/// <summary>Something that falls due, and who is to hear of it.</summary>
/// <param name="Item">What it is, among all of its kind: the id of an assignment, of an action, of an obligation.</param>
public sealed record DueItem(PersonId Recipient, ReminderKind Kind, string Item, DateOnly DueOn);

/// <summary>One thing told to one person once: item, due date and days ahead are its key.</summary>
public sealed record Reminder(DueItem Due, int DaysAhead)
{
    public DateOnly TellOn => Due.DueOn.AddDays(-DaysAhead);
}

/// <summary>Everything that one person hears on one day: one mail.</summary>
/// <param name="Reminders">All keys that this mail settles; after missed nights an item may have several.</param>
/// <param name="Lines">The items themselves, each once, the earliest due first.</param>
public sealed record Digest(PersonId Recipient, IReadOnlyList<Reminder> Reminders, IReadOnlyList<DueItem> Lines);

/// <summary>Who hears what, and when.</summary>
public static class ReminderPlan
{
    /// <summary>The first day to look at: the one after the last run, so that missed nights are inside. A run asked again looks at its own day again.</summary>
    public static DateOnly FirstDay(DateOnly? lastRun, DateOnly today) => lastRun is { } last && last < today ? last.AddDays(1) : today;

    /// <summary>The reminders whose day lies from the first day to the last, both included.</summary>
    public static IReadOnlyList<Reminder> Due(IEnumerable<DueItem> items, LeadTimes times, DateOnly from, DateOnly until) =>
        [.. from item in items.Distinct()
            from days in times.Of(item)
            let reminder = new Reminder(item, days)
            where reminder.TellOn >= @from && reminder.TellOn <= until
            orderby item.Recipient.Value, reminder.TellOn, item.DueOn, item.Kind, item.Item
            select reminder];

    /// <summary>One mail for each person, whatever falls together; nothing when nothing is due.</summary>
    public static IReadOnlyList<Digest> Digests(IEnumerable<Reminder> reminders) =>
        [.. from reminder in reminders
            group reminder by reminder.Due.Recipient into person
            select new Digest(person.Key, [.. person], [.. person.Select(r => r.Due).Distinct().OrderBy(d => d.DueOn).ThenBy(d => d.Kind).ThenBy(d => d.Item, StringComparer.Ordinal)])];
}
