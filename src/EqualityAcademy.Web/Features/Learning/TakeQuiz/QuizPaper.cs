using System.Text.Json;
using EqualityAcademy.Domain.Learning;
using EqualityAcademy.Web.Platform.Content;

namespace EqualityAcademy.Web.Features.Learning.TakeQuiz;

/// <summary>One question of an attempt, with what was answered.</summary>
public sealed record PaperQuestion(Question Question, Answer Answer, AnswerGap Gap = AnswerGap.None)
{
    public Marked Marked => Marking.Mark(Question, Answer);
}

/// <summary>How an attempt is written in its row: the drawn ids, and the answers by question.</summary>
internal static class QuizPaper
{
    public static string WriteIds(IEnumerable<Question> questions) => string.Join(' ', questions.Select(q => q.Id));

    /// <returns>The drawn questions, options mixed by the seed; questions a later revision took out are left out.</returns>
    public static IReadOnlyList<Question> ReadQuestions(Course course, string ids, int seed) =>
        [.. ids.Split(' ').Select(id => course.Quiz.Questions.FirstOrDefault(q => q.Id == id)).OfType<Question>().Select(q => QuizDraw.Shuffle(q, seed))];

    public static string WriteAnswers(IEnumerable<PaperQuestion> paper) => JsonSerializer.Serialize(paper.ToDictionary(p => p.Question.Id, p => p.Answer));

    public static IReadOnlyDictionary<string, Answer> ReadAnswers(string? json) =>
        json is null ? new Dictionary<string, Answer>() : JsonSerializer.Deserialize<Dictionary<string, Answer>>(json)!;
}
