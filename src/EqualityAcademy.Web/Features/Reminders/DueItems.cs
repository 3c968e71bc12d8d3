using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Reminders;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Reminders;

/// <summary>What falls due in one company, for its pages, or in all of them, for the night.</summary>
public sealed class DueItems(DueRows rows, ModuleSource modules, ObligationsOf obligations, LawNoteBook notes)
{
    public async Task<CompanyDue> ReadAsync(CompanyId company, DateOnly today, CancellationToken ct = default) =>
        Find(await rows.OfCompanyAsync(company, today, ct), today);

    /// <summary>One entry for each company; what falls due there is found when asked, and a fault in its rows is thrown then.</summary>
    public async Task<IReadOnlyList<(CompanyId Company, Func<CompanyDue> Due)>> ReadAllAsync(SystemScope scope, DateOnly today, CancellationToken ct = default) =>
        [.. (await rows.OfAllAsync(scope, today, ct)).Select(r => (r.Firm.CompanyId, new Func<CompanyDue>(() => Find(r, today))))];

    private CompanyDue Find(CompanyRows read, DateOnly today)
    {
        var library = modules.Current;
        var hearers = read.Members.Where(m => m.Email is not null && !m.Stopped)
            .Select(m => new Hearer(m.Id, m.Person, m.DisplayName, m.Email!, Languages.FromCode(m.Language), m.Manages));
        var joined = read.Members.Where(m => m.Manages).Select(m => (DateTimeOffset?)m.JoinedAt).Min();
        var facts = read.Facts();
        var newNotes = notes.Awaited(facts, today).Where(n => !read.Notes.Any(r => r.Obligation == n.Obligation.Id && r.ChangedOn == n.Change.On)).ToList();

        var found = new DueFinder(library, [.. hearers], today);
        found.AddLessons(read.Lessons, [.. read.Members.Where(m => m.Email is null).Select(m => m.Id)]);
        found.AddActions(read.Actions);
        found.AddDuties(obligations.Evaluate(facts, today), read.States(), read.Actions);
        found.AddChecks(read.Checks, joined);
        found.AddNotes(read.Notes.Where(n => !n.IsRead).Select(n => (n.Obligation, n.ChangedOn, n.WrittenOn)).Concat(newNotes.Select(n => (n.Obligation.Id, n.Change.On, today))), joined);
        return new(read.Firm.CompanyId, read.Firm.Slug, read.Firm.Name, read.Firm.LastOn, found.Hearers, found.Items, found.Subjects,
            read.Told.Select(t => t.ToReminder()).ToHashSet(), TimesOf(library), newNotes);
    }

    private static LeadTimes TimesOf(ModuleLibrary library) =>
        LeadTimes.Standard.WithDuties(library.Obligations.Select(o => (o.Id, (IReadOnlyList<int>)o.RemindDays)));
}
