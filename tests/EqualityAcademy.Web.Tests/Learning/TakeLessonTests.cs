using System.Net;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Learning;

public sealed class TakeLessonTests(Academy academy) : IClassFixture<Academy>
{
    private const string Home = "/c/atelier-lumiere";
    private const string Lesson = Home + "/learn/harassment-awareness/calendar-above-the-lathe";
    private const string Plain = Home + "/learn/equal-pay/the-rise-in-may";

    [Fact]
    public async Task A_learner_walks_through_a_lesson_and_finishes_it()
    {
        var aicha = await academy.SignedInAs(Cast.Aicha);
        var page = await aicha.Get(Plain);
        for (var screens = 0; page.Find("form[method=post] button:not([form])") is null && screens < 12; screens++)
        {
            if (page.Find("#answer") is not null)
                page = await aicha.Submit(page, "#answer", (page.Find("#answer input[type=radio], #answer input[type=checkbox]")!.GetAttribute("name")!, page.Find("#answer input[type=radio], #answer input[type=checkbox]")!.GetAttribute("value")));
            if (page.Find(".stage-end a.btn:last-child") is { } next) page = await aicha.Get(new Uri(page.BaseAddress, next.GetAttribute("href")).AbsolutePath);
        }

        page = await aicha.Submit(page, ".stage-end form");
        Assert.Equal(Home + "/learn/equal-pay", page.Address.AbsolutePath);
        Assert.Contains("Leçon terminée", page.Main, StringComparison.Ordinal);
        Assert.Single(page.Document.QuerySelectorAll(".entry .tag.done"));
    }

    [Fact]
    public async Task A_lesson_resumes_where_it_was_left_on_another_device()
    {
        var phone = await academy.SignedInAs(Cast.Bruno);
        await phone.Get(Plain + "/1");
        await phone.Get(Plain + "/3");
        await phone.Get(Plain + "/2");
        var tablet = await academy.SignedInAs(Cast.Bruno);
        Assert.Equal(Plain + "/3", (await tablet.Get(Plain)).Address.AbsolutePath);
    }

    [Fact]
    public async Task An_answer_is_explained_option_by_option_and_never_stored()
    {
        var claire = await academy.SignedInAs(Cast.Claire);
        var page = await claire.Submit(await claire.Get(Lesson + "/1"), "#answer", ("what-do-you-do", "take-it-down"));
        Assert.Contains("Votre réponse, il y a mieux", page.Main, StringComparison.Ordinal);
        Assert.Equal(5, page.Document.QuerySelectorAll(".choices > li").Length);
        Assert.Equal(4, page.Document.QuerySelectorAll(".choices details").Length);
        Assert.NotNull((await claire.Get(Lesson + "/1")).Find("#answer input:not(:checked)"));
        Assert.Null((await claire.Get(Lesson + "/1")).Find("#answer input:checked"));
    }

    [Fact]
    public async Task Answering_nothing_says_so_at_the_question()
    {
        var claire = await academy.SignedInAs(Cast.Claire);
        var page = await claire.Submit(await claire.Get(Lesson + "/1"), "#answer");
        Assert.Equal("Choisissez une réponse pour continuer.", page.Find(".error")?.TextContent);
        Assert.Equal(page.Find(".error")!.Id, page.Find("fieldset")!.GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task A_sensitive_lesson_warns_first_and_shows_neighbours_a_neutral_title()
    {
        var claire = await academy.SignedInAs(Cast.Claire);
        var warning = await claire.Get(Lesson);
        Assert.Equal("Avant de commencer", warning.Heading);
        Assert.Contains("elle comptera comme terminée", warning.Main, StringComparison.Ordinal);
        for (var screen = 1; screen <= 7; screen++)
        {
            var page = await claire.Get($"{Lesson}/{screen}");
            Assert.Equal("Égalité au travail, niveau 1, leçon 1", page.Document.Title);
            Assert.Equal("https://www.meteofrance.com", page.Find("a[data-quick-exit]")!.GetAttribute("href"));
            Assert.Equal("noreferrer", page.Find("a[data-quick-exit]")!.GetAttribute("rel"));
        }
    }

    [Fact]
    public async Task Skipping_a_sensitive_lesson_counts_as_finishing_it()
    {
        var fanny = await academy.SignedInAs(Cast.Fanny);
        var course = await fanny.Submit(await fanny.Get("/c/fonderie-martin/learn/harassment-awareness/the-weekend-team"), ".stage-end form");
        Assert.Equal("Terminée", course.Find(".entry .tag.done")?.TextContent);
    }

    [Fact]
    public async Task The_last_screen_names_the_people_to_talk_to()
    {
        var nathalie = await academy.SignedInAs(Cast.Nathalie);
        var page = await nathalie.Get("/c/serrurerie-noel/learn/harassment-awareness/calendar-above-the-lathe/7");
        Assert.Contains("Votre entreprise n’a pas encore indiqué ses contacts", page.Main, StringComparison.Ordinal);
        Assert.Contains("3919", page.Main, StringComparison.Ordinal);
        Assert.Contains("Numéros vérifiés en 2025", page.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/learn/no-such-module")]
    [InlineData("/learn/equal-pay/no-such-lesson/1")]
    [InlineData("/learn/equal-pay/the-rise-in-may/0")]
    [InlineData("/learn/equal-pay/the-rise-in-may/99")]
    public async Task What_does_not_exist_is_a_404(string address)
    {
        var aicha = await academy.SignedInAs(Cast.Aicha);
        Assert.Equal(HttpStatusCode.NotFound, (await aicha.Get(Home + address)).Status);
    }

    [Fact]
    public async Task Another_company_s_lessons_are_a_404()
    {
        var fanny = await academy.SignedInAs(Cast.Fanny);
        Assert.Equal(HttpStatusCode.NotFound, (await fanny.Get(Lesson + "/1")).Status);
    }
}
