using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using EqualityAcademy.Bench.Circuits;

// usage: Circuits SITE PERSONA PAGE PID COUNT: opens COUNT circuits on the page and prints what they add to the memory of the process.
var (site, persona, page, pid, count) = (new Uri(args[0]), args[1], args[2], int.Parse(args[3], CultureInfo.InvariantCulture), int.Parse(args[4], CultureInfo.InvariantCulture));
var cookies = new CookieContainer();
using var client = new HttpClient(new HttpClientHandler { CookieContainer = cookies }) { BaseAddress = site };
(await client.PostAsync("/demo/sign-in", new FormUrlEncodedContent([new("persona", persona)]))).EnsureSuccessStatusCode();

var open = new List<ClientWebSocket>();
for (var i = 0; i < 5; i++) open.Add(await OpenAsync());
await SettleAsync();
var before = Resident();
for (var i = 0; i < count; i++) open.Add(await OpenAsync());
await SettleAsync();
var after = Resident();
Console.WriteLine(FormattableString.Invariant($"{count} circuits: {(after - before) / 1024.0 / 1024:0} MB more resident ({before / 1024 / 1024} to {after / 1024 / 1024} MB), {(after - before) / 1024.0 / count:0} kB each; sockets open: {open.Count(s => s.State == WebSocketState.Open)}"));
foreach (var socket in open) socket.Dispose();
return 0;

async Task<ClientWebSocket> OpenAsync()
{
    var html = await client.GetStringAsync(page);
    var marker = Markers.Server().Matches(html).Select(m => m.Groups[1].Value).First(m => m.Contains("\"prerenderId\"", StringComparison.Ordinal));
    var state = Markers.State().Match(html).Groups[1].Value;
    var baseUri = new Uri(new Uri(site, page), Markers.Base().Match(html).Groups[1].Value);
    var negotiated = await client.PostAsync(new Uri(baseUri, "_blazor/negotiate?negotiateVersion=1"), null);
    var token = JsonDocument.Parse(await negotiated.Content.ReadAsStringAsync()).RootElement.GetProperty("connectionToken").GetString();
    var socket = new ClientWebSocket();
    socket.Options.Cookies = cookies;
    var address = new UriBuilder(new Uri(baseUri, "_blazor?id=" + token)) { Scheme = "ws" }.Uri;
    await socket.ConnectAsync(address, CancellationToken.None);
    await socket.SendAsync(BlazorPack.Handshake, WebSocketMessageType.Binary, true, CancellationToken.None);
    await socket.SendAsync(BlazorPack.Invocation("0", "StartCircuit", baseUri.ToString(), new Uri(site, page).ToString(), "[]", ""), WebSocketMessageType.Binary, true, CancellationToken.None);
    var operations = $"{{\"batchId\":1,\"operations\":[{{\"type\":\"add\",\"ssrComponentId\":1,\"marker\":{marker}}}]}}";
    await socket.SendAsync(BlazorPack.Invocation(null, "UpdateRootComponents", operations, state), WebSocketMessageType.Binary, true, CancellationToken.None);
    await RenderedAsync(socket);
    return socket;
}

// Reads until the first batch of the component has come, and says so as a browser would.
static async Task RenderedAsync(ClientWebSocket socket)
{
    var buffer = new byte[1 << 18];
    var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
    for (var batches = 0L; batches < 1;)
    {
        var text = new StringBuilder();
        WebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer, limit.Token);
            text.Append(Encoding.Latin1.GetString(buffer, 0, part.Count));
        }
        while (!part.EndOfMessage);
        if (text.ToString().Contains("JS.RenderBatch", StringComparison.Ordinal)) batches++;
    }

    await socket.SendAsync(BlazorPack.Invocation(null, "OnRenderCompleted", 2L, ""), WebSocketMessageType.Binary, true, CancellationToken.None);
}

static async Task SettleAsync() => await Task.Delay(TimeSpan.FromSeconds(4));

long Resident()
{
    using var process = Process.GetProcessById(pid);
    return process.WorkingSet64;
}

internal static partial class Markers
{
    [GeneratedRegex("<!--Blazor:(\\{\"type\":\"server\"[^>]*\\})-->")]
    public static partial Regex Server();

    [GeneratedRegex("<!--Blazor-Server-Component-State:([^>]*)-->")]
    public static partial Regex State();

    [GeneratedRegex("<base href=\"([^\"]*)\"")]
    public static partial Regex Base();
}
