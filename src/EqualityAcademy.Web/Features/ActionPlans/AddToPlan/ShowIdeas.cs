using Dapper;
using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.ActionPlans.AddToPlan;

/// <summary>An action that the answers bring too, and that the plan does not hold yet.</summary>
public sealed record IdeaView(string Questionnaire, string Action, string Title, string Objective, int Hours, BecauseWords? Because);

/// <summary>The ideas of the current plan, best first.</summary>
public sealed class ShowIdeas(Db db, ActionWords words)
{
    public async Task<IReadOnlyList<IdeaView>> GetAsync(CompanyScope scope, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var rows = await connection.QueryAsync<Row>(Select, new { scope.Company });
        return [.. from row in rows
                   let template = words.Find(new(row.Questionnaire, row.Action, null, null))
                   where template is not null
                   select View(row, template)];
    }

    private IdeaView View(Row row, ActionTemplate template) => new(row.Questionnaire, row.Action, words.In(template.Title, Languages.Current),
        words.In(template.Objective, Languages.Current), template.Effort.Hours, words.Because(new(row.Questionnaire, row.Action, null, null), row.BecauseQuestion, row.BecauseLevel, Languages.Current));

    private sealed record Row(string Questionnaire, string Action, string BecauseQuestion, string BecauseLevel);

    private const string Select = """
        select i.questionnaire, i.action, i.because_question, i.because_level
        from plan_idea i
        join plan p on p.id = i.plan_id
        where i.company_id = @Company and p.company_id = @Company and p.replaced_at is null
        order by i.position
        """;
}
