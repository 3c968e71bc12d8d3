using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Mail;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Reminders;

/// <summary>The proof that a night sends each mail once, with the real program, a real SMTP server on loopback, and SIGKILL; on the engine of the run.</summary>
public sealed class SendRemindersTests : IAsyncLifetime
{
    private const int Mails = 12;
    private static readonly string[] OnTheDay = ["--on", "2026-11-21"];
    private readonly Academy _academy = new();
    private readonly SmtpSink _server = new();

    private string Smtp => $"smtp://127.0.0.1:{_server.Port}?timeout=60";

    public async Task InitializeAsync()
    {
        await _academy.InitializeAsync();
        var there = new Situations(_academy.Get<Db>());
        await there.HireAsync(Cast.Orion, Mails - 1);
        await there.AssignAsync(Cast.Orion, "equal-pay", new(2026, 11, 28), Cast.Omar);
    }

    public async Task DisposeAsync()
    {
        await ((IAsyncLifetime)_academy).DisposeAsync();
        _server.Dispose();
    }

    [Theory]
    [InlineData(Moment.Data, Reaction.Stall)]
    [InlineData(Moment.End, Reaction.TakeThenStall)]
    public async Task A_run_killed_in_the_middle_and_started_again_sends_each_mail_once(Moment moment, Reaction reaction)
    {
        _server.React = (at, n) => at == moment && n == 5 ? reaction : Reaction.Accept;
        using var killed = new SendRemindersProcess(_academy, Smtp, OnTheDay);
        await _server.Stalled.WaitAsync(TimeSpan.FromMinutes(1));
        await killed.KillAsync();
        Assert.InRange(_server.Received.Count, 4, 5);

        using var again = new SendRemindersProcess(_academy, Smtp, OnTheDay);
        var (code, output) = await again.EndAsync();
        Assert.Equal(0, code);
        Assert.Contains("0 mails queued", output, StringComparison.Ordinal);
        AssertEachOnce();
    }

    [Fact]
    public async Task Two_processes_at_once_send_each_mail_once()
    {
        using var one = new SendRemindersProcess(_academy, Smtp, OnTheDay);
        using var two = new SendRemindersProcess(_academy, Smtp, OnTheDay);
        Assert.Equal([0, 0], (await Task.WhenAll(one.EndAsync(), two.EndAsync())).Select(e => e.ExitCode));
        AssertEachOnce();
    }

    [Fact]
    public async Task A_dry_run_prints_and_sends_nothing()
    {
        using var dry = new SendRemindersProcess(_academy, Smtp, ["--dry-run", .. OnTheDay]);
        var (code, output) = await dry.EndAsync();
        Assert.Equal(0, code);
        Assert.Contains($"{Mails} mails would be queued", output, StringComparison.Ordinal);
        Assert.Empty(_server.Received);
    }

    [Fact]
    public async Task With_the_server_down_the_mails_wait()
    {
        using var down = new SendRemindersProcess(_academy, "smtp://127.0.0.1:1", OnTheDay);
        Assert.Equal(1, (await down.EndAsync()).ExitCode);
        await new Situations(_academy.Get<Db>()).ExecuteAsync("update mail_outbox set next_try_at = queued_at");
        using var up = new SendRemindersProcess(_academy, Smtp, OnTheDay);
        Assert.Equal(0, (await up.EndAsync()).ExitCode);
        AssertEachOnce();
    }

    [Fact]
    public async Task A_date_that_is_none_is_refused_in_a_sentence()
    {
        using var process = new SendRemindersProcess(_academy, Smtp, "--on", "tomorrow");
        var (code, output) = await process.EndAsync();
        Assert.Equal(1, code);
        Assert.Contains("'tomorrow' is not a date", output, StringComparison.Ordinal);
    }

    private void AssertEachOnce()
    {
        Assert.Equal(Mails, _server.Received.Count);
        Assert.Equal(Mails, _server.Received.Select(m => m.Recipient).Distinct().Count());
        Assert.Equal(Mails, _server.Received.Select(m => m.MessageId).Distinct().Count());
    }
}
