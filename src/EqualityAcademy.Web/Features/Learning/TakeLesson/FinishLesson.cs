using Dapper;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Learning.TakeLesson;

/// <summary>A lesson read to its end, or skipped at its warning: both count the same, and nobody is told which.</summary>
public sealed class FinishLesson(Db db, CompleteModule completeModule, Clock clock)
{
    public Task RunAsync(CompanyScope scope, Course course, Lesson lesson, CancellationToken ct) => db.InTransactionAsync(async transaction =>
    {
        var row = new { scope.Company, scope.Member, Module = course.Id, Lesson = lesson.Id, course.File.Revision, Screen = lesson.Fr.Screens.Count, clock.Now };
        await transaction.Connection!.ExecuteAsync(new(Insert, row, transaction, cancellationToken: ct));
        await transaction.Connection!.ExecuteAsync(new(Reach, row, transaction, cancellationToken: ct));
        await completeModule.IfEarnedAsync(transaction, scope, course, ct);
    }, ct);

    private const string Insert = """
        insert into lesson_completion (membership_id, company_id, module, lesson, revision, completed_at)
        values (@Member, @Company, @Module, @Lesson, @Revision, @Now)
        on conflict (membership_id, module, lesson, revision) do nothing
        """;

    private const string Reach = """
        insert into lesson_progress (membership_id, company_id, module, lesson, screen, updated_at)
        values (@Member, @Company, @Module, @Lesson, @Screen, @Now)
        on conflict (membership_id, module, lesson) do update set screen = excluded.screen, updated_at = excluded.updated_at
        where lesson_progress.company_id = @Company
        """;
}
