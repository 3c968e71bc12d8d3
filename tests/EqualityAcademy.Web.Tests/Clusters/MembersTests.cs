using System.Net;
using System.Text;
using Dapper;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Demo;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Clusters;

public sealed class MembersTests(DemoAcademy demo) : IClassFixture<DemoAcademy>
{
    private const string List = $"/k/{Cast.ClusterSlug}/members";

    [Fact]
    public async Task Each_member_has_its_stage_and_no_score()
    {
        var page = await (await demo.Academy.SignedInAs(Cast.Denis)).Get(List);
        Assert.Equal("40 entreprises dans votre cluster.", page.Heading);
        Assert.Equal(40, page.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("Plan arrêté", Row(page, "Atelier Lumière"), StringComparison.Ordinal);
        Assert.Contains("74", Row(page, "Atelier Lumière"), StringComparison.Ordinal);
        Assert.Contains("Relancer", Row(page, "Fonderie Delmas"), StringComparison.Ordinal);
        Assert.Contains("moins de cinq personnes", Row(page, "Éolien Grand Large"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?search=lumiere", "Atelier Lumière")]
    [InlineData("?search=BRUNO+lefevre", "Atelier Lumière")]
    [InlineData("?search=forge&stage=Invited", "Forge de la Combe")]
    public async Task A_search_minds_neither_case_nor_accents(string query, string found)
    {
        var page = await (await demo.Academy.SignedInAs(Cast.Denis)).Get(List + query);
        Assert.StartsWith(found, Assert.Single(page.Document.QuerySelectorAll("tbody th")).TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_can_be_sorted_and_kept_to_one_stage()
    {
        var denis = await demo.Academy.SignedInAs(Cast.Denis);
        Assert.StartsWith("Groupe Orion", (await denis.Get(List + "?sort=size")).Find("tbody th")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(23, (await denis.Get(List + "?stage=Planned")).Document.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task The_list_can_be_taken_out_and_that_is_noted()
    {
        var denis = await demo.Academy.SignedInAs(Cast.Denis);
        var file = await denis.Ask(List + ".csv");
        Assert.Equal("text/csv", file.Content.Headers.ContentType!.MediaType);
        var lines = Encoding.UTF8.GetString(await file.Content.ReadAsByteArrayAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(41, lines.Length);
        Assert.Contains(lines, l => l.StartsWith("Atelier Lumière;Bruno Lefèvre;", StringComparison.Ordinal));
        Assert.Equal(1, await demo.Scalar("select count(*) from audit_event where kind = 'members-exported'"));
    }

    [Theory]
    [InlineData("members")]
    [InlineData("members.csv")]
    [InlineData("members/invite")]
    [InlineData("members/import")]
    [InlineData("coordinators")]
    public async Task Members_of_a_company_find_none_of_it(string page)
    {
        foreach (var stranger in new[] { Cast.Bruno, Cast.Aicha })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await (await demo.Academy.SignedInAs(stranger)).Get($"/k/{Cast.ClusterSlug}/{page}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await (await demo.Academy.SignedInAs(Cast.Bruno)).Get($"/c/{Cast.Lumiere.Slug}/{page}")).Status);
        }
    }

    [Fact]
    public async Task A_company_that_waits_can_be_invited_again_once_a_day()
    {
        var denis = await demo.Academy.SignedInAs(Cast.Denis);
        var page = await denis.Get(List);
        var delmas = page.Document.QuerySelectorAll("button[name=Company]").First(b => b.GetAttribute("aria-label") == "Relancer Fonderie Delmas").GetAttribute("value")!;
        for (var i = 0; i < 2; i++)
            Assert.Contains("repart", (await Post(denis, page, delmas)).Find("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await demo.Scalar("select count(*) from mail_outbox o join company c on c.id = o.company_id where c.slug = 'fonderie-delmas'"));
        Assert.Equal(HttpStatusCode.NotFound, (await Post(denis, page, Cast.Lumiere.Id.Value.ToString())).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Post(denis, page, Guid.NewGuid().ToString())).Status);
    }

    [Fact]
    public async Task Only_an_administrator_invites_coordinators()
    {
        const string team = $"/k/{Cast.ClusterSlug}/coordinators";
        Assert.Equal(HttpStatusCode.NotFound, (await (await demo.Academy.SignedInAs(Cast.Denis)).Get(team)).Status);
        var elise = await demo.Academy.SignedInAs(Cast.Elise);
        var wrong = await elise.Submit(await elise.Get(team), "main form", ("Name", ""), ("Email", "nobody"));
        Assert.Equal(2, wrong.Document.QuerySelectorAll(".field.bad").Length);
        var done = await elise.Submit(wrong, "main form", ("Name", "Ana Silva"), ("Email", "ana@cluster.example"));
        Assert.NotNull(done.Find("[role=status]"));
        await using var connection = await demo.Get<Db>().OpenAsync();
        Assert.Contains("/welcome?t=", await connection.QuerySingleAsync<string>("select text_body from mail_outbox where recipient = 'ana@cluster.example'"), StringComparison.Ordinal);
    }

    private static Task<Page> Post(Browser browser, Page page, string company)
    {
        page.Document.QuerySelector("#again")!.InnerHtml += $"<input type=hidden name=Company value='{company}'>";
        return browser.Submit(page, "#again", ("Company", company));
    }

    private static string Row(Page page, string company) =>
        page.Document.QuerySelectorAll("tbody tr").First(r => r.TextContent.Contains(company, StringComparison.Ordinal)).TextContent;
}
