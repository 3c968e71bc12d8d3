using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Tests.Learning;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Home;

public sealed class LearnerHomeTests(Academy academy) : IClassFixture<Academy>
{
    private const string Home = "/c/atelier-lumiere";
    private const int MostStatements = 6;

    private Course EqualPay => academy.Get<ModuleSource>().Current.FindCourse("equal-pay")!;

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_referent_finds_the_next_lesson_and_whom_to_talk_to(string language)
    {
        var claire = await academy.SignedInAs(Cast.Claire, language);
        using var statements = new Statements(academy);
        var page = await claire.Get(Home + "/home");
        Assert.InRange(statements.All.Count, 1, MostStatements);
        await Verifier.Verify(page.Main, language);
    }

    [Fact]
    public async Task The_home_leads_from_lesson_to_lesson_to_the_quiz_to_the_certificate()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        await bruno.Submit(await bruno.Get(Home + "/training"), "section.panel form", ("Form.Module", "equal-pay"), ("Form.Who", "chosen"), ("Form.People", Cast.Aicha.Membership.Value.ToString()), ("Form.DueOn", "2026-12-12"));
        var aicha = await academy.SignedInAs(Cast.Aicha);
        var first = await aicha.Get(Home + "/home");
        Assert.Contains("12 décembre", first.Heading, StringComparison.Ordinal);
        Assert.Equal($"learn/equal-pay/{EqualPay.Lessons[0].Id}", Button(first));

        await aicha.FinishLessons(Home, EqualPay);
        Assert.Equal("learn/equal-pay/quiz", Button(await aicha.Get(Home + "/home")));

        await aicha.PassQuiz(Home, EqualPay);
        var done = await aicha.Get(Home + "/home");
        Assert.NotEqual("learn/equal-pay/quiz", Button(done));
        Assert.NotNull(done.Find("a[href='learn/equal-pay/certificate']"));
    }

    [Fact]
    public async Task A_sensitive_course_is_named_neutrally()
    {
        var page = await (await academy.SignedInAs(Cast.Aicha)).Get(Home + "/home");
        Assert.NotNull(page.Find("a[href='learn/harassment-awareness']"));
        Assert.DoesNotContain("Harcèlement", page.Main, StringComparison.OrdinalIgnoreCase);
    }

    private static string? Button(Page page) => page.Find("main .btn")!.GetAttribute("href");
}
