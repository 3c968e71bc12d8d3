using Dapper;
using EqualityAcademy.Domain.Learning;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Learning.TakeQuiz;

/// <summary>Draws the questions of a new attempt; an attempt of this revision that is not handed in yet goes on instead.</summary>
public sealed class StartQuiz(Db db, Clock clock)
{
    public async Task<QuizAttemptId> RunAsync(CompanyScope scope, Course course, CancellationToken ct)
    {
        var id = clock.NewId<QuizAttemptId>();
        var seed = QuizDraw.SeedOf(id.Value.ToString());
        var questions = QuizPaper.WriteIds(QuizDraw.Draw(course.Quiz, seed));
        var row = new { Id = id, scope.Member, scope.Company, Module = course.Id, course.File.Revision, Seed = seed, Questions = questions, clock.Now };
        await using var connection = await db.OpenAsync(ct);
        if (await connection.QueryFirstOrDefaultAsync<OpenAttempt>(new(SelectOpen, row, cancellationToken: ct)) is { } open) return open.Id;
        await connection.ExecuteAsync(new(Insert, row, cancellationToken: ct));
        return id;
    }

    private sealed record OpenAttempt(QuizAttemptId Id);

    private const string SelectOpen = """
        select id from quiz_attempt
        where company_id = @Company and membership_id = @Member and module = @Module and revision = @Revision and marked_at is null
        order by started_at desc
        """;

    private const string Insert = """
        insert into quiz_attempt (id, membership_id, company_id, module, revision, seed, questions, started_at)
        values (@Id, @Member, @Company, @Module, @Revision, @Seed, @Questions, @Now)
        """;
}
