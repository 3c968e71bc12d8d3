using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Mail;
using EqualityAcademy.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityAcademy.Web.Tests.Mail;

/// <summary>A server that others wrote: Debian's python3-aiosmtpd, which scripts/setup installs; without it the test shows as skipped.</summary>
public sealed class RealServerTests(Academy academy) : IClassFixture<Academy>
{
    private const string Python = "/usr/bin/python3";

    /// <summary>Prints what a mail program would show of each file.</summary>
    private const string Read = """
        import email, email.policy, pathlib, sys
        for file in sorted(pathlib.Path(sys.argv[1]).iterdir()):
            m = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
            parts = [p.get_content().replace("\r\n", "\n").strip() for p in m.iter_parts()]
            print("|".join([m["to"], m["subject"], m["list-unsubscribe"], m.get_content_type(), *parts]))
        """;

    [RequiresAiosmtpd]
    public async Task A_mail_program_reads_names_subject_and_both_parts()
    {
        var box = Path.Combine(academy.DataDirectory, "box");
        var port = FreePort();
        using var server = Process.Start(new ProcessStartInfo(Python, ["-m", "aiosmtpd", "-n", "-l", $"127.0.0.1:{port}", "-c", "aiosmtpd.handlers.Mailbox", box]))!;
        try
        {
            await AnswersAsync(port);
            await academy.Get<Db>().InTransactionAsync(t => academy.Get<Outbox>().QueueAsync(t, new("real|1", null, null, "helene@example.org", "Hélène Lefèvre", "Test", Language.Fr,
                new("Votre leçon vous attend\u00a0: 5 minutes", "Bonjour Hélène,\n.un point\n", "<p>Bonjour Hélène,</p>\n"), "https://academie.example/stop/now?p=1")));
            var node = academy.WithWebHostBuilder(b => b.UseSetting("Academy:Smtp", $"smtp://127.0.0.1:{port}")).Services;
            Assert.Equal(new Delivery(1, 0, 0), await node.GetRequiredService<DeliverOutbox>().RunAsync());
        }
        finally
        {
            server.Kill();
        }

        Assert.Equal("Hélène Lefèvre <helene@example.org>|Votre leçon vous attend\u00a0: 5 minutes|<https://academie.example/stop/now?p=1>|multipart/alternative|Bonjour Hélène,\n.un point|<p>Bonjour Hélène,</p>",
            (await RunAsync("-X", "utf8", "-c", Read, Path.Combine(box, "new"))).Trim());
    }

    private static async Task AnswersAsync(int port)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (tries < 100)
            {
                await Task.Delay(100);
            }
        }
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Python, arguments) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>A fact where the server is installed; skipped, and seen to be, where it is not.</summary>
    private sealed class RequiresAiosmtpdAttribute : FactAttribute
    {
        public RequiresAiosmtpdAttribute()
        {
            if (!Directory.Exists("/usr/lib/python3/dist-packages/aiosmtpd")) Skip = "python3-aiosmtpd is not installed: scripts/setup installs it.";
        }
    }
}
