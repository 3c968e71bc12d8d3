using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Reminders;

/// <summary>What falls due in one company, for its pages, or in all of them, for the night.</summary>
public sealed class DueItems(DueRows rows, ModuleSource modules)
{
    public async Task<CompanyDue> ReadAsync(CompanyId company, DateOnly today, CancellationToken ct = default) =>
        Find(await rows.OfCompanyAsync(company, today, ct), today);

    /// <summary>One entry for each company; what it falls due is found when asked, and a fault in its rows is thrown then.</summary>
    public async Task<IReadOnlyList<(CompanyId Company, Func<CompanyDue> Due)>> ReadAllAsync(SystemScope scope, DateOnly today, CancellationToken ct = default) =>
        [.. (await rows.OfAllAsync(scope, today, ct)).Select(r => (r.Firm.CompanyId, new Func<CompanyDue>(() => Find(r, today))))];

    private CompanyDue Find(CompanyRows read, DateOnly today)
    {
        var hearers = read.Members.Where(m => m.Email is not null && !m.Stopped)
            .Select(m => new Hearer(m.Id, m.Person, m.DisplayName, m.Email!, Languages.FromCode(m.Language), IsManager(m)));
        var found = new DueFinder(modules.Current, [.. hearers]);
        found.AddLessons(read.Lessons, [.. read.Members.Where(m => m.Email is null).Select(m => m.Id)]);
        found.AddActions(read.Actions);
        found.AddChecks(read.Checks, read.Members.Where(IsManager).Select(m => (DateTimeOffset?)m.JoinedAt).Min());
        return new(read.Firm.CompanyId, read.Firm.Slug, read.Firm.Name, read.Firm.LastOn, found.Hearers, found.Items, found.Subjects, read.Told.Select(t => t.ToReminder()).ToHashSet());
    }

    private static bool IsManager(Member member) => Enum.TryParse<Role>(member.Role, ignoreCase: true, out var role) && role.May(Permission.ManagePeople);
}
