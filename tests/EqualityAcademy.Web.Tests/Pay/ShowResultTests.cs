using System.Net;
using AngleSharp.Html.Parser;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Features.Pay;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Pay;

public sealed class ShowResultTests(Academy academy) : IClassFixture<Academy>
{
    [Theory]
    [InlineData(60, "84 out of 100: progress objectives are due")]
    [InlineData(180, "53 out of 100: corrective measures are due")]
    [InlineData(320, "93 out of 100: publish, declare and tell the works council, nothing more")]
    public async Task The_answer_is_the_heading_and_every_table_is_there(int people, string answer)
    {
        var page = await academy.Visitor("en").Get($"/pay/sample/mecanique-{people:000}");
        Assert.Equal(answer, page.Find("#csp-answer")!.TextContent);
        var picture = await Pictures.Of(academy, people);
        Assert.Equal(picture.ByCsp!.PayGap.Groups.Count + 1, page.Document.QuerySelectorAll("#csp-gap tbody tr").Length);
        Assert.True(page.Document.QuerySelectorAll("#level-gap tbody tr").Length >= picture.ByLevel!.PayGap.Groups.Count);
        Assert.Equal(4, page.Document.QuerySelectorAll("section[id^=d-]").Length);
        Assert.Empty(page.Document.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Empty(page.Document.QuerySelectorAll(".of-csp a[href^='duties/']"));
    }

    [Fact]
    public async Task The_duties_lead_to_their_pages_inside_a_company_and_the_result_can_be_kept_there()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var page = await Choose(bruno, $"/c/{Cast.Lumiere.Slug}", Tied(), 1);
        var links = page.Document.QuerySelectorAll(".of-csp .times a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Contains("duties/index-publication", links);
        foreach (var link in links) Assert.Equal(HttpStatusCode.OK, (await bruno.Ask($"/c/{Cast.Lumiere.Slug}/{link}")).StatusCode);
        Assert.NotNull(page.Find("button[formaction='pay/keep']"));
        Assert.Null((await Choose(academy.Visitor(), "", Tied(), 1)).Find("button[formaction='pay/keep']"));
    }

    [Fact]
    public async Task Whom_to_count_in_the_tenth_place_is_chosen_without_script_and_changes_the_score()
    {
        var visitor = academy.Visitor("en");
        var one = await Choose(visitor, "", Tied(), 1);
        Assert.Contains("Your choice changes the score.", one.Main, StringComparison.Ordinal);
        var before = one.Find("#csp-answer")!.TextContent;
        var two = await visitor.Submit(one, "form[action='pay/result']", ("Women", "2"));
        Assert.Equal(HttpStatusCode.OK, two.Status);
        Assert.NotEqual(before, two.Find("#csp-answer")!.TextContent);
        Assert.Contains("5 of 10", two.Find("#csp-top-ten")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("0 of 10", one.Find("#csp-top-ten")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_is_only_shown_from_a_form()
    {
        Assert.EndsWith("/pay", (await academy.Visitor().Get("/pay/result")).Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal("?gone=1", (await Choose(academy.Visitor(), "", null, 1)).Address.Query);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_home_of_pay_says_how_to_start(string language) => await Verifier.Verify((await academy.Visitor(language).Get("/pay")).Main, language);

    /// <summary>Totals in which a woman and a man are tied for the tenth place.</summary>
    private static PayPicture Tied()
    {
        var csp = Pictures.Typed().ByCsp!;
        var tie = new TopTenTie(1, 1, 1, [new(1, 9), new(2, 8)], false);
        return Pictures.Typed() with { ByCsp = IndexResult.Of(csp.Band, csp.PayGap, csp.Raises, csp.Maternity, new(TopTenScore.Of(1, 9, tie, WhyNot.NotGiven))) };
    }

    private async Task<Page> Choose(Browser browser, string company, PayPicture? picture, int women)
    {
        var token = (await browser.Get($"{company}/pay/sample/mecanique-060")).Find("#pay-files input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var fields = new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["_handler"] = "result", ["Figures"] = picture is null ? "x" : academy.Get<PaySeal>().Seal(picture), ["Women"] = $"{women}" };
        using var answer = await browser.Ask(new HttpRequestMessage(HttpMethod.Post, $"{company}/pay/result") { Content = new FormUrlEncodedContent(fields) });
        if (answer.Headers.Location is { } elsewhere) return await browser.Get(new Uri(answer.RequestMessage!.RequestUri!, elsewhere).PathAndQuery);
        return new(answer.RequestMessage!.RequestUri!, answer.StatusCode, new HtmlParser(new() { IsScripting = false }).ParseDocument(await answer.Content.ReadAsStringAsync()));
    }
}
