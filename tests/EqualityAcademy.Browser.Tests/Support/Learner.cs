using EqualityAcademy.Domain.Learning;
using EqualityAcademy.Web.Features.Learning.Questions;
using EqualityAcademy.Web.Platform.Content;

namespace EqualityAcademy.Browser.Tests.Support;

/// <summary>Does in the browser what a learner does: reads a lesson screen by screen, hands in a quiz.</summary>
internal static class Learner
{
    private static readonly ModuleLibrary Library = ModuleLoader.Load(Path.Combine(Site.Root, "modules")).Library!;

    /// <summary>Reads a lesson from its first screen to its end, answering what is asked, and finishes it.</summary>
    public static async Task ReadLessonAsync(this Walk walk, string address)
    {
        var page = walk.Page;
        await walk.GoAsync(address);
        for (var steps = 0; steps < 40; steps++)
        {
            var here = page.Url;
            if (await page.Locator("form#answer").CountAsync() > 0)
            {
                await page.Locator("form#answer label.choice").First.ClickAsync();
                await page.Locator("button[form=answer]").ClickAsync();
                await page.Locator(".stage-end a.push, .stage-end form.push").WaitForAsync();
                await walk.CheckAsync();
            }

            var finish = page.Locator(".stage-end form.push button");
            if (await finish.CountAsync() > 0)
            {
                await finish.ClickAsync();
                await page.WaitForURLAsync(url => url.Contains("finished=", StringComparison.Ordinal));
                await walk.CheckAsync();
                return;
            }

            await page.Locator(".stage-end a.push").ClickAsync();
            await page.WaitForURLAsync(url => url != here);
            await walk.CheckAsync();
        }

        Assert.Fail($"The lesson {address} has no end.");
    }

    /// <summary>Gives the right answer to every question of the paper on the page.</summary>
    public static async Task AnswerRightAsync(this Walk walk, string course)
    {
        foreach (var question in Library.FindCourse(course)!.Quiz.Questions)
        {
            var field = walk.Page.Locator($"#q-{question.Id}");
            if (await field.CountAsync() == 0) continue;
            foreach (var option in question.Options)
            {
                if (Marking.RightPlace(question, option) is { } place) await field.Locator($"select[name='{AnswerForm.Placed(question, option.Id)}']").SelectOptionAsync(place);
                else if (question.Right.Contains(option.Id) && (question.Kind == QuestionKind.Multiple || option.Id == question.Right[^1])) await field.Locator($"input[value='{option.Id}']").CheckAsync();
            }

            if (question.Kind == QuestionKind.TrueFalseReason) await field.Locator($"input[name='{AnswerForm.Verdict(question)}'][value='{question.Right[0]}']").CheckAsync();
        }
    }

    public static IReadOnlyList<string> LessonsOf(string course) => [.. Library.FindCourse(course)!.Lessons.Select(l => l.Id)];
}
