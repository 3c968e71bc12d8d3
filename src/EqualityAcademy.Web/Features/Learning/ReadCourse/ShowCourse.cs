using Dapper;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Learning.ReadCourse;

/// <summary>One course for one reader.</summary>
/// <param name="Finished">Ids of the lessons finished, in whatever revision.</param>
/// <param name="QuizPassed">The quiz of the present revision is passed.</param>
/// <param name="Completion">The latest completion; null before the first.</param>
public sealed record CourseView(Course Course, Reader Reader, IReadOnlySet<string> Finished, IReadOnlyDictionary<string, int> Started, bool QuizPassed, Completion? Completion)
{
    public bool AllFinished => Course.Lessons.All(l => Finished.Contains(l.Id));

    /// <summary>The lesson to do next; null when all are finished.</summary>
    public Lesson? Next => Course.Lessons.FirstOrDefault(l => !Finished.Contains(l.Id));

    /// <summary>The course has changed since it was completed.</summary>
    public bool HasNewVersion => Completion is { } completion && completion.Revision < Course.File.Revision;
}

/// <summary>A module completed in one revision.</summary>
public sealed record Completion(int Revision, DateTimeOffset CompletedAt);

/// <summary>The course page's query.</summary>
public sealed class ShowCourse(Db db, ModuleSource modules, Clock clock)
{
    public async Task<CourseView?> GetAsync(CurrentMember me, string module, CancellationToken ct)
    {
        var reader = Reader.Now(modules, clock);
        if (Courses.Find(reader.Library, me, module) is not { } course) return null;
        if (me.CompanyOrNull is not { } scope) return new(course, reader, new HashSet<string>(), new Dictionary<string, int>(), false, null);

        await using var connection = await db.OpenAsync(ct);
        var key = new { scope.Company, scope.Member, Module = course.Id, course.File.Revision };
        var finished = await connection.QueryAsync<string>(new(SelectFinished, key, cancellationToken: ct));
        var started = await connection.QueryAsync<Place>(new(SelectStarted, key, cancellationToken: ct));
        var passed = await connection.ExecuteScalarAsync<long>(new(CountPassed, key, cancellationToken: ct));
        var completion = await connection.QueryFirstOrDefaultAsync<Completion>(new(SelectCompletion, key, cancellationToken: ct));
        return new(course, reader, finished.ToHashSet(), started.ToDictionary(s => s.Lesson, s => s.Screen), passed > 0, completion);
    }

    private sealed record Place(string Lesson, int Screen);

    private const string SelectFinished = """
        select distinct lesson from lesson_completion
        where company_id = @Company and membership_id = @Member and module = @Module
        """;

    private const string SelectStarted = """
        select lesson, screen from lesson_progress
        where company_id = @Company and membership_id = @Member and module = @Module
        """;

    private const string CountPassed = """
        select count(*) from quiz_attempt
        where company_id = @Company and membership_id = @Member and module = @Module and revision = @Revision and passed
        """;

    private const string SelectCompletion = """
        select revision, completed_at from module_completion
        where company_id = @Company and membership_id = @Member and module = @Module
        order by revision desc
        """;
}
