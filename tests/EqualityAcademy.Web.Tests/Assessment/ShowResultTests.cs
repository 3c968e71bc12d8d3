using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Assessment;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.ActionPlans;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Assessment;

public sealed class ShowResultTests : IAsyncLifetime
{
    private static readonly string[] Codes = ["2", "1", "3", "0", "unknown", "4"];

    private readonly Academy _academy = new();

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_question_reads_as_drawn(string language)
    {
        var bruno = await _academy.SignedInAs(Cast.Bruno, language);
        var page = await bruno.Answer(await bruno.StartCheck(Cast.Bruno), "2");
        await Verifier.Verify(page.Main, language);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_result_reads_as_drawn(string language)
    {
        await _academy.AddPeers(Cast.Bruno, 30, Cast.Cluster, 100, 150, 200, 250, 300, 400);
        var bruno = await _academy.SignedInAs(Cast.Bruno, language);
        await Verifier.Verify((await bruno.TakeCheck(Cast.Bruno, Codes)).Main, language);
    }

    [Fact]
    public async Task Four_companies_of_like_size_are_not_compared_and_five_are()
    {
        await _academy.AddPeers(Cast.Bruno, 30, Cast.Cluster, 100, 200, 300, 400);
        await _academy.AddPeers(Cast.Bruno, 60, Cast.Cluster, 0, 0, 0, 0, 0);
        await _academy.AddPeers(Cast.Bruno, 30, await AnotherCluster(), 0, 0, 0, 0, 0);
        var bruno = await _academy.SignedInAs(Cast.Bruno);
        var result = await bruno.TakeCheck(Cast.Bruno, Codes);
        Assert.Contains("il faut au moins 5 autres entreprises", result.Main, StringComparison.Ordinal);
        Assert.Null(result.Find("rect.peer"));

        await _academy.AddPeers(Cast.Bruno, 49, Cast.Cluster, 350);
        result = await bruno.Get(result.Address.AbsolutePath);
        Assert.Contains("5 entreprises de 11 à 49 personnes", result.Main, StringComparison.Ordinal);
        Assert.All(result.Document.QuerySelectorAll("td[data-label=Pairs]"), cell => Assert.Equal("3,0", cell.TextContent));
    }

    [Fact]
    public async Task A_company_without_headcount_is_told_to_give_it()
    {
        await using (var connection = await _academy.Get<Db>().OpenAsync())
            await connection.ExecuteAsync("update company set headcount = null where id = @Id", new { Cast.Lumiere.Id });
        var bruno = await _academy.SignedInAs(Cast.Bruno);
        Assert.Contains("Indiquez votre effectif", (await bruno.TakeCheck(Cast.Bruno, Codes)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_check_says_what_has_been_gained()
    {
        var bruno = await _academy.SignedInAs(Cast.Bruno);
        await bruno.TakeCheck(Cast.Bruno, "1");
        _academy.Clock.Advance(TimeSpan.FromDays(365));
        bruno = await _academy.SignedInAs(Cast.Bruno);
        var second = await bruno.TakeCheck(Cast.Bruno, "2");
        Assert.Contains("Vous avez gagné 1,0 depuis le 21 novembre 2026.", second.Main, StringComparison.Ordinal);
        Assert.Equal(7, second.Document.QuerySelectorAll("td[data-label='Depuis 2026']").Count(cell => cell.TextContent == "+\u202f1,0"));
        Assert.Equal(2, (await bruno.Get($"{Cast.Bruno.Home()}/check")).Document.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task When_the_questions_have_changed_the_trend_breaks_visibly()
    {
        var bruno = await _academy.SignedInAs(Cast.Bruno);
        var first = await bruno.TakeCheck(Cast.Bruno, "1");
        await using (var connection = await _academy.Get<Db>().OpenAsync())
            await connection.ExecuteAsync("update assessment set revision = 0 where id = @Id", new { Id = first.Run() });
        _academy.Clock.Advance(TimeSpan.FromDays(365));
        bruno = await _academy.SignedInAs(Cast.Bruno);
        var second = await bruno.TakeCheck(Cast.Bruno, "2");
        Assert.Contains("Les questions ont changé", second.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Vous avez gagné", second.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_move_is_put_into_the_plan_without_script_and_only_once()
    {
        var bruno = await _academy.SignedInAs(Cast.Bruno);
        var result = await bruno.TakeCheck(Cast.Bruno, "3");
        var button = result.Find(".entry form button")!;
        var action = button.GetAttribute("value")!;
        Assert.DoesNotContain(await _academy.CurrentActions(Cast.Lumiere.Id), a => a.Template == action);
        var after = await bruno.Submit(result, ".entry form", ("action", action));
        Assert.Equal(result.Document.QuerySelectorAll(".entry .saved").Length + 1, after.Document.QuerySelectorAll(".entry .saved").Length);
        Assert.Contains("dans votre plan, vous atteindrez", after.Main, StringComparison.Ordinal);
        await bruno.Submit(result, ".entry form", ("action", action));
        Assert.Single(await _academy.CurrentActions(Cast.Lumiere.Id), a => a.Template == action);
    }

    [Fact]
    public async Task The_state_of_a_check_goes_from_none_to_started_to_finished()
    {
        var (states, scope) = (_academy.Get<AssessmentStates>(), Cast.Bruno.Scope());
        Assert.Equal(AssessmentState.Nothing, await states.OfAsync(scope));
        var bruno = await _academy.SignedInAs(Cast.Bruno);
        var page = await bruno.StartCheck(Cast.Bruno);
        _academy.Clock.Advance(TimeSpan.FromDays(3));
        page = await bruno.Answer(page, "2");
        Assert.Equal(new(page.Run(), _academy.Clock.Now.AddDays(-3), _academy.Clock.Now, null, null, null), await states.OfAsync(scope));
        await bruno.Finish(await bruno.AnswerAll(page, "2"));
        Assert.Equal(new(null, null, null, page.Run(), _academy.Clock.Now, 200), await states.OfAsync(scope));
        Assert.Equal(200, (await _academy.Get<LatestResult>().OfAsync(scope))!.Points[0].Level);
    }

    public Task InitializeAsync() => _academy.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)_academy).DisposeAsync();

    private async Task<ClusterId> AnotherCluster()
    {
        var id = _academy.Get<Clock>().NewId<ClusterId>();
        await using var connection = await _academy.Get<Db>().OpenAsync();
        await connection.ExecuteAsync("insert into cluster (id, slug, name, created_at) values (@id, 'other', 'Other', @Now)", new { id, _academy.Clock.Now });
        return id;
    }
}
