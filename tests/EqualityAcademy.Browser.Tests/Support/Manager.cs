using Microsoft.Playwright;

namespace EqualityAcademy.Browser.Tests.Support;

/// <summary>Does in the browser what a manager does with the quick check.</summary>
internal static class Manager
{
    /// <summary>Starts a check, or goes on with the one that is open; ends on a question.</summary>
    public static async Task StartCheckAsync(this Walk walk, string company)
    {
        await walk.GoAsync($"/c/{company}/check");
        await walk.Page.Locator("main form button").First.ClickAsync();
        await walk.Page.Locator("input[name=answer]").First.WaitForAsync();
        await walk.CheckAsync();
    }

    /// <summary>Answers every question from here on, finishes, and ends on the result.</summary>
    /// <param name="answer">The answer to the question of this number, from 1.</param>
    public static async Task AnswerAllAsync(this Walk walk, Func<int, string> answer, bool script)
    {
        var page = walk.Page;
        for (var number = 1; await page.Locator("input[name=answer]").CountAsync() > 0; number++)
        {
            Assert.True(number < 30, "The check has no end.");
            await page.Locator($"input[name=answer][value='{answer(number)}']").CheckAsync();
            if (script) await SavedAsync(page);
            var here = page.Url;
            await page.Locator("answer-form button.btn").ClickAsync();
            await page.WaitForURLAsync(url => url != here);
            await walk.CheckAsync();
        }

        await page.Locator("form[action$='/finish'] button").ClickAsync();
        await page.WaitForURLAsync(url => url.EndsWith("/result", StringComparison.Ordinal));
        await walk.CheckAsync();
    }

    /// <summary>Waits for the tick that says the answer is stored.</summary>
    public static Task SavedAsync(IPage page) => page.Locator(".saved:not([hidden]) span").First.WaitForAsync();
}
