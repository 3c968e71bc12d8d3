using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Assessment.ShowChecks;

/// <summary>Opens a run through the quick check; one that is open already is continued.</summary>
public sealed class StartCheck(Db db, Clock clock, QuickCheck check)
{
    public async Task<AssessmentId> RunAsync(CompanyScope scope, CancellationToken ct = default)
    {
        var row = new { Id = clock.NewId<AssessmentId>(), scope.Company, scope.Member, Questionnaire = QuickCheck.Id, check.Current.File.Revision, clock.Now };
        await using var connection = await db.OpenAsync(ct);
        await connection.ExecuteAsync(InsertUnlessOpen, row);
        return await connection.QuerySingleAsync<AssessmentId>(SelectOpen, row);
    }

    private const string InsertUnlessOpen = """
        insert into assessment (id, company_id, questionnaire, revision, started_by, started_at)
        values (@Id, @Company, @Questionnaire, @Revision, @Member, @Now)
        on conflict do nothing
        """;

    private const string SelectOpen = """
        select id from assessment where company_id = @Company and questionnaire = @Questionnaire and finished_at is null
        """;
}
