using Dapper;
using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Assessment.AnswerQuestion;

/// <summary>Stores one answer in one statement, which itself checks that the run is the company's and still open.</summary>
public sealed class SaveAnswer(Db db, Clock clock, QuickCheck check)
{
    /// <returns>When it was saved; null when there is no such question, or no such open run.</returns>
    public async Task<DateTimeOffset?> RunAsync(CompanyScope scope, AssessmentId assessment, string question, Answer answer, CancellationToken ct = default)
    {
        if (check.Current.FindQuestion(question) is null) return null;
        var now = clock.Now;
        await using var connection = await db.OpenAsync(ct);
        var row = new { assessment, scope.Company, Questionnaire = QuickCheck.Id, question, answer.Code, Now = now };
        return await connection.ExecuteAsync(UpsertAnswer, row) == 1 ? now : null;
    }

    private const string UpsertAnswer = """
        insert into assessment_answer (assessment_id, company_id, question, answer, answered_at)
        select a.id, a.company_id, @question, @Code, @Now
        from assessment a
        where a.id = @assessment and a.company_id = @Company and a.questionnaire = @Questionnaire and a.finished_at is null
        on conflict (assessment_id, question) do update set answer = excluded.answer, answered_at = excluded.answered_at
        """;
}
