using Dapper;
using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Assessment.ShowChecks;

/// <summary>The runs of a company through the quick check: the one that is open, and those finished.</summary>
public sealed class ShowChecksQuery(Db db, QuickCheck check)
{
    public async Task<ChecksView> GetAsync(CompanyScope scope, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var rows = (await connection.QueryAsync<CheckRow>(SelectChecks, new { scope.Company, Questionnaire = QuickCheck.Id })).AsList();
        var open = rows.FirstOrDefault(r => r.FinishedAt is null);
        var sheet = open is null ? null : await AnswerSheet.FindAsync(connection, scope, open.Id);
        var journey = sheet is null ? null : Journey.Replay(check.Current.Questions, sheet.Answers);
        return new(check.Current, open, journey, [.. rows.Where(r => r.FinishedAt is not null)]);
    }

    private const string SelectChecks = """
        select a.id, a.revision, a.started_at, a.finished_at, a.level_hundredths as level, p.display_name as starter
        from assessment a
        join membership m on m.id = a.started_by
        join person p on p.id = m.person_id
        where a.company_id = @Company and a.questionnaire = @Questionnaire
        order by a.started_at desc
        """;
}

/// <summary>What the page shows.</summary>
public sealed record ChecksView(Questionnaire Questionnaire, CheckRow? Open, Journey? Journey, IReadOnlyList<CheckRow> Finished)
{
    /// <summary>Where the open run goes on.</summary>
    public string? OpenAddress => Open is null ? null : $"check/{Open.Id.Value}/{Journey!.Next ?? "answers"}";
}

/// <summary>One run.</summary>
public sealed record CheckRow(AssessmentId Id, int Revision, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, int? Level, string Starter);
