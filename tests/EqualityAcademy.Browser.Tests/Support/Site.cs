using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace EqualityAcademy.Browser.Tests.Support;

/// <summary>The site in a process of its own, on a free loopback port, with the demonstration data; it can be killed and started again on the same data.</summary>
public sealed class Site : IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("academy-site-").FullName;
    private readonly string _temp = Directory.CreateTempSubdirectory("academy-temp-").FullName;
    private readonly ConcurrentQueue<string> _output = [];
    private Process? _process;

    /// <summary>From where on the site logs.</summary>
    public string LogLevel { get; init; } = "Warning";

    /// <summary>All the site wrote so far.</summary>
    public string Log => string.Join('\n', _output);

    /// <summary>Where the site puts temporary files, and nobody else.</summary>
    public string TempDirectory => _temp;

    public Uri Address { get; } = new($"http://localhost:{FreePort()}");
    public string DataDirectory => _data;

    /// <summary>Process id, for measuring.</summary>
    public int ProcessId => _process!.Id;

    public async Task InitializeAsync() => await StartAsync();

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Program, "--urls", Address.ToString(), "--data", _data]) { WorkingDirectory = Web, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Academy__PublicUrl"] = Address.ToString().TrimEnd('/');
        start.Environment["TMPDIR"] = _temp;
        start.Environment["DOTNET_EnableDiagnostics"] = "0"; // whose pipes would be among the temporary files
        foreach (var category in new[] { "Default", "Microsoft", "Microsoft.AspNetCore" }) start.Environment[$"Logging__LogLevel__{category}"] = LogLevel;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, e) => _output.Enqueue(e.Data ?? "");
        _process.ErrorDataReceived += (_, e) => _output.Enqueue(e.Data ?? "");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await ReadyAsync();
    }

    /// <summary>SIGKILL, as a power cut would.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    public async Task DisposeAsync()
    {
        if (_process is { HasExited: false }) await KillAsync();
        Directory.Delete(_data, recursive: true);
        Directory.Delete(_temp, recursive: true);
    }

    private async Task ReadyAsync()
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        for (var tries = 0; tries < 300; tries++)
        {
            if (_process!.HasExited) throw new InvalidOperationException("The site ended while starting:\n" + Log);
            try
            {
                if ((await client.GetAsync(new Uri(Address, "/health/ready"))).IsSuccessStatusCode) return;
            }
            catch (Exception error) when (error is HttpRequestException or TaskCanceledException) { /* not up yet */ }

            await Task.Delay(200);
        }

        throw new InvalidOperationException("The site was not ready after a minute:\n" + Log);
    }

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "../../.."));

    private static string Web => Path.Combine(Root, "src/EqualityAcademy.Web");

    private static string Program => Path.Combine(Web, "bin", AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug", "net10.0/EqualityAcademy.Web.dll");

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}

/// <summary>The site and the browser, shared by the journeys; they run one after the other.</summary>
[CollectionDefinition("site")]
public sealed class SiteCollection : ICollectionFixture<Site>, ICollectionFixture<Chromium>;
