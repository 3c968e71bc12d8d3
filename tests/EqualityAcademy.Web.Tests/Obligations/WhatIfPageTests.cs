using System.Net;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Obligations;

/// <summary>The what-if page as it comes without script: the address says the change, the page answers.</summary>
public sealed class WhatIfPageTests(Academy academy) : IClassFixture<Academy>
{
    private const string WhatIf = "/c/atelier-lumiere/duties/what-if";

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_answer_stands_on_the_page(string language)
    {
        var bruno = await academy.SignedInAs(Cast.Bruno, language);
        var page = await bruno.Get(WhatIf + "?headcount=52&from=2027-01&on=2029-06-01&has-cse=yes&telework=no");
        foreach (var folded in page.Document.QuerySelectorAll(".entry details")) folded.Remove(); // the texts of the law files are read elsewhere
        await Verifier.Verify(page.Main, language);
    }

    [Fact]
    public async Task Crossing_the_threshold_brings_the_plan_at_once_the_rest_after_its_run()
    {
        var page = await (await academy.SignedInAs(Cast.Bruno)).Get(WhatIf + "?headcount=50&from=2026-12&on=2026-12-01&has-cse=yes");
        Assert.Contains("duties/equality-agreement-or-plan", Links(page, "appears"));
        string[] later = ["bdese-equality", "cse-social-policy", "internal-rules", "whistleblower-procedure", "index-cse-info", "index-declaration", "index-publication"];
        Assert.All(later, id => Assert.Contains($"duties/{id}", Links(page, "coming")));
        Assert.Equal("1déc. 2028", When(page, "internal-rules"));
        Assert.Equal("1déc. 2028", When(page, "cse-social-policy"));
        Assert.Equal("1déc. 2029", When(page, "index-publication"));
    }

    [Fact]
    public async Task Falling_below_takes_away_what_hung_on_the_threshold()
    {
        var fanny = await academy.SignedInAs(Cast.Fanny);
        var page = await fanny.Get("/c/fonderie-martin/duties/what-if?headcount=49");
        Assert.All(["equality-agreement-or-plan", "internal-rules", "index-publication", "whistleblower-procedure"], id => Assert.Contains($"duties/{id}", Links(page, "gone")));
        Assert.Equal("fin aussitôt", When(page, "internal-rules"));
        Assert.Equal("1janv. 2028", When(page, "whistleblower-procedure"));
        Assert.Empty(Links(page, "appears").Except(["duties/internal-rules-small"]));
    }

    [Fact]
    public async Task Nothing_asked_nothing_changes()
    {
        var page = await (await academy.SignedInAs(Cast.Bruno)).Get(WhatIf);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(Links(page, "appears").Concat(Links(page, "coming")).Concat(Links(page, "gone")));
        Assert.StartsWith("À 42 personnes, ", page.Find("#answer-h")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Null(page.Find("a[href='duties/what-if'].btn")); // nothing to go back from
    }

    [Fact]
    public async Task The_form_asks_by_address_and_stores_nothing()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var page = await bruno.Get(WhatIf);
        using var statements = new Statements(academy);
        page = await bruno.Submit(page, "#bench", ("headcount", "55"), ("from", "2027-03"), ("on", "2028-01-01"), ("union-section", "yes"));
        Assert.Empty(statements.Writes);
        Assert.StartsWith("À 55 dès mars 2027", page.Find("#answer-h")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(("55", "2027-03", "2028-01-01"), (Value(page, "headcount"), Value(page, "from"), Value(page, "on")));
        Assert.Equal("yes", page.Find("#union-section option[selected]")!.GetAttribute("value"));
        Assert.Contains("duties/equality-negotiation", Links(page, "appears"));
    }

    [Theory]
    [InlineData("headcount", "beaucoup", "Écrivez l’effectif en chiffres, par exemple 52.")]
    [InlineData("headcount", "0", "Il faut au moins une personne.")]
    [InlineData("headcount", "", "Écrivez un effectif, par exemple 52.")]
    [InlineData("from", "bientôt", "Écrivez un mois comme 2027-01.")]
    [InlineData("from", "2052-01", "Choisissez une date entre 2019 et 2036.")]
    [InlineData("on", "hier", "Écrivez une date comme 15/03/2026.")]
    [InlineData("on", "1998-07-12", "Choisissez une date entre 2019 et 2036.")]
    [InlineData("has-cse", "bof", "Répondez par oui ou par non.")]
    [InlineData("index-score", "140", "Écrivez un nombre entre 0 et 100.")]
    public async Task What_cannot_be_read_is_said_at_its_field_and_nothing_is_lost(string field, string typed, string said)
    {
        var other = field == "headcount" ? "union-section=yes" : "headcount=55";
        var page = await (await academy.SignedInAs(Cast.Bruno)).Get($"{WhatIf}?{field}={Uri.EscapeDataString(typed)}&{other}");
        Assert.Equal(said, page.Find($"#{field}-error")!.TextContent);
        Assert.Equal($"{field}-error", page.Find($"#{field}")!.GetAttribute("aria-describedby"));
        if (field != "has-cse") Assert.Equal(typed, Value(page, field));
        if (field == "headcount") Assert.Equal("yes", page.Find("#union-section option[selected]")!.GetAttribute("value"));
        else Assert.Equal("55", Value(page, "headcount"));
    }

    [Fact]
    public async Task A_day_in_the_past_is_compared_with_today()
    {
        var page = await (await academy.SignedInAs(Cast.Bruno)).Get(WhatIf + "?on=2020-01-01");
        Assert.StartsWith("Au 1er janvier 2020", page.Find("#answer-h")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("duties/paternity-leave", Links(page, "anyway"));
        Assert.Equal("pas encore", When(page, "paternity-leave"));
    }

    [Fact]
    public async Task Referents_may_try_but_not_record_and_learners_find_nothing()
    {
        Assert.NotNull((await (await academy.SignedInAs(Cast.Bruno)).Get(WhatIf + "?headcount=52")).Find("a[href='duties/headcount']"));
        var page = await (await academy.SignedInAs(Cast.Claire)).Get(WhatIf + "?headcount=52");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Null(page.Find("a[href='duties/headcount']"));
        Assert.Equal(HttpStatusCode.NotFound, (await (await academy.SignedInAs(Cast.Aicha)).Get(WhatIf)).Status);
    }

    private static IEnumerable<string> Links(Page page, string list) => page.Document.QuerySelectorAll($"#{list} h3 a").Select(a => a.GetAttribute("href")!);

    private static string? Value(Page page, string field) => page.Find($"#{field}")!.GetAttribute("value");

    private static string When(Page page, string id) =>
        string.Join(' ', page.Find($".entry h3 a[href='duties/{id}']")!.Closest("li")!.QuerySelector(".when")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
