using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Reminders;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;

namespace EqualityAcademy.Web.Features.Reminders.ShowCalendar;

/// <summary>What a date in somebody's calendar is about.</summary>
internal enum DateKind
{
    Lesson,
    Action,
    Duty,
    FirstCheck,
    NextCheck,
    Contacts,
}

/// <summary>Something that falls due for a member.</summary>
/// <param name="Item">What it is, among all of its kind.</param>
/// <param name="Path">Where to do it, inside the company's space.</param>
internal sealed record MyDate(DateKind Kind, string Item, DateOnly Day, LocalText? Title, string Path);

/// <summary>One member of one company, as asked of the database.</summary>
internal sealed record CalendarOwner(CompanyId Company, MembershipId Member, string Slug, string CompanyName, Language Language);

/// <summary>
/// What falls due for one member: their own lessons and the actions they look after; for those who manage, also the other actions, the duties,
/// the checks and the contacts to read again. The same things as in the mails, with or without an address.
/// </summary>
internal sealed class MyDates(DueRows rows, ObligationsOf obligations, ModuleSource modules, Clock clock, Db db)
{
    private const int ContactsHoldForYears = 1;

    /// <returns>By date; nothing for somebody who has left.</returns>
    public async Task<IReadOnlyList<MyDate>> OfAsync(CompanyId company, MembershipId member, CancellationToken ct = default)
    {
        var today = clock.Today;
        var read = await rows.OfCompanyAsync(company, today, ct);
        if (read.Members.FirstOrDefault(m => m.Id == member) is not { } me) return [];
        var manages = me.Manages;
        var found = new DueFinder(modules.Current, [new(me.Id, me.Person, me.DisplayName, me.Email ?? "", Languages.FromCode(me.Language), manages)], today);
        found.AddLessons(read.Lessons, []);
        found.AddActions(read.Actions);
        if (manages)
        {
            found.AddDuties(obligations.Evaluate(read.Facts(), today), read.States(), read.Actions);
            found.AddChecks(read.Checks, read.Members.Where(m => m.Manages).Select(m => (DateTimeOffset?)m.JoinedAt).Min());
        }

        var dates = found.Items.Select(i => found.Subjects[(i.Kind, i.Item)] is var subject ? new MyDate(KindOf(i.Kind), i.Item, i.DueOn, subject.Title, subject.Path) : null!);
        return [.. dates.Concat(manages ? await ContactsAsync(company, ct) : []).OrderBy(d => d.Day).ThenBy(d => d.Kind).ThenBy(d => d.Item, StringComparer.Ordinal)];
    }

    private async Task<IEnumerable<MyDate>> ContactsAsync(CompanyId company, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var oldest = await connection.QuerySingleAsync<Oldest>(new(SelectOldest, new { Company = company }, cancellationToken: ct));
        return oldest.CheckedOn is { } day ? [new(DateKind.Contacts, "contacts", day.AddYears(ContactsHoldForYears), null, "contacts")] : [];
    }

    private static DateKind KindOf(ReminderKind kind) => kind switch
    {
        ReminderKind.Lesson => DateKind.Lesson,
        ReminderKind.Action => DateKind.Action,
        ReminderKind.Duty => DateKind.Duty,
        ReminderKind.FirstCheck => DateKind.FirstCheck,
        ReminderKind.NextCheck => DateKind.NextCheck,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind has no date of its own."),
    };

    private sealed record Oldest(DateOnly? CheckedOn);

    private const string SelectOldest = "select min(checked_on) as checked_on from company_contact where company_id = @Company";
}
