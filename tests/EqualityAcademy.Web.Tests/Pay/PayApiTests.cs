using System.Net;
using System.Text;
using EqualityAcademy.Web.Platform.Api;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Pay;

public sealed class PayApiTests(Academy academy) : IClassFixture<Academy>
{
    [Fact]
    public async Task One_call_too_many_in_a_minute_is_told_when_to_come_back_and_others_are_not_held_up()
    {
        for (var i = 0; i < PublicApi.CallsForEachVisitor; i++)
        {
            using var early = await Obligations("198.51.100.1");
            Assert.Equal(HttpStatusCode.OK, early.StatusCode);
        }

        using var late = await Obligations("198.51.100.1");
        Assert.Equal(HttpStatusCode.TooManyRequests, late.StatusCode);
        Assert.Equal("60", Assert.Single(late.Headers.GetValues("Retry-After")));
        Assert.Equal("application/problem+json", late.Content.Headers.ContentType?.MediaType);
        using var other = await Obligations("198.51.100.2");
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/pay/index", "application/json", "IndexRequest")]
    [InlineData("/api/v1/pay/obligations", "application/json", "PayObligationsRequest")]
    [InlineData("/api/v1/pay/employees", "text/csv", null)]
    public async Task The_description_lists_what_is_sent_and_answered(string address, string type, string? body)
    {
        using var answer = await academy.Visitor(address: "198.51.100.3").Ask("/openapi/v1.json");
        var post = (await PayApi.Json(answer))["paths"]![address]!["post"]!;
        var sent = Assert.Single(post["requestBody"]!["content"]!.AsObject());
        Assert.Equal(type, sent.Key);
        if (body is null) Assert.Equal("string", sent.Value!["schema"]!["type"]!.GetValue<string>());
        else Assert.Equal($"#/components/schemas/{body}", sent.Value!["schema"]!["$ref"]!.GetValue<string>());
        Assert.NotNull(post["responses"]!["200"]!["content"]!["application/json"]!["schema"]);
        Assert.Equal(["200", "400", "429"], post["responses"]!.AsObject().Select(r => r.Key).Where(k => k is "200" or "400" or "429").Order());
    }

    [Theory]
    [InlineData("IndexRequest", "size_band", "headcount_by_csp_and_age", "pay_gap", "maternity", "top_ten", "raises_or_promotions", "raises", "promotions")]
    [InlineData("PayObligationsRequest", "headcount", "has_cse", "year", "indicator_g_computed", "largest_gap_pct", "second_declaration_submitted", "second_gap_pct")]
    public async Task The_bodies_are_described_with_the_names_that_are_read(string schema, params string[] members)
    {
        using var answer = await academy.Visitor(address: "198.51.100.4").Ask("/openapi/v1.json");
        Assert.Equal(members, (await PayApi.Json(answer))["components"]!["schemas"]![schema]!["properties"]!.AsObject().Select(p => p.Key));
    }

    private Task<HttpResponseMessage> Obligations(string address) => academy.Visitor("en", address).Ask(new HttpRequestMessage(HttpMethod.Post, "/api/v1/pay/obligations")
    {
        Content = new StringContent("""{"headcount": 150, "has_cse": true, "year": 2027}""", Encoding.UTF8, "application/json"),
    });
}
