using Dapper;
using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Web.Features.ActionPlans;
using EqualityAcademy.Web.Features.Assessment;
using EqualityAcademy.Web.Features.Notices;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Home.ShowHome;

/// <summary>Gathers what a manager finds on the first page.</summary>
public sealed class ReadManagerHome(
    Db db, Clock clock, ModuleSource modules, NextDuties duties, NextActions actions, AssessmentStates checks, LatestResult results, QuickCheck questionnaire, NoticeBoard notices)
{
    private const int MostDuties = 6;
    private const int MostActions = 6;

    public async Task<ManagerView> GetAsync(CompanyScope scope, CancellationToken ct)
    {
        var (facts, courses) = await ReadAsync(scope, ct);
        var check = await checks.OfAsync(scope, ct);
        var result = check.Latest is null ? null : await results.OfAsync(scope, ct);
        var open = await actions.GetAsync(scope, MostActions, ct);
        var asked = await duties.GetAsync(scope, MostDuties, ct);
        var wrong = facts.Printed == 0 ? 0 : (await notices.ToReprintAsync(scope, ct)).Count;
        Deadline[] deadlines =
        [
            .. OfCheck(check), .. asked.Where(d => open.All(a => a.Duty != d.Id)).Select(OfDuty), .. open.Select(OfAction),
            .. courses.Where(c => c.Due is not null).Select(OfCourse), .. OfContacts(facts), .. OfNotices(wrong),
        ];
        return new(clock.Today, facts.People, facts.Contacts, check, result, [.. deadlines.OrderBy(d => d.Due).ThenBy(d => d.Kind)], courses);
    }

    private async Task<(Facts, IReadOnlyList<AssignedCourse>)> ReadAsync(CompanyScope scope, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var facts = await connection.QuerySingleAsync<Facts>(new(SelectFacts, new { scope.Company }, cancellationToken: ct));
        var rows = await connection.QueryAsync<TrainingRow>(new(SelectTraining, new { scope.Company }, cancellationToken: ct));
        var courses = from row in rows
                      group row by row.Module into module
                      let course = modules.Current.FindCourse(module.Key)
                      where course is not null
                      let assigned = new AssignedCourse(course, module.Min(r => r.DueOn), [.. Teams(module)])
                      orderby assigned.Due ?? DateOnly.MaxValue, course.File.Order
                      select assigned;
        return (facts, [.. courses]);
    }

    private static IEnumerable<TeamProgress> Teams(IEnumerable<TrainingRow> rows) =>
        rows.OrderBy(r => r.Team is null).ThenBy(r => r.Team, StringComparer.Create(Languages.Current.Culture(), ignoreCase: true)).Select(r => new TeamProgress(r.Team, r.Asked, r.Finished));

    private IEnumerable<Deadline> OfCheck(AssessmentState check)
    {
        var questions = questionnaire.Current.Questions.Count;
        if (check.Open is not null) yield return new(clock.Today, DeadlineKind.ResumeCheck, "check", All: questions);
        else if (check.FinishedAt is { } finished) yield return new(Clock.DayOf(finished).AddYears(1), DeadlineKind.RepeatCheck, "check", All: questions);
        else yield return new(clock.Today, DeadlineKind.StartCheck, "check", All: questions);
    }

    private static Deadline OfDuty(NextDuty duty) => new(duty.Due, DeadlineKind.Duty, duty.Path, duty.Title, IsDuty: true, Reason: duty.Because);

    private static Deadline OfAction(NextAction action) =>
        new(action.Due, DeadlineKind.Action, action.Path, action.Title, action.Because, action.Kind == ActionKind.LegalDuty);

    private static Deadline OfCourse(AssignedCourse course) =>
        new(course.Due!.Value, DeadlineKind.Training, "training", course.Course.TitleIn(Languages.Current), Left: course.Asked - course.Finished, All: course.Asked);

    private static IEnumerable<Deadline> OfContacts(Facts facts)
    {
        if (facts.CheckedOn is { } oldest) yield return new(oldest.AddYears(1), DeadlineKind.Contacts, "contacts", Left: facts.Contacts);
    }

    /// <summary>A wrong number on the wall does not wait.</summary>
    private IEnumerable<Deadline> OfNotices(int wrong)
    {
        if (wrong > 0) yield return new(clock.Today, DeadlineKind.Notices, "notices", IsDuty: true, Left: wrong);
    }

    private sealed record Facts(int People, int Contacts, DateOnly? CheckedOn, int Printed);

    private sealed record TrainingRow(string Module, string? Team, DateOnly? DueOn, int Asked, int Finished);

    private const string SelectFacts = """
        select (select count(*) from membership where company_id = @Company and left_at is null) as people,
               (select count(*) from company_contact where company_id = @Company) as contacts,
               (select min(checked_on) from company_contact where company_id = @Company) as checked_on,
               (select count(*) from notice_print where company_id = @Company) as printed
        """;

    /// <summary>Only somebody who has not finished keeps a date alive.</summary>
    private const string SelectTraining = """
        select a.module, m.team, min(case when d.membership_id is null then a.due_on end) as due_on,
               count(distinct m.id) as asked, count(distinct d.membership_id) as finished
        from assignment a
        join membership m on m.company_id = a.company_id and m.left_at is null and (a.membership_id is null or a.membership_id = m.id)
        left join module_completion d on d.membership_id = m.id and d.company_id = a.company_id and d.module = a.module
        where a.company_id = @Company and a.withdrawn_at is null
        group by a.module, m.team
        """;
}
