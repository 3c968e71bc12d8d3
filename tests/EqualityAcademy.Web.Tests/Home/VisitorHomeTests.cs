using System.Net;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Home;

public sealed class VisitorHomeTests(Academy academy) : IClassFixture<Academy>
{
    [Theory]
    [InlineData(9, "fr")]
    [InlineData(42, "fr")]
    [InlineData(300, "fr")]
    [InlineData(9, "en")]
    [InlineData(42, "en")]
    [InlineData(300, "en")]
    public async Task The_answer_stands_on_the_page(int count, string language)
    {
        var visitor = academy.Visitor(language);
        var page = await visitor.Submit(await visitor.Get("/"), "main form", ("count", $"{count}"));
        await Verifier.Verify(page.Main, $"{count}-{language}");
    }

    [Theory]
    [InlineData("quarante")]
    [InlineData("0")]
    [InlineData("4,2")]
    public async Task A_wrong_number_stays_in_the_field_with_its_message(string typed)
    {
        var visitor = academy.Visitor();
        var page = await visitor.Submit(await visitor.Get("/"), "main form", ("count", typed));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(typed, page.Find("#count")!.GetAttribute("value"));
        Assert.Equal("count-error", page.Find("#count")!.GetAttribute("aria-describedby"));
        Assert.NotEmpty(page.Find("#count-error")!.TextContent);
        Assert.Null(page.Find("#answer-h"));
    }

    [Fact]
    public async Task One_question_at_a_time_and_the_address_holds_the_answers()
    {
        var visitor = academy.Visitor();
        var page = await visitor.Get("/?count=42");
        Assert.Equal("Avez-vous un CSE élu\u202f?", page.Find("#ask-h")!.TextContent);
        Assert.Equal(["yes", "no"], page.Document.QuerySelectorAll(".asked button").Select(b => b.GetAttribute("value")));

        var next = await visitor.Get("/?count=42&has-cse=yes");
        Assert.Contains("Personne référente harcèlement du CSE", next.Main, StringComparison.Ordinal);
        Assert.NotEqual(page.Find("#ask-h")!.TextContent, next.Find("#ask-h")!.TextContent);
        Assert.Equal("yes", next.Find(".asked input[name=has-cse]")!.GetAttribute("value"));

        var again = await visitor.Get(next.Find(".said a")!.GetAttribute("href")!);
        Assert.Equal(page.Find("#ask-h")!.TextContent, again.Find("#ask-h")!.TextContent);
    }

    [Fact]
    public async Task Nobody_is_asked_again_what_they_do_not_know()
    {
        var visitor = academy.Visitor();
        var page = await visitor.Get("/?count=300");
        var asked = new List<string>();
        for (var left = 20; left > 0 && page.Find(".asked .tapped") is { } unsure; left--)
        {
            asked.Add(page.Find("#ask-h")!.TextContent);
            page = await visitor.Get(unsure.GetAttribute("href")!);
        }

        Assert.Equal(asked.Distinct(), asked);
        Assert.InRange(asked.Count, 5, 12);
        Assert.Equal(asked.Count, page.Document.QuerySelectorAll(".said li").Length);
    }

    [Theory]
    [InlineData("300")]
    [InlineData("bien")]
    public async Task A_score_that_cannot_be_is_asked_again_and_stays_in_the_field(string typed)
    {
        var visitor = academy.Visitor();
        var page = await visitor.Get("/?count=300&has-cse=no&ask=index-score");
        page = await visitor.Submit(page, "form.asked", ("index-score", typed));
        Assert.Equal(typed, page.Find("#index-score")!.GetAttribute("value"));
        Assert.NotEmpty(page.Find("#ask-error")!.TextContent);
        Assert.Equal("no", page.Find(".asked input[name=has-cse]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Answers_that_are_none_and_names_that_are_no_facts_are_left_aside()
    {
        var page = await academy.Visitor().Get("/?count=42&has-cse=maybe&utm=x&duerp-updated-on=2026-01-01");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Null(page.Find(".said"));
        Assert.Equal("Avez-vous un CSE élu\u202f?", page.Find("#ask-h")!.TextContent);
    }

    [Fact]
    public async Task Announced_law_is_never_among_what_concerns()
    {
        var page = await academy.Visitor().Get("/?count=42");
        Assert.DoesNotContain("Fourchette", page.Find(".split > .stack")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("non voté", page.Find("section[aria-labelledby=coming-h]")!.TextContent, StringComparison.Ordinal);
    }
}
