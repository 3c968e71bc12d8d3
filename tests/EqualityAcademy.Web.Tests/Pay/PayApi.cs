using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Pay;

/// <summary>Calls of the API about pay, each from an address of its own.</summary>
internal sealed class PayApi(Academy academy)
{
    private static int _address;

    public Task<HttpResponseMessage> Index(string body, string language = "en") => Send("/api/v1/pay/index", new StringContent(body, Encoding.UTF8, "application/json"), language);

    public Task<HttpResponseMessage> Obligations(string body, string language = "en") => Send("/api/v1/pay/obligations", new StringContent(body, Encoding.UTF8, "application/json"), language);

    public Task<HttpResponseMessage> Employees(byte[] csv, string query = "?size_band=50_250&reference_start=2026-01-01&reference_end=2026-12-31", string language = "en", string type = "text/csv")
    {
        var content = new ByteArrayContent(csv) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } };
        return Send("/api/v1/pay/employees" + query, content, language);
    }

    public static async Task<JsonNode> Json(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

    private async Task<HttpResponseMessage> Send(string address, HttpContent content, string language) =>
        await academy.Visitor(language, $"192.0.2.{Interlocked.Increment(ref _address) % 250}").Ask(new HttpRequestMessage(HttpMethod.Post, address) { Content = content });
}
