using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Reminders;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Reminders;

/// <summary>What falls due in one company, who may hear of it, and what was told already.</summary>
/// <param name="Hearers">People with an address who have not stopped the reminders.</param>
/// <param name="Subjects">What each item is about, by kind and item.</param>
/// <param name="Times">On which days each item is told.</param>
/// <param name="NewNotes">Changes of the law of which no note has been written yet.</param>
public sealed record CompanyDue(
    CompanyId Company, string Slug, string Name, DateOnly? LastRun, IReadOnlyDictionary<PersonId, Hearer> Hearers,
    IReadOnlyList<DueItem> Items, IReadOnlyDictionary<(ReminderKind, string), Subject> Subjects, IReadOnlySet<Reminder> Told, LeadTimes Times, IReadOnlyList<LawNote> NewNotes)
{
    /// <summary>What has to be told from a day to another, both included, and was not told yet.</summary>
    public IEnumerable<Reminder> Untold(DateOnly from, DateOnly until) => ReminderPlan.Due(Items, Times, from, until).Where(r => !Told.Contains(r));
}

/// <summary>A person who hears of what falls due.</summary>
public sealed record Hearer(MembershipId Member, PersonId Person, string Name, string Email, Language Language, bool IsManager)
{
    /// <summary>For a greeting; the whole name where its first word is no name.</summary>
    public string FirstName => Name.Split(' ', 2)[0] is { Length: > 2 } first && !first.EndsWith('.') ? first : Name;
}

/// <summary>What an item is about.</summary>
/// <param name="Title">A neutral title: it may be read on a locked screen.</param>
/// <param name="Path">Where to do it, inside the company's space.</param>
/// <param name="People">How many people without an address it waits for.</param>
/// <param name="On">The day it is about, where that is not the day on which it falls due.</param>
public sealed record Subject(LocalText? Title, string Path, int People = 0, DateOnly? On = null);
