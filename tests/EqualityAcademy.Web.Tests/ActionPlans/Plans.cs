using Dapper;
using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.ActionPlans;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.ActionPlans;

/// <summary>Plans as a finished quick check makes them.</summary>
internal static class Plans
{
    public const string QuickCheck = "quick-check";

    public static CompanyScope Scope(this Cast.Actor actor) =>
        new(actor.Firm!.Id, actor.Membership, actor.Person, Enum.Parse<Role>(actor.Role, ignoreCase: true));

    /// <summary>Every question of the quick check gets the same answer, save those named.</summary>
    public static async Task<PlanId> StartPlan(this Academy academy, Cast.Actor manager, string all, params (string Question, string Answer)[] save)
    {
        var answers = academy.Get<ModuleSource>().Current.FindQuestionnaire(QuickCheck)!.Questions.ToDictionary(q => q.Id, _ => Parse(all));
        foreach (var (question, answer) in save) answers[question] = Parse(answer);
        var clock = academy.Get<Clock>();
        return await academy.Get<Db>().InTransactionAsync(async t =>
        {
            var assessment = clock.NewId<AssessmentId>();
            await t.Connection!.ExecuteAsync("""
                insert into assessment (id, company_id, questionnaire, revision, started_by, started_at, finished_at)
                values (@Id, @Company, 'quick-check', 1, @Member, @Now, @Now)
                """, new { Id = assessment, Company = manager.Firm!.Id, Member = manager.Membership, clock.Now }, t);
            return await academy.Get<StartPlan>().RunAsync(t, manager.Scope(), assessment, QuickCheck, answers, clock.Today);
        });
    }

    /// <summary>A company that has never had a plan.</summary>
    public static async Task ForgetPlans(this Academy academy, CompanyId company)
    {
        await using var connection = await academy.Get<Db>().OpenAsync();
        foreach (var table in new[] { "plan_evidence", "plan_step_done", "plan_action_change", "plan_idea", "plan_action", "plan" })
            await connection.ExecuteAsync($"delete from {table} where company_id = @company", new { company });
    }

    /// <summary>The actions of the company's current plan, in order.</summary>
    public static async Task<IReadOnlyList<Action>> CurrentActions(this Academy academy, CompanyId company)
    {
        await using var connection = await academy.Get<Db>().OpenAsync();
        return [.. await connection.QueryAsync<Action>("""
            select a.id, a.action as template, a.title, a.kind, a.status, a.due_on, a.because_question as question, a.because_level as level, a.duty
            from plan_action a join plan p on p.id = a.plan_id
            where a.company_id = @company and p.replaced_at is null order by a.position
            """, new { company })];
    }

    public sealed record Action(PlanActionId Id, string? Template, string? Title, string Kind, string Status, DateOnly DueOn, string? Question, string? Level, string? Duty);

    private static Answer Parse(string code) => Answer.TryParse(code, out var answer) ? answer : throw new ArgumentException(code);
}
