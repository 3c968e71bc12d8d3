using EqualityAcademy.Domain.Learning;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Learning;

/// <summary>Does what learners do, on the pages as they come.</summary>
internal static class Learner
{
    /// <summary>Finishes every lesson of a course, from its last screen.</summary>
    public static async Task FinishLessons(this Browser browser, string company, Course course)
    {
        foreach (var lesson in course.Lessons)
            await browser.Submit(await browser.Get($"{company}/learn/{course.Id}/{lesson.Id}/{lesson.Fr.Screens.Count}"), ".stage-end form");
    }

    public static async Task<Page> StartQuiz(this Browser browser, string company, Course course) =>
        await browser.Submit(await browser.Get($"{company}/learn/{course.Id}/quiz"), "main form");

    /// <summary>The fields that answer the drawn questions: all right, or the given number of them wrong.</summary>
    public static (string, string?)[] Answers(this Page paper, Course course, int wrong = 0)
    {
        var drawn = paper.Document.QuerySelectorAll("fieldset").Select(f => course.Quiz.Questions.First(q => "q-" + q.Id == f.Id));
        return [.. drawn.SelectMany((question, i) => Fields(question, i < wrong ? Wrong(question) : Answer.RightOf(question)))];
    }

    public static async Task PassQuiz(this Browser browser, string company, Course course)
    {
        var paper = await browser.StartQuiz(company, course);
        await browser.Submit(paper, "form.paper", paper.Answers(course));
    }

    private static Answer Wrong(Question question)
    {
        var right = Answer.RightOf(question);
        if (question.Kind is QuestionKind.Single or QuestionKind.Multiple) return Answer.Choosing([.. question.Options.Select(o => o.Id).Except(question.Right).Take(1)]);
        var placed = right.Placed.ToDictionary();
        if (question.Kind == QuestionKind.TrueFalseReason) placed[Answer.Verdict] = question.Right[0] == "true" ? "false" : "true";
        else if (question.Kind == QuestionKind.Match) placed[question.Options[0].Id] = question.Targets.First(t => t.Id != question.Options[0].Match).Id;
        else (placed[question.Right[0]], placed[question.Right[1]]) = (placed[question.Right[1]], placed[question.Right[0]]);
        return right with { Placed = placed };
    }

    private static IEnumerable<(string, string?)> Fields(Question question, Answer answer) =>
        answer.Chosen.Select(c => (question.Id, (string?)c)).Concat(answer.Placed.Select(p => ($"{question.Id}.{p.Key}", (string?)p.Value)));
}
