using System.Net;
using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Assessment;
using EqualityAcademy.Web.Features.Assessment.AnswerQuestion;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Tests.ActionPlans;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Assessment;

public sealed class SaveAnswerTests : IAsyncLifetime
{
    private const string Stored = "select question, answer from assessment_answer where assessment_id = @Id order by question";

    private readonly Academy _academy = new();

    [Fact]
    public async Task A_choice_is_saved_when_made_in_one_statement()
    {
        var bruno = await _academy.SignedInAs(Cast.Bruno);
        var page = await bruno.StartCheck(Cast.Bruno);
        using var statements = new Statements(_academy);
        var answer = await bruno.Ask(Autosave(page, "3"));
        Assert.Equal("Enregistré à 10 h 00", await answer.Content.ReadAsStringAsync());
        Assert.StartsWith("insert into assessment_answer", Assert.Single(statements.Writes), StringComparison.Ordinal);
        Assert.Equal(2, statements.All.Count);
        Assert.Equal(["pay-comparison 3"], await _academy.Rows(Stored, new { Id = page.Run() }));
    }

    [Fact]
    public async Task A_save_without_the_forms_token_is_refused()
    {
        var bruno = await _academy.SignedInAs(Cast.Bruno);
        var page = await bruno.StartCheck(Cast.Bruno);
        var request = Autosave(page, "3");
        request.Content = new FormUrlEncodedContent([new("answer", "3")]);
        Assert.Equal(HttpStatusCode.BadRequest, (await bruno.Ask(request)).StatusCode);
        Assert.Empty(await _academy.Rows(Stored, new { Id = page.Run() }));
    }

    [Fact]
    public async Task Changing_ones_mind_keeps_one_answer()
    {
        var bruno = await _academy.SignedInAs(Cast.Bruno);
        var page = await bruno.StartCheck(Cast.Bruno);
        foreach (var choice in new[] { "0", "unknown", "na", "4" }) await bruno.Answer(page, choice);
        Assert.Equal(["pay-comparison 4"], await _academy.Rows(Stored, new { Id = page.Run() }));
    }

    [Theory]
    [InlineData("pay-comparison/answer")]
    [InlineData("pay-comparison")]
    [InlineData("answers")]
    [InlineData("result")]
    public async Task Another_companys_check_does_not_exist(string path)
    {
        var bruno = await _academy.SignedInAs(Cast.Bruno);
        var fanny = await _academy.SignedInAs(Cast.Fanny);
        var (own, others) = (await bruno.StartCheck(Cast.Bruno), await fanny.StartCheck(Cast.Fanny));
        var request = Autosave(own, "2");
        request.RequestUri = new Uri($"http://localhost{Cast.Bruno.Home()}/check/{others.Run().Value}/{path}");
        if (!path.EndsWith("/answer", StringComparison.Ordinal)) (request.Method, request.Content) = (HttpMethod.Get, null);
        Assert.Equal(HttpStatusCode.NotFound, (await bruno.Ask(request)).StatusCode);
        Assert.Empty(await _academy.Rows(Stored, new { Id = others.Run() }));
    }

    [Fact]
    public async Task An_answer_to_no_question_and_one_after_the_end_are_not_found()
    {
        var scope = Cast.Bruno.Scope();
        var bruno = await _academy.SignedInAs(Cast.Bruno);
        var page = await bruno.StartCheck(Cast.Bruno);
        var save = _academy.Get<SaveAnswer>();
        Assert.Null(await save.RunAsync(scope, page.Run(), "no-such-question", Answer.Unknown));
        Assert.Equal(HttpStatusCode.NotFound, (await bruno.Get(page.Address.AbsolutePath.Replace("pay-comparison", "no-such-question", StringComparison.Ordinal))).Status);
        await bruno.Finish(await bruno.AnswerAll(page, "2"));
        Assert.Null(await save.RunAsync(scope, page.Run(), "pay-comparison", Answer.OfLevel(4)));
        Assert.Contains("pay-comparison 2", await _academy.Rows(Stored, new { Id = page.Run() }));
    }

    [Fact]
    public async Task Finishing_twice_changes_nothing_and_leads_to_the_same_result()
    {
        var bruno = await _academy.SignedInAs(Cast.Bruno);
        var answers = await bruno.AnswerAll(await bruno.StartCheck(Cast.Bruno), "1", "2");
        var result = await bruno.Finish(answers);
        var before = await _academy.CurrentActions(Cast.Lumiere.Id);
        _academy.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(result.Address, (await bruno.Finish(answers)).Address);
        Assert.Equal(before, await _academy.CurrentActions(Cast.Lumiere.Id));
        Assert.Single(await _academy.Rows("select id from plan where company_id = @Id", new { Cast.Lumiere.Id }));
        Assert.Equal(_academy.Clock.Now - TimeSpan.FromHours(1), (await _academy.Get<AssessmentStates>().OfAsync(Cast.Bruno.Scope())).FinishedAt);
    }

    [Fact]
    public async Task The_revision_of_the_questions_is_kept_with_the_check()
    {
        var bruno = await _academy.SignedInAs(Cast.Bruno);
        var result = await bruno.TakeCheck(Cast.Bruno, "2");
        var revision = _academy.Get<QuickCheck>().Current.File.Revision;
        Assert.Equal([$"{revision}"], await _academy.Rows("select revision from assessment where id = @Id", new { Id = result.Run() }));
        Assert.Contains($"version {revision}", result.Find(".cartouche")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kill_right_after_saved_loses_nothing()
    {
        var bruno = await _academy.SignedInAs(Cast.Bruno);
        var page = await bruno.StartCheck(Cast.Bruno);
        Assert.Equal(HttpStatusCode.OK, (await bruno.Ask(Autosave(page, "3"))).StatusCode);
        await using var next = _academy.AfterKill();
        await next.InitializeAsync();
        var again = await (await next.SignedInAs(Cast.Bruno)).Get(page.Address.AbsolutePath);
        Assert.NotNull(again.Find("input[value='3']:checked"));
        Assert.Contains("Enregistré à 10 h 00", again.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_who_start_at_once_share_one_check()
    {
        var (bruno, colleague) = (await _academy.SignedInAs(Cast.Bruno), await _academy.SignedInAs(Cast.Bruno));
        var (here, there) = (await bruno.Get($"{Cast.Bruno.Home()}/check"), await colleague.Get($"{Cast.Bruno.Home()}/check"));
        var pages = await Task.WhenAll(bruno.Submit(here, "form:has(button.btn)"), colleague.Submit(there, "form:has(button.btn)"));
        Assert.All(pages, p => Assert.EndsWith("/pay-comparison", p.Address.AbsolutePath, StringComparison.Ordinal));
        Assert.Equal(pages[0].Run(), pages[1].Run());
    }

    public Task InitializeAsync() => _academy.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)_academy).DisposeAsync();

    /// <summary>What the page's script sends.</summary>
    private static HttpRequestMessage Autosave(Page page, string answer)
    {
        var fields = page.Document.QuerySelectorAll("answer-form input[type=hidden]").ToDictionary(i => i.GetAttribute("name")!, i => i.GetAttribute("value") ?? "");
        fields["answer"] = answer;
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(page.BaseAddress, page.Find("answer-form form")!.GetAttribute("action"))) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Accept.ParseAdd("text/plain");
        return request;
    }
}
