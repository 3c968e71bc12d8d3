using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Obligations;

public sealed class ShowTimelineTests(Academy academy) : IClassFixture<Academy>
{
    private const int MostStatements = 5;

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Six_years_show_what_falls_due_what_begins_and_what_is_announced(string language)
    {
        if (language == "fr")
        {
            await academy.TellHeadcounts(Cast.Bruno, ("2020-01", 40), ("2026-04", 55));
            await academy.Tell(Cast.Bruno, ("duerp-updated-on", "2025-11-06"), ("cse-elected-on", "2023-03-01"), ("has-cse", "yes"));
        }

        var page = await (await academy.SignedInAs(Cast.Bruno, language)).Get("/c/atelier-lumiere/duties/timeline");
        await Verifier.Verify(page.Main, language);
    }

    [Fact]
    public async Task Each_row_says_in_words_what_its_strip_draws()
    {
        var omar = await academy.SignedInAs(Cast.Omar);
        var page = await omar.Get("/c/groupe-orion/duties/timeline");
        var row = page.Find("table.years a[href='duties/index-declaration']")!.Closest("tr")!;
        Assert.Equal("1er mars 2027, 2028, 2029, 2030, 2031", row.QuerySelector("small")!.TextContent);
        Assert.Equal(5, row.QuerySelectorAll("svg.wide .dot").Length);
        Assert.All(page.Document.QuerySelectorAll("tr.coming small"), s => Assert.Contains("annoncé, non voté au", s.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_done_stands_at_its_next_date_and_what_is_disputed_nowhere()
    {
        const string duties = "/c/fonderie-martin/duties";
        var fanny = await academy.SignedInAs(Cast.Fanny);
        await fanny.Submit(await fanny.Get(duties + "/index-publication"), "main form:has([name='_handler'][value=done])");
        await fanny.Submit(await fanny.Get(duties + "/index-declaration"), "main form:has([name='_handler'][value=dispute])", ("Reason", "une autre société du groupe le fait"));
        var page = await fanny.Get(duties + "/timeline");
        Assert.Equal("1er mars 2028, 2029, 2030, 2031", page.Find("table.years a[href='duties/index-publication']")!.Closest("tr")!.QuerySelector("small")!.TextContent);
        Assert.Null(page.Find("a[href='duties/index-declaration']"));
    }

    [Fact]
    public async Task A_company_without_dates_is_told_how_to_begin_and_the_page_takes_few_statements()
    {
        var nathalie = await academy.SignedInAs(Cast.Nathalie);
        using var statements = new Statements(academy);
        var page = await nathalie.Get("/c/serrurerie-noel/duties/timeline");
        Assert.InRange(statements.All.Count, 3, MostStatements);
        Assert.Equal("Aucune échéance datée d’ici à fin 2031", page.Heading);
        Assert.NotNull(page.Find("main a[href='duties/facts']"));
    }
}
