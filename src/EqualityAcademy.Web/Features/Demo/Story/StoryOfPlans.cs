using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Content;

namespace EqualityAcademy.Web.Features.Demo.Story;

/// <summary>Writes the plans: actions and days come from the answers, through the plan builder of the product.</summary>
internal static class StoryOfPlans
{
    private static readonly string[] Evidence =
    [
        "Affichage vérifié dans les deux ateliers, photo dans le classeur.", "Compte rendu de la réunion rangé dans le dossier partagé.",
        "Document signé, original au bureau.", "Entretien fait, date notée dans le planning.",
    ];

    public static async Task WriteAsync(DbTransaction transaction, DemoDays days, Questionnaire questionnaire, IEnumerable<DemoCheck> checks)
    {
        var drafts = checks.Where(c => c.FinishedDaysAgo is not null && c.Company.Chapter >= Chapter.Planned).GroupBy(c => c.Company.Id)
            .Select(g => new Draft(g.Last(), g.First(), questionnaire, days)).ToList();
        var connection = transaction.Connection!;
        await connection.ExecuteAsync(InsertPlan, drafts.Select(d => d.Plan), transaction);
        var actions = drafts.SelectMany(d => d.Actions()).ToList();
        await connection.ExecuteAsync(InsertAction, actions, transaction);
        await connection.ExecuteAsync(InsertIdea, drafts.SelectMany(d => d.Ideas()), transaction);
        var moved = actions.Where(a => a.Status != ActionStatus.Todo.Code()).ToList();
        await connection.ExecuteAsync(InsertChange, moved.Select((a, i) => new ChangeRow(RowId.From(DemoIds.Of(10, i)), a.Id, a.Company, a.Status, a.Manager, a.StatusAt)), transaction);
        await connection.ExecuteAsync(InsertStep, moved.SelectMany(a => Steps(a, questionnaire)), transaction);
        await connection.ExecuteAsync(InsertEvidence, moved.Where(a => a.Status == ActionStatus.Done.Code())
            .Select((a, i) => new EvidenceRow(RowId.From(DemoIds.Of(11, i)), a.Id, a.Company, Evidence[i % Evidence.Length], a.Manager, a.StatusAt)), transaction);
    }

    /// <summary>A plan made on the day of the last check; what was done before is what the company has kept doing since the first.</summary>
    private sealed class Draft(DemoCheck check, DemoCheck first, Questionnaire questionnaire, DemoDays days)
    {
        private readonly DemoCompany _company = check.Company;
        private readonly Chance _chance = new(5000 + check.Company.Number);
        private readonly PlanDraft _draft = PlanBuilder.Build(first.Answers, questionnaire.Actions, [], days.Day(first.FinishedDaysAgo!.Value));

        public PlanRow Plan { get; } = new(PlanId.From(DemoIds.Of(8, check.Company.Number)), check.Company.Id, check.Id, check.Company.Manager, days.Moment(check.FinishedDaysAgo!.Value, 700));

        public List<ActionRow> Actions()
        {
            var created = days.Moment(first.FinishedDaysAgo!.Value, 700);
            var dates = _draft.Actions.Select(a => a.Due).Order().ToList();
            return [.. _draft.Actions.Select((a, i) =>
            {
                var turn = dates.IndexOf(a.Due);
                var status = Status(turn, dates.Count(d => d < days.Today));
                var at = status == ActionStatus.Todo ? created : days.Moment(Math.Max(_company.Quiet, first.FinishedDaysAgo!.Value - 9 - 8 * turn), _chance);
                var owner = i % 3 == 2 ? _company.People[Math.Min(2, _company.People.Count - 1)] : _company.People[0];
                return new ActionRow(PlanActionId.From(DemoIds.Of(9, _company.Number, i)), Plan.Id, _company.Id, questionnaire.Id, a.Template!, a.Kind.Code(),
                    a.Because?.Question, a.Because?.Answer.Code, owner.Membership, a.Due, status.Code(), at, _company.Manager, i + 1, created);
            })];
        }

