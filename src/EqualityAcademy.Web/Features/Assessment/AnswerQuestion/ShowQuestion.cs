using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Assessment.AnswerQuestion;

/// <summary>One question with the answer stored for it, among the others.</summary>
public sealed class ShowQuestion(Db db, QuickCheck check)
{
    /// <returns>Null when the company has no such run, or the questionnaire no such question.</returns>
    public async Task<QuestionView?> GetAsync(CompanyScope scope, AssessmentId assessment, string question, CancellationToken ct = default)
    {
        var questionnaire = check.Current;
        if (questionnaire.FindQuestion(question) is not { } asked) return null;
        await using var connection = await db.OpenAsync(ct);
        if (await AnswerSheet.FindAsync(connection, scope, assessment) is not { } sheet) return null;
        return new(questionnaire, asked, sheet, Journey.Replay(questionnaire.Questions, sheet.Answers));
    }
}

/// <summary>What the page shows.</summary>
public sealed record QuestionView(Questionnaire Questionnaire, MaturityQuestion Question, AnswerSheet Sheet, Journey Journey)
{
    private const int MinutesForAll = 10;

    public int Number => Place + 1;
    public string Address => $"check/{Sheet.Id.Value}/{Question.Id}";
    public Theme Theme => ThemeOf(Question.Theme);
    public StoredAnswer? Stored => Sheet.Stored.FirstOrDefault(a => a.Question == Question.Id);

    /// <summary>The question before this one; for the first, the list of checks.</summary>
    public string BackAddress => Place == 0 ? "check" : $"check/{Sheet.Id.Value}/{Questionnaire.Questions[Place - 1].Id}";

    /// <summary>About how long the rest takes, in minutes.</summary>
    public int MinutesLeft => ((Journey.Total - Journey.Answered) * MinutesForAll + Journey.Total - 1) / Journey.Total;

    private int Place => Questionnaire.Questions.ToList().IndexOf(Question);

    public Theme ThemeOf(string id) => Questionnaire.File.Themes.First(t => t.Id == id);

    public bool IsAnswered(MaturityQuestion question) => Sheet.Answers.ContainsKey(question.Id);
}
