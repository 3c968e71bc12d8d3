using System.Net;
using System.Text.Json.Nodes;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Pay;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Pay;

public sealed class ShowSampleTests(Academy academy) : IClassFixture<Academy>
{
    private static readonly string[] Expecting = ["mecanique-060", "mecanique-180", "mecanique-320"];

    public static TheoryData<string> Names => [.. Expecting];

    private static readonly (string Name, IndicatorId Id, int Maximum)[] Indicators =
    [
        ("pay_gap", IndicatorId.PayGap, 40), ("raises_or_promotions", IndicatorId.RaisesOrPromotions, 35), ("raises", IndicatorId.Raises, 20),
        ("promotions", IndicatorId.Promotions, 15), ("maternity", IndicatorId.Maternity, 15), ("top_ten", IndicatorId.TopTen, 10),
    ];

    [Fact]
    public void Every_sample_has_its_expected_results() => Assert.Equal(Expecting, academy.Get<PaySamples>().All.Select(s => s.Id));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_figures_on_the_page_are_those_expected(string name)
    {
        var page = await academy.Visitor("en").Get($"/pay/sample/{name}");
        var expected = Expected(name)["index"]!["by_csp"]!.AsObject();
        Assert.Equal(expected["total"]!["index"]!.GetValue<int>(), ShownResult.IndexOn(page));
        var shown = Indicators.Where(i => expected.ContainsKey(i.Name)).ToList();
        Assert.Equal(name == "mecanique-320" ? 5 : 4, shown.Count);
        Assert.All(shown, i => Assert.True(ShownResult.Says(academy, page, Language.En, i.Id, expected[i.Name]!["score"]!.GetValue<int>(), i.Maximum), i.Name));
        Assert.Contains("Nobody here exists", page.Main, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_list_can_be_taken_along(string name)
    {
        var page = await academy.Visitor().Get($"/pay/sample/{name}");
        using var list = await academy.Visitor().Ask(new Uri(page.BaseAddress, page.Find("a[download]")!.GetAttribute("href")).AbsolutePath);
        Assert.Equal((HttpStatusCode.OK, "text/csv"), (list.StatusCode, list.Content.Headers.ContentType?.MediaType));
        Assert.Equal($"{name}.csv", list.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(ModuleCopy.Original, "pay-samples", name, $"{name}.csv")), await list.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/pay/sample/mecanique-999")]
    [InlineData("/pay/sample/mecanique-999.csv")]
    [InlineData("/pay/sample/..%2f..%2flaw-fr.csv")]
    public async Task There_is_no_other_sample(string address)
    {
        using var answer = await academy.Visitor().Ask(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_figures_are_computed_once_for_all()
    {
        var samples = academy.Get<PaySamples>();
        var first = await samples.PictureOfAsync(samples.All[0], default);
        Assert.Same(first, await samples.PictureOfAsync(samples.All[0], default));
    }

    [Theory]
    [InlineData("id: mecanique-180", "id: mecanique", "id must be the name of the folder")]
    [InlineData("size_band: \"50_250\"", "size_band: \"50\"", "size_band is one of 50_250, 251_plus")]
    [InlineData("period_end: 2026-12-31", "period_end: 2026-11-30", "the period is twelve months")]
    [InlineData("order: 2", "order: 1", "another sample has the order 1")]
    [InlineData("order: 2", "order: 2\nrows: 180", "rows")]
    public void A_sample_that_cannot_be_so_is_named_with_its_file(string old, string edited, string said)
    {
        using var copy = new ModuleCopy();
        copy.Edit("pay-samples/mecanique-180/sample.yaml", old, edited);
        Assert.Contains(copy.Problems, p => p.StartsWith("pay-samples/mecanique-180/sample.yaml:", StringComparison.Ordinal) && p.Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public void A_sample_needs_its_list()
    {
        using var copy = new ModuleCopy();
        File.Delete(Path.Combine(copy.Root, "pay-samples/mecanique-180/mecanique-180.csv"));
        Assert.Contains("the list mecanique-180.csv is missing", Assert.Single(copy.Problems), StringComparison.Ordinal);
    }

    private static JsonObject Expected(string name) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Pay", "Examples", $"{name}.expected.json")))!.AsObject();
}
