using System.Net;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Learning;

public sealed class TakeQuizTests(Academy academy) : IClassFixture<Academy>
{
    private const string Home = "/c/atelier-lumiere";

    private Course EqualPay => academy.Get<ModuleSource>().Current.FindCourse("equal-pay")!;

    [Fact]
    public async Task A_learner_who_fails_may_try_again_and_then_gets_a_certificate()
    {
        var aicha = await academy.SignedInAs(Cast.Aicha);
        await aicha.FinishLessons(Home, EqualPay);
        var first = await aicha.StartQuiz(Home, EqualPay);
        var failed = await aicha.Submit(first, "form.paper", first.Answers(EqualPay, wrong: 2));
        Assert.Equal("3 sur 5 : pas encore", Plain(failed.Heading));
        Assert.Equal(HttpStatusCode.NotFound, (await aicha.Get($"{Home}/learn/equal-pay/certificate")).Status);

        var second = await aicha.StartQuiz(Home, EqualPay);
        Assert.NotEqual(first.Address, second.Address);
        var passed = await aicha.Submit(second, "form.paper", second.Answers(EqualPay));
        Assert.Equal("Réussi : 5 bonnes réponses sur 5", Plain(passed.Heading));
        Assert.Equal(HttpStatusCode.OK, (await aicha.Get($"{Home}/learn/equal-pay/certificate")).Status);
    }

    [Fact]
    public async Task One_wrong_answer_is_forgiven_and_every_answer_is_explained_with_its_source()
    {
        var claire = await academy.SignedInAs(Cast.Claire);
        var paper = await claire.StartQuiz(Home, EqualPay);
        var marked = await claire.Submit(paper, "form.paper", paper.Answers(EqualPay, wrong: 1));
        Assert.Equal("Réussi : 4 bonnes réponses sur 5", Plain(marked.Heading));
        Assert.Contains("Il reste 4 leçons", marked.Main, StringComparison.Ordinal);
        Assert.Equal(5, marked.Document.QuerySelectorAll("ol.paper > li").Length);
        Assert.All(marked.Document.QuerySelectorAll("ol.paper > li"), q => Assert.Contains("relu le", q.TextContent, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await claire.Get($"{Home}/learn/equal-pay/certificate")).Status);

        await claire.FinishLessons(Home, EqualPay);
        Assert.Equal(HttpStatusCode.OK, (await claire.Get($"{Home}/learn/equal-pay/certificate")).Status);
    }

    [Fact]
    public async Task Questions_left_out_are_named_and_the_other_answers_kept()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var paper = await bruno.StartQuiz(Home, EqualPay);
        var left = paper.Document.QuerySelector("fieldset")!.Id!["q-".Length..];
        var answers = paper.Answers(EqualPay).Where(a => a.Item1 != left && !a.Item1.StartsWith(left + ".", StringComparison.Ordinal)).ToArray();
        var again = await bruno.Submit(paper, "form.paper", answers);
        Assert.EndsWith("#q-" + left, Assert.Single(again.Document.QuerySelectorAll(".errors a")).GetAttribute("href"), StringComparison.Ordinal);
        Assert.Single(again.Document.QuerySelectorAll("fieldset.bad .error"));
        var kept = again.Document.QuerySelectorAll("fieldset :checked[value]:not([value=''])").Length;
        Assert.Equal(answers.Length, kept);
        var done = await bruno.Submit(again, "form.paper", paper.Answers(EqualPay));
        Assert.Equal("Réussi : 5 bonnes réponses sur 5", Plain(done.Heading));
    }

    [Fact]
    public async Task An_attempt_not_handed_in_goes_on()
    {
        var nathalie = await academy.SignedInAs(Cast.Nathalie);
        var paper = await nathalie.StartQuiz("/c/serrurerie-noel", EqualPay);
        Assert.Equal(paper.Address, (await nathalie.StartQuiz("/c/serrurerie-noel", EqualPay)).Address);
    }

    [Fact]
    public async Task Nobody_else_finds_an_attempt()
    {
        var omar = await academy.SignedInAs(Cast.Omar);
        var id = (await omar.StartQuiz("/c/groupe-orion", EqualPay)).Address.Segments[^1];
        Assert.Equal(HttpStatusCode.OK, (await omar.Get($"/c/groupe-orion/learn/equal-pay/quiz/{id}")).Status);
        var bruno = await academy.SignedInAs(Cast.Bruno);
        Assert.Equal(HttpStatusCode.NotFound, (await bruno.Get($"{Home}/learn/equal-pay/quiz/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await bruno.Get($"/c/groupe-orion/learn/equal-pay/quiz/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await omar.Get($"/c/groupe-orion/learn/harassment-awareness/quiz/{id}")).Status);
    }

    private static string Plain(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ');
}
