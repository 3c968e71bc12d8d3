using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Learning.TakeQuiz;

/// <summary>An attempt: the paper to fill in, or, once handed in, the marked paper.</summary>
/// <param name="Passed">Null until it is marked.</param>
/// <param name="LessonsLeft">Lessons not finished yet.</param>
public sealed record AttemptView(QuizAttemptId Id, Course Course, Reader Reader, IReadOnlyList<PaperQuestion> Paper, bool? Passed, int RightCount, int LessonsLeft);

/// <summary>One's own attempt; nobody else's exists.</summary>
public sealed class ShowAttempt(Db db, ModuleSource modules, Clock clock)
{
    public async Task<AttemptView?> GetAsync(CompanyScope scope, string module, QuizAttemptId id, CancellationToken ct)
    {
        var reader = Reader.Now(modules, clock);
        if (reader.Library.FindCourse(module) is not { } course) return null;
        await using var connection = await db.OpenAsync(ct);
        var key = new { scope.Company, scope.Member, Id = id, Module = module };
        if (await connection.QuerySingleOrDefaultAsync<Row>(new(Select, key, cancellationToken: ct)) is not { } row) return null;

        var finished = await connection.QueryAsync<string>(new(SelectFinished, key, cancellationToken: ct));
        var answers = QuizPaper.ReadAnswers(row.Answers);
        var paper = QuizPaper.ReadQuestions(course, row.Questions, row.Seed)
            .Select(q => new PaperQuestion(q, answers.GetValueOrDefault(q.Id) ?? Domain.Learning.Answer.Empty)).ToArray();
        return new(id, course, reader, paper, row.Passed, row.RightCount ?? 0, course.Lessons.Select(l => l.Id).Except(finished).Count());
    }

    private sealed record Row(int Seed, string Questions, string? Answers, int? RightCount, bool? Passed);

    private const string Select = """
        select seed, questions, answers, right_count, passed from quiz_attempt
        where id = @Id and company_id = @Company and membership_id = @Member and module = @Module
        """;

    private const string SelectFinished = """
        select distinct lesson from lesson_completion
        where company_id = @Company and membership_id = @Member and module = @Module
        """;
}
