using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.ActionPlans.ChangeAction;

/// <summary>Writes down, under an action, what proves it: where the signed sheet lies, the day of the photo.</summary>
public sealed class AddEvidence(Db db, Clock clock)
{
    public const int NoteLength = 1000;

    public async Task<Outcome<Done>> RunAsync(CompanyScope scope, PlanActionId action, string? note, CancellationToken ct = default)
    {
        var text = note?.Trim() ?? "";
        if (text.Length == 0) return new Problem("Note", "ProblemNoNote");
        if (text.Length > NoteLength) return new Problem("Note", "ProblemLongNote", NoteLength);
        await using var connection = await db.OpenAsync(ct);
        await connection.ExecuteAsync(Insert, new { Id = clock.NewId<RowId>(), Action = action, Note = text, scope.Company, scope.Member, clock.Now });
        return new Done();
    }

    private const string Insert = """
        insert into plan_evidence (id, plan_action_id, company_id, note, added_by, added_at)
        select @Id, id, company_id, @Note, @Member, @Now
        from plan_action
        where id = @Action and company_id = @Company
        """;
}
