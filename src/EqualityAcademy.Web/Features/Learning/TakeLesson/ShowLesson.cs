using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Learning.TakeLesson;

/// <summary>One screen of a lesson. Inside a company the reader's place is read, and written only when it moves forward.</summary>
public sealed class ShowLesson(Db db, ModuleSource modules, Clock clock)
{
    /// <param name="screen">From 1; null asks for the warning, or for the screen where the reader left off.</param>
    /// <returns>The screen, or null when there is none of that name.</returns>
    public async Task<LessonView?> GetAsync(CurrentMember me, string module, string lesson, int? screen, CancellationToken ct)
    {
        var reader = Reader.Now(modules, clock);
        if (Courses.Find(reader.Library, me, module) is not { } course || course.FindLesson(lesson) is not { } found) return null;
        var text = found.In(reader.Language);
        if (screen < 1 || screen > text.Screens.Count) return null;

        var reached = me.CompanyOrNull is { } scope ? await ReachAsync(scope, course.Id, found.Id, screen ?? 0, ct) : 0;
        var resume = reached >= text.Screens.Count ? 1 : Math.Max(1, reached);
        var number = screen ?? (text.Warning is null ? resume : 0);
        return new(course, found, text, reader, number, resume);
    }

    /// <summary>Reads the reader's place, and moves it when this screen is further on.</summary>
    /// <returns>The place before.</returns>
    public async Task<int> ReachAsync(CompanyScope scope, string module, string lesson, int screen, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var key = new { scope.Company, scope.Member, Module = module, Lesson = lesson, Screen = screen, clock.Now };
        var reached = await connection.ExecuteScalarAsync<int?>(new(SelectScreen, key, cancellationToken: ct)) ?? 0;
        if (screen > reached) await connection.ExecuteAsync(new(MoveForward, key, cancellationToken: ct));
        return reached;
    }

    private const string SelectScreen = """
        select screen from lesson_progress
        where company_id = @Company and membership_id = @Member and module = @Module and lesson = @Lesson
        """;

    private const string MoveForward = """
        insert into lesson_progress (membership_id, company_id, module, lesson, screen, updated_at)
        values (@Member, @Company, @Module, @Lesson, @Screen, @Now)
        on conflict (membership_id, module, lesson) do update set screen = excluded.screen, updated_at = excluded.updated_at
        where lesson_progress.company_id = @Company and lesson_progress.screen < excluded.screen
        """;
}
