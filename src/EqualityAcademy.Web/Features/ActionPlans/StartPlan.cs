using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.ActionPlans;

/// <summary>Makes a company's plan from the answers of a finished assessment and from the duties that press, in the transaction that finishes it. The plan before is kept as replaced.</summary>
public sealed class StartPlan(ModuleSource modules, ObligationsOf obligations, Clock clock)
{
    public async Task<PlanId> RunAsync(DbTransaction transaction, CompanyScope scope, AssessmentId assessment, string questionnaire, IReadOnlyDictionary<string, Answer> answers, DateOnly today)
    {
        var library = modules.Current;
        var own = library.FindQuestionnaire(questionnaire)?.Actions ?? throw new ArgumentException($"There is no questionnaire {questionnaire}.", nameof(questionnaire));
        ActionTemplate[] templates = [.. own, .. library.CauseLists.SelectMany(l => l.Actions)];
        var connection = transaction.Connection!;
        var current = await connection.QueryAsync<Row>(SelectCurrent, new { scope.Company }, transaction);
        var (facts, states) = await obligations.SaidAsync(transaction, scope.Company);
        var duties = DutyToPlan.Pressing(obligations.Evaluate(facts, today), states, today);
        var draft = PlanBuilder.Build(answers, templates, [.. current.Select(r => r.ToAction())], today, duties);

        var plan = new { Plan = clock.NewId<PlanId>(), scope.Company, scope.Member, Assessment = assessment, clock.Now };
        await connection.ExecuteAsync(ReplacePlan, plan, transaction);
        var rows = draft.Actions.Select((a, i) => new ActionRow(a.Carried ?? clock.NewId<PlanActionId>(), plan.Plan, scope.Company, scope.Member,
            a.Template is null ? null : questionnaire, a.Template, a.Duty, a.Kind.Code(), a.Because?.Question, a.Because?.Answer.Code, a.Due, i + 1, clock.Now)).ToList();
        var carried = draft.Actions.Select(a => a.Carried).OfType<PlanActionId>().ToHashSet();
        await connection.ExecuteAsync(CarryAction, rows.Where(r => carried.Contains(r.Id)), transaction);
        await connection.ExecuteAsync(InsertAction, rows.Where(r => !carried.Contains(r.Id)), transaction);
        await connection.ExecuteAsync(InsertIdea, draft.Ideas.Select((idea, i) => new IdeaRow(plan.Plan, scope.Company, questionnaire,
            idea.Template, idea.Kind.Code(), idea.Because.Question, idea.Because.Answer.Code, i + 1)), transaction);
        return plan.Plan;
    }

    private sealed record Row(PlanActionId Id, string? Action, string? Duty, string Kind, string Status, DateOnly DueOn, bool AddedByHand)
    {
        public CurrentAction ToAction() => new(Id, Action, ActionCodes.KindOf(Kind), ActionCodes.StatusOf(Status)!.Value, DueOn, AddedByHand, Duty);
    }

    private sealed record ActionRow(PlanActionId Id, PlanId Plan, CompanyId Company, MembershipId Member, string? Questionnaire,
        string? Action, string? Duty, string Kind, string? Question, string? Level, DateOnly Due, int Position, DateTimeOffset Now);

    private sealed record IdeaRow(PlanId Plan, CompanyId Company, string Questionnaire, string Action, string Kind, string Question, string Level, int Position);

    private const string SelectCurrent = """
        select a.id, a.action, a.duty, a.kind, a.status, a.due_on, a.added_by_hand
        from plan_action a
        join plan p on p.id = a.plan_id
        where a.company_id = @Company and p.company_id = @Company and p.replaced_at is null
        order by a.position
        """;

    private const string ReplacePlan = """
        update plan set replaced_at = @Now where company_id = @Company and replaced_at is null;
        insert into plan (id, company_id, assessment_id, created_by, created_at) values (@Plan, @Company, @Assessment, @Member, @Now)
        """;

    private const string CarryAction = """
        update plan_action set plan_id = @Plan, due_on = @Due, position = @Position,
            because_question = coalesce(@Question, because_question), because_level = coalesce(@Level, because_level)
        where id = @Id and company_id = @Company
        """;

    private const string InsertAction = """
        insert into plan_action (id, plan_id, company_id, questionnaire, action, duty, kind, because_question, because_level,
            due_on, status, status_at, status_by, position, added_by_hand, created_at)
        values (@Id, @Plan, @Company, @Questionnaire, @Action, @Duty, @Kind, @Question, @Level,
            @Due, 'todo', @Now, @Member, @Position, false, @Now)
        """;

    private const string InsertIdea = """
        insert into plan_idea (plan_id, company_id, questionnaire, action, kind, because_question, because_level, position)
        values (@Plan, @Company, @Questionnaire, @Action, @Kind, @Question, @Level, @Position)
        """;
}
