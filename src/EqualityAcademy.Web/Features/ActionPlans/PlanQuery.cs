using Dapper;
using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.ActionPlans;

/// <summary>The current plan with its actions in order, for the board, the list, the calendar and the printed document.</summary>
public sealed class PlanQuery(Db db, ActionWords words, ObligationsOf obligations)
{
    /// <returns>Null when the company has no plan yet.</returns>
    public async Task<PlanView?> GetAsync(CompanyScope scope, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var started = (await connection.QueryAsync<DateTimeOffset>(SelectPlan, new { scope.Company })).ToList();
        if (started.Count == 0) return null;
        var rows = (await connection.QueryAsync<Row>(SelectActions, new { scope.Company })).ToList();
        var said = rows.Exists(r => r.Duty is not null) ? await obligations.FactsAsync(scope.Company, ct) : null;
        return new(Clock.DayOf(started[0]), [.. rows.Select(r => View(r, said, Languages.Current))]);
    }

    private ActionView View(Row row, CompanyFacts? said, Language language) => new(row.Id, words.Title(row.Source, language),
        ActionCodes.KindOf(row.Kind), ActionCodes.StatusOf(row.Status)!.Value, row.DueOn, Clock.DayOf(row.StatusAt), row.MemberName ?? row.OwnerName,
        words.BecauseOf(words.FindDuty(row.Source), said) ?? words.Because(row.Source, row.BecauseQuestion, row.BecauseLevel, language),
        words.Find(row.Source), words.FindDuty(row.Source), row.Steps, row.Evidence);

    private sealed record Row(PlanActionId Id, string? Questionnaire, string? Action, string? Duty, string? Title, string Kind, string Status, DateOnly DueOn,
        DateTimeOffset StatusAt, string? MemberName, string? OwnerName, string? BecauseQuestion, string? BecauseLevel, int Steps, int Evidence)
    {
        public ActionSource Source => new(Questionnaire, Action, Duty, Title);
    }

    private const string SelectPlan = "select created_at from plan where company_id = @Company and replaced_at is null";

    private const string SelectActions = """
        select a.id, a.questionnaire, a.action, a.duty, a.title, a.kind, a.status, a.due_on, a.status_at,
            o.display_name as member_name, a.owner_name, a.because_question, a.because_level,
            (select cast(count(*) as integer) from plan_step_done s where s.plan_action_id = a.id and s.company_id = @Company) as steps,
            (select cast(count(*) as integer) from plan_evidence e where e.plan_action_id = a.id and e.company_id = @Company) as evidence
        from plan_action a
        join plan p on p.id = a.plan_id
        left join membership m on m.id = a.owner_id and m.company_id = @Company
        left join person o on o.id = m.person_id
        where a.company_id = @Company and p.company_id = @Company and p.replaced_at is null
        order by a.position
        """;
}
