using Dapper;
using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.ActionPlans;

/// <summary>An open action, in the reader's language.</summary>
/// <param name="Path">Its page, inside the company's space.</param>
/// <param name="Duty">The obligation it came from.</param>
public sealed record NextAction(PlanActionId Id, string Title, ActionKind Kind, ActionStatus Status, DateOnly Due, string Path, BecauseWords? Because, string? Duty = null);

/// <summary>The open actions of the current plan that fall due first; none when there is no plan.</summary>
public sealed class NextActions(Db db, ActionWords words)
{
    public async Task<IReadOnlyList<NextAction>> GetAsync(CompanyScope scope, int most, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var rows = await connection.QueryAsync<Row>(Select, new { scope.Company, Most = most });
        var language = Languages.Current;
        return [.. rows.Select(r => new NextAction(r.Id, words.Title(r.Source, language), ActionCodes.KindOf(r.Kind), ActionCodes.StatusOf(r.Status)!.Value,
            r.DueOn, $"plan/actions/{r.Id.Value}", words.BecauseOf(words.FindDuty(r.Source), null) ?? words.Because(r.Source, r.BecauseQuestion, r.BecauseLevel, language), r.Duty))];
    }

    private sealed record Row(PlanActionId Id, string? Questionnaire, string? Action, string? Duty, string? Title, string Kind, string Status, DateOnly DueOn, string? BecauseQuestion, string? BecauseLevel)
    {
        public ActionSource Source => new(Questionnaire, Action, Duty, Title);
    }

    private const string Select = """
        select a.id, a.questionnaire, a.action, a.duty, a.title, a.kind, a.status, a.due_on, a.because_question, a.because_level
        from plan_action a
        join plan p on p.id = a.plan_id
        where a.company_id = @Company and p.replaced_at is null and a.status <> 'done'
        order by a.due_on, a.position
        limit @Most
        """;
}
