using System.Net;
using System.Text;
using System.Text.Json;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Web.Platform.Api;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Obligations;

public sealed class EvaluateApiTests(Academy academy) : IClassFixture<Academy>
{
    private const string Address = "/api/v1/obligations/evaluate";
    private static int _address;

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Facts_in_duties_out(string language)
    {
        using var answer = await Send("""{"as_of": "2026-11-21", "headcount": 42, "facts": {"has-cse": "yes", "cse-elected-on": "2023-05-15"}}""", language: language);
        var found = (await Json(answer)).GetProperty("duties").EnumerateArray()
            .Where(d => d.GetProperty("id").GetString() is "cse-setup" or "cse-referent-training" or "pay-negotiation" or "pay-range-in-offer" or "index-publication");
        await Verifier.Verify(string.Join('\n', found.Select(d => d.ToString())), language);
    }

    [Fact]
    public async Task The_answer_is_the_same_as_that_of_the_front_page()
    {
        using var answer = await Send("""{"headcount": 42, "facts": {"has-cse": "yes"}}""");
        var applies = (await Json(answer)).GetProperty("duties").EnumerateArray().Count(d => d.GetProperty("status").GetString() == "applies");
        Assert.Contains($"À 42, {applies} obligations", (await academy.Visitor().Get("/?count=42&has-cse=yes")).Main, StringComparison.Ordinal);
        Assert.Equal("union-section", (await Json(answer)).GetProperty("next_questions")[0].GetProperty("fact").GetString());
    }

    [Fact]
    public async Task The_language_of_the_address_comes_before_that_of_the_browser()
    {
        using var answer = await Send("""{"headcount": 9}""", "?lang=en", language: "fr");
        Assert.Equal("Your headcount, 9, is below the threshold of 11.", Duty(await Json(answer), "cse-setup").GetProperty("because")[0].GetString());
    }

    [Fact]
    public async Task A_series_is_counted_month_by_month()
    {
        using var answer = await Send("""{"as_of": "2026-11-21", "headcounts": [{"month": "2025-12", "value": 10}, {"month": "2026-03", "value": 11}]}""");
        var duty = Duty(await Json(answer), "cse-setup");
        Assert.Equal(("upcoming", "2027-03-01"), (duty.GetProperty("status").GetString(), duty.GetProperty("applies_from").GetString()));
    }

