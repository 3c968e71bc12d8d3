using System.Net;
using AngleSharp.Dom;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Pay;

public sealed class TypeTotalsTests(Academy academy) : IClassFixture<Academy>
{
    private const string Form = "main form.totals";

    [Fact]
    public async Task The_worked_example_of_a_small_company_gives_88()
    {
        var visitor = academy.Visitor();
        var page = await visitor.Get("/pay/totals?example=1");
        Assert.Contains("Exemple inventé", page.Main, StringComparison.Ordinal);
        var result = await visitor.Submit(page, Form);
        Assert.Equal(88, ShownResult.IndexOn(result));
        Assert.Equal("14", result.Find("#ouvriers-30_39-men")!.GetAttribute("value"));
        Assert.Null(result.Find("details:has(form.totals)")!.GetAttribute("open"));
        Assert.Null(result.Find("button[formaction='pay/keep']"));
    }

    [Theory]
    [InlineData("fr", "27 000,00", "29 300 €", "40,9091 %", "31,5789")]
    [InlineData("en", "27,000.00", "29,300", "40.9091%", "31.5789")]
    public async Task The_worked_example_of_a_large_company_gives_85(string language, string employes, string last, string raised, string raisedMen)
    {
        var visitor = academy.Visitor(language);
        var page = await visitor.Get("/pay/totals");
        var result = await visitor.Submit(page, Form, [.. Large.Select(f => (f.Name, f.Value switch { "27000" => employes, "29300" => last, "40.9091" => raised, "31.5789" => raisedMen, var v => Written(v, language) }))]);
        Assert.Equal(85, ShownResult.IndexOn(result));
    }

    [Fact]
    public async Task Levels_are_typed_in_rows_and_more_rows_lose_nothing()
    {
        var visitor = academy.Visitor();
        var page = await visitor.Submit(await visitor.Get("/pay/totals"), Form,
            [.. Levels(), ("do", "rows")]);
        Assert.Equal("B3", page.Find("#level-0-group")!.GetAttribute("value"));
        Assert.Equal("x12", page.Find("#maternity-eligible")!.GetAttribute("value"));
        Assert.NotNull(page.Find("#level-11-group"));
        Assert.Null(page.Find("#level-12-group"));
        Assert.Null(page.Find("#errors"));

        var result = await visitor.Submit(page, Form, ("level-11-group", "C5"), ("level-11-age", "40_49"), ("level-11-women", "4"), ("level-11-men", "6"),
            ("level-11-women_avg_pay", "28 000"), ("level-11-men_avg_pay", "29 000"), ("maternity-eligible", "1"));
        Assert.Null(result.Find("#errors"));
        Assert.Equal("C5", result.Find("#level-11-group")!.GetAttribute("value"));
        // (28 000, 28 000) and (28 000, 29 000): 3.4483 − 2 = 1.4483 × 10/20 = 0.7241 → 0.7 → 39; 39 + 35 + 15 + 10
        Assert.Equal(99, ShownResult.IndexOn(result));
    }

    [Theory]
    [InlineData("band", null, "band", "Choisissez une réponse.")]
    [InlineData("grouping", null, "grouping", "Choisissez une réponse.")]
    [InlineData("period_end", "31/02/2026", "period_end", "Écrivez une date qui existe")]
    [InlineData("period_end", "", "period_end", "La case est vide")]
    [InlineData("period_end", "31/12/0026", "period_end", "Écrivez une année entre 2000 et 2100")]
    [InlineData("period_end", "28/02/2028", "period_end", "La période dure douze mois")]
    [InlineData("ouvriers-30_39-men", "quatorze", "ouvriers-30_39-men", "Écrivez un nombre entier")]
    [InlineData("ouvriers-30_39-men", "14,5", "ouvriers-30_39-men", "Écrivez un nombre entier")]
    [InlineData("ouvriers-30_39-men", "1,000", "ouvriers-30_39-men", "Écrivez un nombre entier")]
    [InlineData("ouvriers-30_39-men", "-14", "ouvriers-30_39-men", "-14 est négatif")]
    [InlineData("ouvriers-30_39-men", "14000000", "ouvriers-30_39-men", "14000000 est trop grand")]
    [InlineData("ouvriers-30_39-men_avg_pay", "27.300,5O", "ouvriers-30_39-men_avg_pay", "Écrivez un nombre : 23410.50")]
    [InlineData("ouvriers-30_39-men_avg_pay", "27,300", "ouvriers-30_39-men_avg_pay", "27,300 peut se lire de deux façons")]
    [InlineData("ouvriers-30_39-men_avg_pay", "", "ouvriers-30_39-men_avg_pay", "donnez les deux rémunérations moyennes")]
    [InlineData("ouvriers-30_39-women_avg_pay", "-1", "ouvriers-30_39-women_avg_pay", "-1 est négatif")]
    [InlineData("ouvriers-30_39-women_avg_pay", "99999999999", "ouvriers-30_39-women_avg_pay", "est trop grand")]
    [InlineData("employes-under_30-men_avg_pay", "25 000", "employes-under_30-men_avg_pay", "Vous donnez une rémunération, et il n’y a personne")]
    [InlineData("raises_or_promotions-occurred", null, "raises_or_promotions-occurred", "Choisissez une réponse.")]
    [InlineData("raises_or_promotions-women_raised", "", "raises_or_promotions-women_raised", "Écrivez un nombre, ou 0")]
    [InlineData("raises_or_promotions-women_raised", "38", "raises_or_promotions-women_raised", "38 personnes augmentées, sur 37")]
    [InlineData("maternity-returns_occurred", null, "maternity-returns_occurred", "Choisissez une réponse.")]
    [InlineData("maternity-raised", "3", "maternity-raised", "3 personnes augmentées, sur 2")]
    [InlineData("top_ten-men", "8", "top_ten-women", "Ensemble, il en faut dix")]
    [InlineData("top_ten-men", "", "top_ten-men", "Écrivez un nombre, ou 0")]
    public async Task What_is_wrong_stands_at_its_field_and_nothing_typed_is_lost(string field, string? value, string place, string message)
    {
        var visitor = academy.Visitor();
        var page = await visitor.Submit(await visitor.Get("/pay/totals?example=1"), Form, (field, value));
        AssertProblem(page, place, message);
        Assert.Equal("17", field == "raises_or_promotions-women_raised" ? "17" : page.Find("#raises_or_promotions-women_raised")!.GetAttribute("value"));
        if (page.Find("#" + field) is { LocalName: "input" } input) Assert.Equal(value, input.GetAttribute("value"));
    }

