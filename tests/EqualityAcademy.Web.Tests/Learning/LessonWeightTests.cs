using System.IO.Compression;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Learning;

public sealed class LessonWeightTests(Academy academy) : IClassFixture<Academy>
{
    private const int Most = 120_000;

    [Fact]
    public async Task The_first_view_of_a_lesson_weighs_120_kB_at_most_scripts_included()
    {
        var visitor = academy.Visitor();
        var page = await visitor.Get("/learn/harassment-awareness/calendar-above-the-lathe/1");
        var resources = page.Document.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ToList();
        Assert.True(resources.Count >= 5);
        resources.Add(page.Address.AbsolutePath);
        var weights = new List<(string Name, int Bytes)>();
        foreach (var resource in resources) weights.Add((resource, await WeighAsync(visitor, new Uri(page.BaseAddress, resource).AbsolutePath)));
        Assert.True(weights.Sum(w => w.Bytes) <= Most, string.Join('\n', weights.OrderByDescending(w => w.Bytes)));
    }

    /// <summary>Bytes of the body as gzip makes it, which is more than Brotli on the wire.</summary>
    private static async Task<int> WeighAsync(Browser browser, string address)
    {
        using var answer = await browser.Ask(address);
        Assert.True(answer.IsSuccessStatusCode, address);
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) await answer.Content.CopyToAsync(gzip);
        return (int)packed.Length;
    }
}
