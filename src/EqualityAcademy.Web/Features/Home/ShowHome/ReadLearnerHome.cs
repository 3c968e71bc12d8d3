using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Web.Features.ActionPlans;
using EqualityAcademy.Web.Features.Learning;
using EqualityAcademy.Web.Features.Members;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Home.ShowHome;

/// <summary>A course as far as one person is with it.</summary>
/// <param name="Next">The lesson to go on with; null when all are finished and the quiz waits.</param>
public sealed record MyCourse(Course Course, int Finished, bool Complete, DateOnly? Due, Lesson? Next)
{
    public string Path => Complete ? $"learn/{Course.Id}" : Next is null ? $"learn/{Course.Id}/quiz" : $"learn/{Course.Id}/{Next.Id}";
}

/// <summary>The home of learners and referents.</summary>
/// <param name="Ahead">Not complete, what was asked first by date, then what is begun, then the catalogue.</param>
public sealed record LearnerView(DateOnly Today, IReadOnlyList<MyCourse> Ahead, IReadOnlyList<MyCourse> Complete, IReadOnlyList<Contact> Contacts, IReadOnlyList<NextAction> Plan)
{
    public MyCourse? Next => Ahead.Count > 0 ? Ahead[0] : null;

    public IEnumerable<MyCourse> Asked => Ahead.Where(c => c.Due is not null);
}

/// <summary>Gathers what a learner or a referent finds on the first page.</summary>
public sealed class ReadLearnerHome(Db db, Clock clock, ModuleSource modules, CompanyContacts contacts, NextActions actions)
{
    private const int MostActions = 3;

    public async Task<LearnerView> GetAsync(CurrentMember me, CancellationToken ct)
    {
        var scope = me.Company;
        var rows = await ReadAsync(scope, ct);
        var mine = Courses.Listed(modules.Current, me).Select(c => Of(c, rows)).ToList();
        var plan = scope.Role.May(Permission.SeePlan) ? await actions.GetAsync(scope, MostActions, ct) : [];
        var ahead = mine.Where(c => !c.Complete).OrderBy(c => c.Due ?? DateOnly.MaxValue).ThenBy(c => c.Finished == 0).ThenBy(c => c.Course.File.Order);
        return new(clock.Today, [.. ahead], [.. mine.Where(c => c.Complete)], await contacts.OfAsync(scope, ct), plan);
    }

    private async Task<IReadOnlyList<Row>> ReadAsync(CompanyScope scope, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        return (await connection.QueryAsync<Row>(new(Select, new { scope.Company, scope.Member }, cancellationToken: ct))).AsList();
    }

    private static MyCourse Of(Course course, IReadOnlyList<Row> rows)
    {
        var own = rows.Where(r => r.Module == course.Id).ToList();
        var finished = own.Where(r => r.Lesson is not null).Select(r => r.Lesson!).ToHashSet();
        var complete = own.Any(r => r.Complete);
        var due = complete ? null : own.Min(r => r.DueOn);
        return new(course, course.Lessons.Count(l => finished.Contains(l.Id)), complete, due, course.Lessons.FirstOrDefault(l => !finished.Contains(l.Id)));
    }

    /// <summary>A lesson finished, a course complete, or a date until which a course is asked for.</summary>
    private sealed record Row(string Module, string? Lesson, DateOnly? DueOn, bool Complete);

    private const string Select = """
        select module, lesson, cast(null as date) as due_on, false as complete
        from lesson_completion where company_id = @Company and membership_id = @Member
        union
        select module, null, cast(null as date), true
        from module_completion where company_id = @Company and membership_id = @Member
        union
        select module, null, due_on, false
        from assignment where company_id = @Company and (membership_id is null or membership_id = @Member) and withdrawn_at is null
        """;
}