    [Theory]
    [InlineData("raises-ouvriers-women_rate_pct", "101", "raises-ouvriers-women_rate_pct", "101 n’est pas un taux")]
    [InlineData("raises-ouvriers-men_rate_pct", "", "raises-ouvriers-men_rate_pct", "au moins dix femmes et dix hommes : donnez ce taux")]
    [InlineData("promotions-employes-women_rate_pct", "beaucoup", "promotions-employes-women_rate_pct", "Écrivez un nombre")]
    [InlineData("promotions-occurred", null, "promotions-occurred", "Choisissez une réponse.")]
    [InlineData("top_ten-women", "-2", "top_ten-women", "-2 est négatif")]
    public async Task Rates_are_asked_of_a_large_company(string field, string? value, string place, string message)
    {
        var visitor = academy.Visitor();
        var fields = Large.Select(f => (f.Name, (string?)Written(f.Value, "fr"))).Where(f => f.Name != field).Append((field, value));
        AssertProblem(await visitor.Submit(await visitor.Get("/pay/totals"), Form, [.. fields]), place, message);
    }

    [Theory]
    [InlineData("level-0-group", "", "level-0-group", "La case est vide")]
    [InlineData("level-0-age", "", "level-0-age", "Choisissez une réponse.")]
    [InlineData("level-0-women", "50", "level-0-women", "Vos niveaux comptent 56 personnes, et le tableau des effectifs 30")]
    [InlineData("level-0-women_avg_pay", "", "level-0-women_avg_pay", "donnez les deux rémunérations moyennes")]
    [InlineData("maternity-eligible", "x12", "maternity-eligible", "Écrivez un nombre entier")]
    public async Task A_level_that_cannot_be_so_is_named_at_its_row(string field, string value, string place, string message)
    {
        var visitor = academy.Visitor();
        var fields = Levels().Append(("maternity-eligible", "1")).Where(f => f.Item1 != field && f.Item2 != "x12").Append((field, value));
        AssertProblem(await visitor.Submit(await visitor.Get("/pay/totals"), Form, [.. fields]), place, message);
    }

    [Fact]
    public async Task The_same_page_stands_inside_a_company()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var page = await bruno.Get("/c/atelier-lumiere/pay/totals?example=1");
        Assert.Equal("/c/atelier-lumiere/pay", new Uri(page.BaseAddress, page.Find(".crumbs a")!.GetAttribute("href")).AbsolutePath);
        var result = await bruno.Submit(page, Form);
        Assert.Equal(("/c/atelier-lumiere/pay/totals", 88), (result.Address.AbsolutePath, ShownResult.IndexOn(result)));
        Assert.NotNull(result.Find("button[formaction='pay/keep']"));
        Assert.Empty(result.Document.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    private static void AssertProblem(Page page, string place, string message)
    {
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var said = page.Find($"#{place}-error") ?? page.Find($"#period-error");
        Assert.True(said is not null, page.Find("#errors")?.TextContent ?? "no problem at all");
        Assert.Contains(message, Plain(said!), StringComparison.Ordinal);
        var link = Assert.Single(page.Document.QuerySelectorAll("#errors a"));
        Assert.EndsWith("#" + place, link.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains(message, Plain(link), StringComparison.Ordinal);
        Assert.NotNull(page.Find("#errors[autofocus]"));
        Assert.NotNull(page.Find("#" + place));
    }

    private static string Plain(IElement element) => element.TextContent.Replace('\u00a0', ' ').Replace('\u202f', ' ');

    private static string Written(string value, string language) => language == "fr" ? value.Replace('.', ',') : value;

    private static IEnumerable<(string, string?)> Levels() =>
    [
        ("band", "50_250"), ("grouping", "level"), ("ouvriers-40_49-women", "14"), ("ouvriers-40_49-men", "16"),
        ("level-0-group", "B3"), ("level-0-age", "40_49"), ("level-0-women", "4"), ("level-0-men", "6"), ("level-0-women_avg_pay", "28000"), ("level-0-men_avg_pay", "28 000"),
        ("raises_or_promotions-occurred", "yes"), ("raises_or_promotions-women_raised", "0"), ("raises_or_promotions-men_raised", "0"),
        ("maternity-returns_occurred", "yes"), ("maternity-eligible", "x12"), ("maternity-raised", "1"), ("top_ten-women", "5"), ("top_ten-men", "5"),
    ];

    private static (string Name, string Value)[] Large => [.. LargeCompany.Fields];
}