        public IEnumerable<IdeaRow> Ideas() => _draft.Ideas.Select((idea, i) =>
            new IdeaRow(Plan.Id, _company.Id, questionnaire.Id, idea.Template, idea.Kind.Code(), idea.Because.Question, idea.Because.Answer.Code, i + 1));

        /// <param name="turn">Place among the actions by due date: what falls due first is done first.</param>
        /// <param name="past">How many were due before today; one of them is late.</param>
        private ActionStatus Status(int turn, int past)
        {
            var done = _company.Chapter switch
            {
                Chapter.HalfDone => (_draft.Actions.Count + 1) / 2,
                Chapter.Rechecked => (_draft.Actions.Count * 2 + 2) / 3,
                _ => _company.Firm is null ? _company.Number % 4 : Math.Clamp(past - 1, 2, 4),
            };
            return (turn - done) switch
            {
                < 0 => ActionStatus.Done,
                0 => ActionStatus.Checking,
                1 or 2 => ActionStatus.Doing,
                _ => ActionStatus.Todo,
            };
        }
    }

    private static IEnumerable<StepRow> Steps(ActionRow action, Questionnaire questionnaire)
    {
        var steps = questionnaire.FindAction(action.Action)!.Steps.Length;
        var done = action.Status == ActionStatus.Doing.Code() ? steps / 2 : steps;
        return Enumerable.Range(1, done).Select(n => new StepRow(action.Id, action.Company, n, action.Manager, action.StatusAt));
    }

    private sealed record PlanRow(PlanId Id, CompanyId Company, AssessmentId Assessment, MembershipId Manager, DateTimeOffset At);

    private sealed record ActionRow(PlanActionId Id, PlanId Plan, CompanyId Company, string Questionnaire, string Action, string Kind, string? Question, string? Level,
        MembershipId Owner, DateOnly DueOn, string Status, DateTimeOffset StatusAt, MembershipId Manager, int Position, DateTimeOffset At);

    private sealed record IdeaRow(PlanId Plan, CompanyId Company, string Questionnaire, string Action, string Kind, string Question, string Level, int Position);

    private sealed record ChangeRow(RowId Id, PlanActionId Action, CompanyId Company, string Status, MembershipId Manager, DateTimeOffset At);

    private sealed record StepRow(PlanActionId Action, CompanyId Company, int Step, MembershipId Manager, DateTimeOffset At);

    private sealed record EvidenceRow(RowId Id, PlanActionId Action, CompanyId Company, string Note, MembershipId Manager, DateTimeOffset At);

    private const string InsertPlan = "insert into plan (id, company_id, assessment_id, created_by, created_at) values (@Id, @Company, @Assessment, @Manager, @At)";

    private const string InsertAction = """
        insert into plan_action (id, plan_id, company_id, questionnaire, action, kind, because_question, because_level,
            owner_id, due_on, status, status_at, status_by, position, added_by_hand, created_at)
        values (@Id, @Plan, @Company, @Questionnaire, @Action, @Kind, @Question, @Level,
            @Owner, @DueOn, @Status, @StatusAt, @Manager, @Position, false, @At)
        """;

    private const string InsertIdea = """
        insert into plan_idea (plan_id, company_id, questionnaire, action, kind, because_question, because_level, position)
        values (@Plan, @Company, @Questionnaire, @Action, @Kind, @Question, @Level, @Position)
        """;

    private const string InsertChange = """
        insert into plan_action_change (id, plan_action_id, company_id, field, value, changed_by, changed_at)
        values (@Id, @Action, @Company, 'status', @Status, @Manager, @At)
        """;

    private const string InsertStep = """
        insert into plan_step_done (plan_action_id, company_id, step, done_by, done_at) values (@Action, @Company, @Step, @Manager, @At)
        """;

    private const string InsertEvidence = """
        insert into plan_evidence (id, plan_action_id, company_id, note, added_by, added_at) values (@Id, @Action, @Company, @Note, @Manager, @At)
        """;
}
