using System.Diagnostics;
using System.Text.RegularExpressions;
using EqualityAcademy.Browser.Tests.Support;

namespace EqualityAcademy.Browser.Tests.Packaging;

/// <summary>The container itself cannot be built everywhere; its publish command and its entry point can be run everywhere.</summary>
public sealed partial class PublishTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("academy-publish-").FullName;

    [Fact]
    public async Task What_the_container_publishes_starts_in_production_from_an_empty_folder()
    {
        var published = Path.Combine(_folder, "publish");
        var command = PublishCommand().Match(await File.ReadAllTextAsync(Path.Combine(Site.Root, "Dockerfile"))).Groups[1].Value;
        Assert.Contains("--output /publish", command, StringComparison.Ordinal);
        var source = await FreshCopyAsync();
        await RunAsync("/bin/sh", ["-c", command.Replace("--output /publish", $"--output {published}", StringComparison.Ordinal)], source);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(published, "wwwroot/_framework"), "blazor.web.js*"));

        var data = Directory.CreateDirectory(Path.Combine(_folder, "data")).FullName;
        var address = new Uri($"http://127.0.0.1:{Site.FreePort()}");
        using var server = Process.Start(Production(published, data, address))!;
        try
        {
            using var client = new HttpClient();
            var ready = await AskAsync(client, new Uri(address, "/health/ready"), server);
            Assert.Equal("Healthy", ready);
            Assert.Contains("blazor.web", await client.GetStringAsync(address), StringComparison.Ordinal);
            Assert.Equal(System.Net.HttpStatusCode.NotFound, (await client.PostAsync(new Uri(address, "/demo/sign-in"), new FormUrlEncodedContent([new("persona", "admin")]))).StatusCode);
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync();
        }
    }

    [Theory]
    [InlineData("Academy__Demo", "true", "Academy:Demo")]
    [InlineData("Academy__PublicUrl", "http://academie.example", "Academy:PublicUrl")]
    [InlineData("Academy__Database", "mysql:x", "Academy:Database")]
    public async Task An_unsafe_setting_is_refused_in_one_sentence(string name, string value, string setting)
    {
        var start = Production(Path.GetDirectoryName(typeof(Program).Assembly.Location)!, _folder, new Uri($"http://127.0.0.1:{Site.FreePort()}"));
        start.Environment[name] = value;
        using var server = Process.Start(start)!;
        var said = await server.StandardError.ReadToEndAsync();
        await server.WaitForExitAsync();
        Assert.Equal(1, server.ExitCode);
        Assert.Single(said.Trim().Split('\n'));
        Assert.Contains(setting, said, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static ProcessStartInfo Production(string program, string data, Uri address)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(program, "EqualityAcademy.Web.dll"), "--urls", address.ToString()])
        {
            WorkingDirectory = program,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Academy__DataDirectory"] = data;
        start.Environment["Academy__PublicUrl"] = "https://academie.example";
        return start;
    }

    /// <summary>The files the container would copy: what git knows, no build output.</summary>
    private async Task<string> FreshCopyAsync()
    {
        var copy = Path.Combine(_folder, "source");
        Directory.CreateDirectory(copy);
        await RunAsync("/bin/sh", ["-c", $"git ls-files --cached --others --exclude-standard -z | xargs -0 cp --parents -t {copy}"], Site.Root);
        return copy;
    }

    private static async Task RunAsync(string program, string[] arguments, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{await output}\n{await errors}");
    }

    private static async Task<string> AskAsync(HttpClient client, Uri address, Process server)
    {
        for (var tries = 0; tries < 150 && !server.HasExited; tries++)
        {
            try { return await client.GetStringAsync(address); }
            catch (HttpRequestException) { await Task.Delay(200); }
        }

        throw new InvalidOperationException("The published site was not ready.");
    }

    [GeneratedRegex(@"^RUN (dotnet publish .*)$", RegexOptions.Multiline)]
    private static partial Regex PublishCommand();
}
