using System.Net;
using Dapper;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Demo;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Clusters;

public sealed class OverviewTests(DemoAcademy demo) : IClassFixture<DemoAcademy>
{
    private const string Home = $"/k/{Cast.ClusterSlug}/overview";

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_home_of_a_cluster_answers_in_its_heading(string language)
    {
        var page = await (await demo.Academy.SignedInAs(Cast.Denis, language)).Get(Home);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        await Verifier.Verify(page.Main, language);
    }

    [Fact]
    public async Task A_filter_works_without_script_and_shows_its_group_only()
    {
        var denis = await demo.Academy.SignedInAs(Cast.Denis);
        var page = await denis.Submit(await denis.Get(Home), "form[action=overview]", ("group", "county:Plaine"));
        Assert.StartsWith("Plaine\u00a0: 7 entreprises sur 11 ont un plan.", page.Heading, StringComparison.Ordinal);
        Assert.Equal("county:Plaine", page.Find("select[name=group] option[selected]")!.GetAttribute("value"));
        Assert.DoesNotContain("Fonderie Delmas", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_under_five_has_no_figures()
    {
        var page = await (await demo.Academy.SignedInAs(Cast.Denis)).Get(Home + "?group=county:Hautes-Combes");
        Assert.Null(page.Find("table.heat"));
        Assert.Null(page.Find("table.funnel"));
        Assert.Contains("Moins de cinq entreprises", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_whose_levels_would_tell_of_a_smaller_one_says_so()
    {
        var page = await (await demo.Academy.SignedInAs(Cast.Denis)).Get(Home + "?group=county:Plaine");
        Assert.Null(page.Find("table.heat"));
        Assert.Contains("On ne montre pas ces niveaux", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_filter_shows_a_number_from_one_to_four_in_the_heat_map()
    {
        var denis = await demo.Academy.SignedInAs(Cast.Denis);
        var groups = (await denis.Get(Home)).Document.QuerySelectorAll("select[name=group] option").Select(o => o.GetAttribute("value")!).ToList();
        Assert.True(groups.Count > 12);
        foreach (var group in groups)
        {
            var cells = (await denis.Get($"{Home}?group={Uri.EscapeDataString(group)}")).Document.QuerySelectorAll("table.heat td").Select(c => c.TextContent.Trim());
            Assert.DoesNotContain(cells, c => c is "1" or "2" or "3" or "4");
        }
    }

    [Fact]
    public async Task Three_more_checks_move_no_figure_of_the_heat_map()
    {
        await using var other = new OwnDemo();
        await ((IAsyncLifetime)other.Demo).InitializeAsync();
        var denis = await other.Demo.Academy.SignedInAs(Cast.Denis);
        var before = Heat(await denis.Get(Home));
        await using var connection = await other.Demo.Get<Db>().OpenAsync();
        await connection.ExecuteAsync("delete from assessment_theme where assessment_id in (select id from assessment where finished_at is null)");
        var open = (await connection.QueryAsync<(string Id, string Company)>("select cast(id as text), cast(company_id as text) from assessment where finished_at is null order by id")).Take(3).ToList();
        Assert.Equal(3, open.Count);
        foreach (var (id, company) in open)
            await connection.ExecuteAsync($"update assessment set finished_at = @Now, level_hundredths = 0 where id = '{id}'; insert into assessment_theme (assessment_id, company_id, theme, level_hundredths) values ('{id}', '{company}', 'pay', 0)", new { other.Demo.Academy.Get<Web.Platform.Clock>().Now });
        Assert.Equal(before, Heat(await denis.Get(Home)));
    }

    [Fact]
    public async Task Nobody_but_the_clusters_own_people_finds_it()
    {
        foreach (var stranger in new[] { Cast.Bruno, Cast.Aicha, Cast.Claire })
            Assert.Equal(HttpStatusCode.NotFound, (await (await demo.Academy.SignedInAs(stranger)).Get(Home)).Status);
        var denis = await demo.Academy.SignedInAs(Cast.Denis);
        Assert.Equal(HttpStatusCode.NotFound, (await denis.Get("/k/another-cluster/overview")).Status);
        foreach (var page in new[] { "home", "plan", "check", "people", "learn" })
            Assert.Equal(HttpStatusCode.NotFound, (await denis.Get($"/c/{Cast.Lumiere.Slug}/{page}")).Status);
        Assert.Equal("/sign-in", (await demo.Academy.Visitor().Get(Home)).Address.AbsolutePath);
    }

    private static string Heat(Page page) => string.Join(' ', page.Document.QuerySelectorAll("table.heat td").Select(c => c.TextContent.Trim()));

    private sealed class OwnDemo : IAsyncDisposable
    {
        public DemoAcademy Demo { get; } = new();

        public ValueTask DisposeAsync() => new(((IAsyncLifetime)Demo).DisposeAsync());
    }
}