    [Fact]
    public async Task A_day_no_number_of_the_law_covers_is_not_known()
    {
        using var answer = await Send("""{"as_of": "2010-06-01", "headcount": 42}""");
        Assert.Equal("unknown", Duty(await Json(answer), "cse-setup").GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("[]", "body")]
    [InlineData("""{"headcount": 42, "as_off": "2026-11-21"}""", "as_off")]
    [InlineData("""{"headcount": 42, "as_of": "2026-02-30"}""", "as_of")]
    [InlineData("""{"headcount": 42, "as_of": "0026-02-03"}""", "as_of")]
    [InlineData("""{"headcount": 42, "as_of": 2026}""", "as_of")]
    [InlineData("""{"facts": {}}""", "headcount")]
    [InlineData("""{"headcount": 42, "headcounts": []}""", "headcounts")]
    [InlineData("""{"headcount": -1}""", "headcount")]
    [InlineData("""{"headcount": "42"}""", "headcount")]
    [InlineData("""{"headcount": 1e99}""", "headcount")]
    [InlineData("""{"headcounts": []}""", "headcounts")]
    [InlineData("""{"headcounts": [42]}""", "headcounts[0]")]
    [InlineData("""{"headcounts": [{"month": "2026-13", "value": 42}]}""", "headcounts[0].month")]
    [InlineData("""{"headcounts": [{"month": "2026-11", "value": 42.5}, {"month": "2026-10", "value": "x"}]}""", "headcounts[1].value")]
    [InlineData("""{"headcounts": [{"month": "2026-11", "value": 42}, {"month": "2026-11", "value": 43}]}""", "headcounts[1].month")]
    [InlineData("""{"headcounts": [{"month": "2026-11", "value": 42}, {"month": "2026-12", "value": 43}]}""", "headcounts[1].month")]
    [InlineData("""{"headcounts": [{"month": "2024-01", "value": 42}, {"month": "2026-11", "value": 43}]}""", "headcounts[0].month")]
    [InlineData("""{"headcounts": [{"month": "2024-01", "value": 42}]}""", "headcounts[0].month")]
    [InlineData("""{"headcount": 42, "facts": []}""", "facts")]
    [InlineData("""{"headcount": 42, "facts": {"has-cats": "yes"}}""", "facts.has-cats")]
    [InlineData("""{"headcount": 42, "facts": {"has-cse": "oui"}}""", "facts.has-cse")]
    [InlineData("""{"headcount": 42, "facts": {"has-cse": true}}""", "facts.has-cse")]
    [InlineData("""{"headcount": 42, "facts": {"duerp-updated-on": "01/02/2026"}}""", "facts.duerp-updated-on")]
    [InlineData("""{"headcount": 42, "facts": {"duerp-updated-on": "2026-11-22"}, "as_of": "2026-11-21"}""", "facts.duerp-updated-on")]
    [InlineData("""{"headcount": 300, "facts": {"index-score": 101}}""", "facts.index-score")]
    [InlineData("""{"headcount": 42, "facts": {"index-score": 80}}""", "facts.index-score")]
    [InlineData("""{"headcount": 42, "facts": {"has-cse": "no", "cse-referent-named": "yes"}}""", "facts.cse-referent-named")]
    public async Task What_is_wrong_names_its_field(string body, string field)
    {
        using var answer = await Send(body);
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var error = Assert.Single((await Json(answer)).GetProperty("errors").EnumerateObject());
        Assert.Equal(field, error.Name);
        Assert.DoesNotMatch(@"^(Api|Fact|Series)[A-Z]|\{\d", error.Value[0].GetString());
    }

    [Theory]
    [InlineData("{", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{}", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    public async Task What_is_no_JSON_is_said_without_a_page(string body, string type, HttpStatusCode status)
    {
        using var answer = await Send(body, type: type);
        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task A_large_body_is_not_read_to_its_end()
    {
        using var answer = await Send(new string(' ', ApiBody.MostBytes + 1));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task After_sixty_calls_a_minute_a_visitor_waits_and_others_do_not()
    {
        for (var i = 0; i < PublicApi.CallsForEachVisitor; i++) (await Send("{", address: "203.0.113.1")).Dispose();
        using var late = await Send("{", address: "203.0.113.1");
        using var other = await Send("{", address: "203.0.113.2");
        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.BadRequest), (late.StatusCode, other.StatusCode));
        Assert.Equal("application/problem+json", late.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_description_names_the_address_and_every_status()
    {
        using var answer = await academy.Visitor().Ask("/openapi/v1.json");
        var text = await answer.Content.ReadAsStringAsync();
        using var document = JsonDocument.Parse(text);
        Assert.Contains(Address, document.RootElement.GetProperty("paths").EnumerateObject().Select(p => p.Name));
        Assert.All(Enum.GetValues<DutyStatus>(), s => Assert.Contains($"\"{JsonNamingPolicy.KebabCaseLower.ConvertName(s.ToString())}\"", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_fact_of_the_law_can_be_described_to_a_caller() =>
        Assert.All(academy.Get<ModuleSource>().Current.Facts, f => Assert.Matches("^[a-z0-9-]+$", f.Id));

    private async Task<HttpResponseMessage> Send(string body, string query = "", string language = "fr", string type = "application/json", string? address = null) =>
        await academy.Visitor(language, address ?? $"198.51.100.{Interlocked.Increment(ref _address)}").Ask(new HttpRequestMessage(HttpMethod.Post, Address + query) { Content = new StringContent(body, Encoding.UTF8, type) });

    private static async Task<JsonElement> Json(HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

    private static JsonElement Duty(JsonElement answer, string id) => answer.GetProperty("duties").EnumerateArray().Single(d => d.GetProperty("id").GetString() == id);
}
