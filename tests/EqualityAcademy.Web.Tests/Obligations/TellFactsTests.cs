using System.Net;
using Dapper;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Obligations;

public sealed class TellFactsTests(Academy academy) : IClassFixture<Academy>
{
    private const string Form = "main form[method=post]";

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_few_questions_are_asked_and_the_next_ones_named(string language)
    {
        var fanny = await academy.SignedInAs(Cast.Fanny, language);
        var page = await fanny.Get(Facts(Cast.Martin));
        Assert.InRange(page.Document.QuerySelectorAll("form fieldset, form .field input:not([type=radio])").Length, 1, 4);
        await Verifier.Verify(page.Main, language);
    }

    [Fact]
    public async Task What_is_told_shows_at_once_in_the_duties_and_can_be_changed_and_erased()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var page = await bruno.Submit(await bruno.Get(Facts(Cast.Lumiere)), Form, ("has-cse", "yes"), ("union-section", "no"));
        Assert.Contains("Vous avez un CSE.", page.Main, StringComparison.Ordinal);
        Assert.Contains("forfait-jours", page.Address.Query, StringComparison.Ordinal); // put off
        Assert.Contains("Personne référente harcèlement du CSE", (await bruno.Get($"/c/{Cast.Lumiere.Slug}/duties")).Main, StringComparison.Ordinal);

        page = await bruno.Submit(await bruno.Get(Facts(Cast.Lumiere) + "?fact=cse-elected-on"), Form, ("cse-elected-on", "2023-05-15"));
        Assert.Contains("15 mai 2023", page.Main, StringComparison.Ordinal);
        page = await bruno.Submit(await bruno.Get(Facts(Cast.Lumiere) + "?fact=cse-elected-on"), Form, ("cse-elected-on", "2024-05-15"));
        Assert.Contains("15 mai 2024", page.Main, StringComparison.Ordinal);

        page = await bruno.Submit(page, "form:has(button[name=forget])", ("forget", "cse-elected-on"));
        Assert.DoesNotContain("15 mai 2024", page.Main, StringComparison.Ordinal);
        Assert.Equal(["has-cse=yes", "union-section=no"], await KnownAsync(Cast.Lumiere));
    }

    [Fact]
    public async Task What_cannot_be_is_asked_back_and_nothing_typed_is_lost()
    {
        var omar = await academy.SignedInAs(Cast.Omar);
        var address = Facts(Cast.Orion) + "?later=has-cse,union-section,forfait-jours,collective-schedule,part-time,telework,night-work,mixed-staff";
        var page = await omar.Get(address);
        page = await omar.Submit(page, Form, ("index-score", "820"), ("cse-elected-on", "30/02/2026"), ("cse-election-announced-on", "2027-01-01"));
        Assert.Equal(["#cse-elected-on", "#index-score"], page.Document.QuerySelectorAll(".errors a").Select(a => new Uri("http://x/" + a.GetAttribute("href")).Fragment).Where(f => f != "#cse-election-announced-on").Order());
        Assert.Equal(("820", "30/02/2026", "text"), (page.Find("#index-score")!.GetAttribute("value"), page.Find("#cse-elected-on")!.GetAttribute("value"), page.Find("#cse-elected-on")!.GetAttribute("type")));
        Assert.Contains("1er janvier 2027 est à venir", page.Main, StringComparison.Ordinal);
        Assert.Empty(await KnownAsync(Cast.Orion));
    }

    [Fact]
    public async Task Two_answers_that_do_not_go_together_are_asked_back_and_one_tick_takes_the_other_back()
    {
        var nathalie = await academy.SignedInAs(Cast.Nathalie);
        await nathalie.Submit(await nathalie.Get(Facts(Cast.Noel) + "?fact=has-cse"), Form, ("has-cse", "no"));
        var page = await nathalie.Submit(await nathalie.Get(Facts(Cast.Noel) + "?fact=cse-referent-named"), Form, ("cse-referent-named", "yes"));
        Assert.Contains("Le CSE a désigné sa personne référente.", page.Find(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Vous n’avez pas de CSE.", page.Find(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["has-cse=no"], await KnownAsync(Cast.Noel));

        await nathalie.Submit(page, Form, ("cse-referent-named", "yes"), ("forget", "has-cse"));
        Assert.Equal(["cse-referent-named=yes"], await KnownAsync(Cast.Noel));

        page = await nathalie.Submit(await nathalie.Get(Facts(Cast.Noel) + "?fact=index-score"), Form, ("index-score", "80"));
        Assert.Contains("votre effectif le plus haut est 9", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_manager_tells()
    {
        var claire = await academy.SignedInAs(Cast.Claire);
        Assert.Equal(HttpStatusCode.NotFound, (await claire.Get(Facts(Cast.Lumiere))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await claire.Get($"/c/{Cast.Lumiere.Slug}/duties/headcount")).Status);
    }

    private static string Facts(Cast.Firm firm) => $"/c/{firm.Slug}/duties/facts";

    private async Task<IEnumerable<string>> KnownAsync(Cast.Firm firm)
    {
        await using var connection = await academy.Get<Db>().OpenAsync();
        return await connection.QueryAsync<string>("select fact || '=' || value from company_fact where company_id = @Company order by fact", new { Company = firm.Id });
    }
}
