using System.Diagnostics;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Tests.Architecture;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Reminders;

/// <summary>The real program in a process of its own, on the academy's database: <c>send-reminders</c>, which a test may kill.</summary>
internal sealed class SendRemindersProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;

    public SendRemindersProcess(Academy academy, string smtp, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "EqualityAcademy.Web.dll"), "send-reminders", .. arguments, "--data", academy.DataDirectory])
        {
            RedirectStandardOutput = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["Academy__Database"] = academy.Get<AppOptions>().Database,
                ["Academy__ModulesDirectory"] = Path.Combine(Sources.Root, "modules"),
                ["Academy__Smtp"] = smtp,
            },
        };
        _process = Process.Start(start)!;
        _output = _process.StandardOutput.ReadToEndAsync();
    }

    /// <summary>SIGKILL: nothing of the process runs after it.</summary>
    public async Task KillAsync()
    {
        Assert.False(_process.HasExited, "The process ended before it was killed.");
        _process.Kill();
        await _process.WaitForExitAsync();
        Assert.Equal(137, _process.ExitCode);
    }

    public async Task<(int ExitCode, string Output)> EndAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await _process.WaitForExitAsync(limit.Token);
        return (_process.ExitCode, await _output);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
