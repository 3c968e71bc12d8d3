using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Obligations;

/// <summary>A duty to be done by a day, in the reader's language.</summary>
/// <param name="Path">Its page, inside the company's space.</param>
public sealed record NextDuty(string Id, string Title, DateOnly Due, string Path, string Because);

/// <summary>The duties with a date that wait for the company, the first date first. What is done or disputed does not wait.</summary>
public sealed class NextDuties(CompanyDuties duties, DutyWords words)
{
    public async Task<IReadOnlyList<NextDuty>> GetAsync(CompanyScope scope, int most, CancellationToken ct = default)
    {
        var sheet = await duties.GetAsync(scope.Company, ct);
        return [.. sheet.Dated.Take(most).Select(l => new NextDuty(l.Id, words.Title(l.Duty.Obligation, sheet.Day), l.Standing.Next!.Value, l.Path, string.Join(' ', words.Because(l.Duty, sheet.Facts, sheet.Day))))];
    }
}
