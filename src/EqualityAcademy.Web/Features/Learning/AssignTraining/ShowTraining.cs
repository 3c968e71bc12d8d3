using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Learning.AssignTraining;

/// <summary>A person of the company.</summary>
public sealed record Person(MembershipId Id, string Name);

/// <summary>One person and one assignment: finished, or not. Nothing else is known here.</summary>
/// <param name="Assignment">The row that names this person; null when the assignment is for everyone.</param>
public sealed record Assignee(Person Person, bool Finished, AssignmentId? Assignment);

/// <summary>A module given to everyone or to chosen people, with its day.</summary>
/// <param name="Everyone">The row to withdraw when it is for everyone.</param>
public sealed record Given(Course? Course, string Module, DateOnly DueOn, AssignmentId? Everyone, IReadOnlyList<Assignee> People)
{
    public int Finished => People.Count(p => p.Finished);
}

/// <summary>The training page: what was given, and who can be given what.</summary>
public sealed record TrainingView(Reader Reader, IReadOnlyList<Person> People, IReadOnlyList<Given> Given);

/// <summary>Lists the company's assignments with finished or not finished for each person.</summary>
public sealed class ShowTraining(Db db, ModuleSource modules, Clock clock)
{
    public async Task<TrainingView> GetAsync(CompanyScope scope, CancellationToken ct)
    {
        var reader = Reader.Now(modules, clock);
        await using var connection = await db.OpenAsync(ct);
        var key = new { scope.Company };
        var people = (await connection.QueryAsync<Person>(new(SelectPeople, key, cancellationToken: ct))).OrderBy(p => p.Name, StringComparer.CurrentCulture).ToArray();
        var rows = await connection.QueryAsync<Row>(new(SelectAssignments, key, cancellationToken: ct));
        var done = (await connection.QueryAsync<Completion>(new(SelectCompletions, key, cancellationToken: ct))).ToHashSet();

        var given = rows.GroupBy(r => (r.Module, r.DueOn, IsForEveryone: r.Member is null)).Select(group =>
        {
            var byPerson = group.Where(r => r.Member is not null).GroupBy(r => r.Member!.Value).ToDictionary(g => g.Key, g => g.First().Id);
            var assignees = people.Where(p => group.Key.IsForEveryone || byPerson.ContainsKey(p.Id))
                .Select(p => new Assignee(p, done.Contains(new(p.Id, group.Key.Module)), byPerson.TryGetValue(p.Id, out var id) ? id : null)).ToArray();
            return new Given(reader.Library.FindCourse(group.Key.Module), group.Key.Module, group.Key.DueOn, group.Key.IsForEveryone ? group.First().Id : null, assignees);
        });
        return new(reader, people, [.. given.Where(g => g.People.Count > 0).OrderBy(g => g.DueOn).ThenBy(g => g.Module, StringComparer.Ordinal)]);
    }

    private sealed record Row(AssignmentId Id, string Module, MembershipId? Member, DateOnly DueOn);

    private sealed record Completion(MembershipId Member, string Module);

    private const string SelectPeople = """
        select m.id, p.display_name as name
        from membership m
        join person p on p.id = m.person_id
        where m.company_id = @Company and m.left_at is null
        """;

    private const string SelectAssignments = """
        select id, module, membership_id as member, due_on from assignment
        where company_id = @Company and withdrawn_at is null
        order by created_at
        """;

    private const string SelectCompletions = """
        select distinct membership_id as member, module from module_completion
        where company_id = @Company
        """;
}
