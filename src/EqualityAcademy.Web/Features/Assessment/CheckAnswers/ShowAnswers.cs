using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Assessment.CheckAnswers;

/// <summary>All answers of a run, to read again.</summary>
public sealed class ShowAnswers(Db db, QuickCheck check)
{
    /// <returns>Null when the company has no such run.</returns>
    public async Task<AnswersView?> GetAsync(CompanyScope scope, AssessmentId assessment, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var sheet = await AnswerSheet.FindAsync(connection, scope, assessment);
        return sheet is null ? null : new(check.Current, sheet, Journey.Replay(check.Current.Questions, sheet.Answers));
    }
}

/// <summary>What the page shows.</summary>
public sealed record AnswersView(Questionnaire Questionnaire, AnswerSheet Sheet, Journey Journey)
{
    public int Missing => Journey.Total - Journey.Answered;

    public IEnumerable<(Theme Theme, IReadOnlyList<MaturityQuestion> Questions)> Themes =>
        Questionnaire.Questions.GroupBy(q => q.Theme).Select(g => (Questionnaire.File.Themes.First(t => t.Id == g.Key), (IReadOnlyList<MaturityQuestion>)[.. g]));

    public Answer? AnswerTo(MaturityQuestion question) => Sheet.Answers.TryGetValue(question.Id, out var answer) ? answer : null;
}
