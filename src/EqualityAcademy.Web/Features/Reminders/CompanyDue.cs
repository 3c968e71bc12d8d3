using EqualityAcademy.Domain.Reminders;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Reminders;

/// <summary>What falls due in one company, who may hear of it, and what was told already.</summary>
/// <param name="Hearers">People with an address who have not stopped the reminders.</param>
/// <param name="Subjects">What each item is about, by kind and item.</param>
public sealed record CompanyDue(
    CompanyId Company, string Slug, string Name, DateOnly? LastRun, IReadOnlyDictionary<PersonId, Hearer> Hearers,
    IReadOnlyList<DueItem> Items, IReadOnlyDictionary<(ReminderKind, string), Subject> Subjects, IReadOnlySet<Reminder> Told);

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
public sealed record Subject(LocalText? Title, string Path, int People = 0);
