using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.ActionPlans;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Assessment.CheckAnswers;

/// <summary>How the attempt to finish ended.</summary>
public enum FinishResult
{
    NotFound,
    AnswersMissing,
    Finished,
}

/// <summary>Closes a run: levels by theme, overall level and the plan are written together or not at all. Closing twice is harmless.</summary>
public sealed class FinishCheck(Db db, Clock clock, QuickCheck check, StartPlan plan)
{
    public Task<FinishResult> RunAsync(CompanyScope scope, AssessmentId assessment, CancellationToken ct = default) =>
        db.InTransactionAsync(async transaction =>
        {
            if (await AnswerSheet.FindAsync(transaction.Connection!, scope, assessment, transaction) is not { } sheet) return FinishResult.NotFound;
            if (sheet.Finished) return FinishResult.Finished;
            if (!Journey.Replay(check.Current.Questions, sheet.Answers).Done) return FinishResult.AnswersMissing;
            await StoreAsync(transaction, scope, sheet);
            return FinishResult.Finished;
        }, ct);

    /// <summary>The revision kept is the one whose questions were read again before finishing.</summary>
    private async Task StoreAsync(DbTransaction transaction, CompanyScope scope, AnswerSheet sheet)
    {
        var questionnaire = check.Current;
        var scores = Scoring.Of(questionnaire.Questions, sheet.Answers);
        var connection = transaction.Connection!;
        var row = new { sheet.Id, scope.Company, scope.Person, scores.Overall, questionnaire.File.Revision, clock.Now, Audit = clock.NewId<RowId>(), Detail = sheet.Id.Value.ToString() };
        if (await connection.ExecuteAsync(CloseAssessment, row, transaction) == 0) return;
        await connection.ExecuteAsync(InsertTheme, scores.Themes.Select(t => new { sheet.Id, scope.Company, t.Theme, t.Level }), transaction);
        await plan.RunAsync(transaction, scope, sheet.Id, QuickCheck.Id, sheet.Answers, clock.Today);
        await connection.ExecuteAsync(InsertAudit, row, transaction);
    }

    private const string CloseAssessment = """
        update assessment set finished_at = @Now, level_hundredths = @Overall, revision = @Revision
        where id = @Id and company_id = @Company and finished_at is null
        """;

    private const string InsertTheme = """
        insert into assessment_theme (assessment_id, company_id, theme, level_hundredths) values (@Id, @Company, @Theme, @Level)
        """;

    private const string InsertAudit = """
        insert into audit_event (id, company_id, person_id, kind, detail, at) values (@Audit, @Company, @Person, 'check-finished', @Detail, @Now)
        """;
}
