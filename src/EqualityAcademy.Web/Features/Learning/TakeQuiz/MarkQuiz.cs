using Dapper;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Learning.TakeQuiz;

/// <summary>Marks a complete paper once; passing the last thing asked completes the module in the same transaction.</summary>
public sealed class MarkQuiz(Db db, CompleteModule completeModule, Clock clock)
{
    public Task RunAsync(CompanyScope scope, AttemptView attempt, IReadOnlyList<PaperQuestion> paper, CancellationToken ct) => db.InTransactionAsync(async transaction =>
    {
        var right = paper.Count(p => p.Marked.Right);
        var passed = right >= Math.Min(attempt.Course.Quiz.PassMark, paper.Count);
        var row = new { attempt.Id, scope.Company, scope.Member, Answers = QuizPaper.WriteAnswers(paper), Right = right, Passed = passed, clock.Now };
        var marked = await transaction.Connection!.ExecuteAsync(new(Update, row, transaction, cancellationToken: ct));
        if (marked == 1 && passed) await completeModule.IfEarnedAsync(transaction, scope, attempt.Course, ct);
    }, ct);

    private const string Update = """
        update quiz_attempt set answers = @Answers, right_count = @Right, passed = @Passed, marked_at = @Now
        where id = @Id and company_id = @Company and membership_id = @Member and marked_at is null
        """;
}
