using System.Collections.Concurrent;
using System.Text;
using EqualityAcademy.Browser.Tests.Support;
using EqualityAcademy.Web.Platform.Formats;

namespace EqualityAcademy.Browser.Tests.Journeys;

/// <summary>
/// Marked people go through the page, in lists that are wrong and lists that are right, with everything logged down to the last trace. Afterwards
/// nothing of them is in the data directory, in the log, or among temporary files.
/// </summary>
public sealed class PayListPrivacyTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private const string Control = "temoin-9942@aubrac.example";
    private const string Number = "MARQUE-7351", Pay = "123456.78", Note = "Remarque-4711-secrete";
    private static readonly string[] Marks = [Number, Pay, "123456,78", "123 456,78", "123\u00a0456,78", "123\u202f456,78", "123,456.78", Note];

    private readonly Site _site = new() { LogLevel = "Trace" };

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Nothing_of_a_list_stays_on_disk_or_in_a_log()
    {
        var created = new ConcurrentQueue<string>();
        using var watched = new FileSystemWatcher(_site.TempDirectory) { IncludeSubdirectories = true, EnableRaisingEvents = true };
        watched.Created += (_, e) => created.Enqueue(e.FullPath);
        await using var walk = await Walk.StartAsync(_site, chromium);
        await walk.SignInAsync("director");
        await walk.BeginListAsync("/c/fonderie-martin/pay/list", "50_250");

        await walk.ReadListAsync(PayList.File("a.csv", Csv("=1+1")));
        await walk.ComputeListAsync("errors");
        Assert.Contains(Number, await walk.DownloadCorrectionsAsync(), StringComparison.Ordinal);
        await walk.Page.Locator("[data-step=errors] button.quiet").First.ClickAsync();
        await walk.ReadListAsync(PayList.File("a.xlsx", Xlsx()));
        await walk.ComputeListAsync();
        await walk.BeginListAsync("/c/fonderie-martin/pay/list", "50_250");
        await walk.ReadListAsync(PayList.File("a.csv", Csv("12")));
        Assert.Contains(Note, await walk.Page.Locator(".column-list").InnerTextAsync(), StringComparison.Ordinal);
        await walk.ComputeListAsync();
        await walk.Page.Locator("[formaction='pay/keep']").ClickAsync();
        await walk.Page.WaitForURLAsync(url => url.Contains("/pay/kept/", StringComparison.Ordinal));

        Assert.Contains("/pay/list", _site.Log, StringComparison.Ordinal);
        Assert.Empty(created);
        Assert.Empty(Found(Marks));
        Assert.Empty(walk.Complaints);
    }

    /// <summary>What is stored, logged or put aside is found: in the database beside its journal, in the log, in a temporary file in either encoding.</summary>
    [Fact]
    public async Task What_stays_would_be_found()
    {
        await using var walk = await Walk.StartAsync(_site, chromium);
        await walk.Page.GotoAsync("/?count=42");
        await walk.Page.Locator("a[href^='/keep?']").First.ClickAsync();
        await walk.Page.Locator("input[name=email]").FillAsync(Control);
        await walk.Page.Locator("input[name=name]").FillAsync("Maud Aubrac");
        await walk.Page.Locator("input[name=company]").FillAsync("Tournage Aubrac");
        await walk.Page.Locator("main form button.btn").ClickAsync();
        await walk.Page.WaitForURLAsync(url => url.EndsWith("/keep/sent", StringComparison.Ordinal));
        await walk.Page.GotoAsync($"/pay?{Number}");
        await File.WriteAllTextAsync(Path.Combine(Directory.CreateDirectory(Path.Combine(_site.TempDirectory, "deep")).FullName, "a.bin"), "\u0001" + Note, Encoding.Unicode);

        Assert.Contains(Found([Control]), f => f.Contains("academy.db", StringComparison.Ordinal));
        Assert.Contains(Found([Number]), f => f.StartsWith("log", StringComparison.Ordinal));
        Assert.Contains(Found([Note]), f => f.Contains("a.bin", StringComparison.Ordinal));
    }

    private IEnumerable<string> Found(string[] marks)
    {
        var files = new[] { _site.DataDirectory, _site.TempDirectory }.SelectMany(d => Directory.EnumerateFiles(d, "*", SearchOption.AllDirectories));
        var places = files.Select(f => (Name: f, Content: Content(f))).Append((Name: "log", Content: Encoding.UTF8.GetBytes(_site.Log)));
        return [.. from place in places
                   from mark in marks
                   from encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode }
                   where place.Content.AsSpan().IndexOf(encoding.GetBytes(mark)) >= 0
                   select $"{place.Name}: {mark} as {encoding.WebName}"];
    }

    private static byte[] Content(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }

    private static string[] Lines(string months) =>
    [
        PayList.Header + ",note",
        $"{Number},F,1990-06-27,ingenieurs_cadres,F11,CDI,35,2024-07-03,,{months},,{Pay},0,0,y,n,n,,,{Note}",
        .. Enumerable.Range(0, 500).Select(i => $"E{i},{(i % 3 == 0 ? 'F' : 'M')},1980-01-01,ouvriers,B3,CDI,35,2020-01-01,,12,y,{24_000 + i % 7},0,0,n,n,n,,,x"),
    ];

    private static byte[] Csv(string months) => Encoding.UTF8.GetBytes(string.Join('\n', Lines(months)));

    private static byte[] Xlsx()
    {
        var stream = new MemoryStream();
        XlsxWriter.Write([new("Paie", [], [.. Lines("12").Select(l => (IReadOnlyList<XlsxCell>)[.. l.Split(',').Select(c => new XlsxCell(c))])])], stream);
        return stream.ToArray();
    }
}
