using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Learning;

/// <summary>One module in one year.</summary>
/// <param name="Asked">Present members who were asked to finish it that year.</param>
/// <param name="Finished">How many of them have finished it by now.</param>
/// <param name="Certificates">Certificates of that year, those of people who have left included.</param>
public sealed record ModuleYear(int Year, string Module, string Title, int Asked, int Finished, int Certificates);

/// <summary>The training of a company year by year, in counts: nobody is named, no answer or score is read.</summary>
public sealed class TrainingByYear(Db db, ModuleSource modules)
{
    /// <returns>The latest year first, then in the order of the catalogue.</returns>
    public async Task<IReadOnlyList<ModuleYear>> OfAsync(CompanyScope scope, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var key = new { scope.Company };
        var people = (await connection.QueryAsync<MembershipId>(new(SelectPeople, key, cancellationToken: ct))).ToList();
        var asked = (await connection.QueryAsync<Asking>(new(SelectAsked, key, cancellationToken: ct))).ToLookup(a => (a.DueOn.Year, a.Module));
        var done = (await connection.QueryAsync<Completion>(new(SelectDone, key, cancellationToken: ct))).ToList();
        var certificates = done.ToLookup(d => (Clock.DayOf(d.At).Year, d.Module));
        var finished = done.Select(d => (d.Module, d.Member)).ToHashSet();
        var catalogue = modules.Current.Courses.Select(c => c.Id).ToList();

        var rows = from cell in asked.Select(a => a.Key).Union(certificates.Select(c => c.Key))
                   let members = asked[cell].Any(a => a.Member is null) ? people : people.Intersect(asked[cell].Select(a => a.Member!.Value)).ToList()
                   orderby cell.Year descending, catalogue.IndexOf(cell.Module), cell.Module
                   select new ModuleYear(cell.Year, cell.Module, modules.Current.FindCourse(cell.Module)?.TitleIn(Languages.Current) ?? cell.Module,
                       members.Count, members.Count(m => finished.Contains((cell.Module, m))), certificates[cell].Count());
        return [.. rows];
    }

    private sealed record Asking(string Module, MembershipId? Member, DateOnly DueOn);

    private sealed record Completion(string Module, MembershipId Member, DateTimeOffset At);

    private const string SelectPeople = "select id from membership where company_id = @Company and left_at is null";

    private const string SelectAsked = "select module, membership_id as member, due_on from assignment where company_id = @Company and withdrawn_at is null";

    private const string SelectDone = "select module, membership_id as member, completed_at as at from module_completion where company_id = @Company";
}
