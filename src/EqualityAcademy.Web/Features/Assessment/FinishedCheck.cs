using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Assessment;

/// <summary>A finished quick check with its levels as they were stored: by theme, null for a theme without a level.</summary>
public sealed record FinishedCheck(AssessmentId Id, int Revision, DateTimeOffset FinishedAt, int? Level, IReadOnlyDictionary<string, int?> Themes)
{
    /// <summary>All of a company's, the latest first.</summary>
    internal static async Task<IReadOnlyList<FinishedCheck>> ListAsync(DbConnection connection, CompanyScope scope)
    {
        var rows = await connection.QueryAsync<Row>(SelectFinished, new { scope.Company, Questionnaire = QuickCheck.Id });
        return [.. rows.GroupBy(r => r.Id).Select(g => new FinishedCheck(g.Key, g.First().Revision, g.First().FinishedAt, g.First().Level, g.ToDictionary(r => r.Theme, r => r.ThemeLevel)))];
    }

    private sealed record Row(AssessmentId Id, int Revision, DateTimeOffset FinishedAt, int? Level, string Theme, int? ThemeLevel);

    private const string SelectFinished = """
        select a.id, a.revision, a.finished_at, a.level_hundredths as level, t.theme, t.level_hundredths as theme_level
        from assessment a
        join assessment_theme t on t.assessment_id = a.id and t.company_id = a.company_id
        where a.company_id = @Company and a.questionnaire = @Questionnaire and a.finished_at is not null
        order by a.finished_at desc
        """;
}
