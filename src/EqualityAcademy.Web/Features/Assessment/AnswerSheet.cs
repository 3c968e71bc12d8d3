using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Assessment;

/// <summary>One run of a company through the quick check, with the answers given so far.</summary>
public sealed record AnswerSheet(AssessmentId Id, int Revision, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, int? Level, IReadOnlyList<StoredAnswer> Stored)
{
    public IReadOnlyDictionary<string, Answer> Answers { get; } = Stored.ToDictionary(a => a.Question, a => a.Answer);

    public bool Finished => FinishedAt is not null;

    /// <returns>Null when the company has no such run: somebody else's does not exist.</returns>
    internal static async Task<AnswerSheet?> FindAsync(DbConnection connection, CompanyScope scope, AssessmentId assessment, DbTransaction? transaction = null)
    {
        var rows = (await connection.QueryAsync<Row>(SelectSheet, new { assessment, scope.Company, Questionnaire = QuickCheck.Id }, transaction)).AsList();
        if (rows is not [var head, ..]) return null;
        var stored = rows.Where(r => r.Question is not null).Select(r => new StoredAnswer(r.Question!, Read(r.Answer), r.AnsweredAt!.Value));
        return new(assessment, head.Revision, head.StartedAt, head.FinishedAt, head.Level, [.. stored]);
    }

    private static Answer Read(string? code) => Answer.TryParse(code, out var answer) ? answer : throw new InvalidOperationException($"'{code}' is no answer.");

    private sealed record Row(int Revision, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, int? Level, string? Question, string? Answer, DateTimeOffset? AnsweredAt);

    private const string SelectSheet = """
        select a.revision, a.started_at, a.finished_at, a.level_hundredths as level, n.question, n.answer, n.answered_at
        from assessment a
        left join assessment_answer n on n.assessment_id = a.id and n.company_id = a.company_id
        where a.id = @assessment and a.company_id = @Company and a.questionnaire = @Questionnaire
        """;
}

/// <summary>An answer and when it was last saved.</summary>
public sealed record StoredAnswer(string Question, Answer Answer, DateTimeOffset SavedAt);
