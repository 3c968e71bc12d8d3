using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EqualityAcademy.Web.Tests.Mail;

/// <summary>The moments of the conversation at which the test may interfere.</summary>
public enum Moment
{
    Recipient,
    Data,
    End,
}

/// <summary>What the server does at a moment.</summary>
public enum Reaction
{
    Accept,
    Refuse,
    Stall,
    TakeThenStall,
    TakeThenDrop,
}

/// <summary>A small real SMTP server on loopback. It has a mail when it has read the dot that ends it, as RFC 5321 says.</summary>
public sealed class SmtpSink : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly ConcurrentDictionary<Moment, int> _reached = new();
    private readonly TaskCompletionSource _stalled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public SmtpSink()
    {
        _listener.Start();
        _ = ListenAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Patient: a busy machine is no fault of the server's.</summary>
    public string Setting => $"smtp://127.0.0.1:{Port}";

    /// <summary>For a server that is told to hang.</summary>
    public string SettingOfAHastyClient => $"{Setting}?timeout=4";

    public ConcurrentQueue<ReceivedMail> Received { get; } = new();

    /// <summary>Decides for the n-th time (from 1) that a moment is reached.</summary>
    public Func<Moment, int, Reaction> React { get; set; } = (_, _) => Reaction.Accept;

    /// <summary>Done when the server has stopped answering, as it was told to.</summary>
    public Task Stalled => _stalled.Task;

    public void Dispose()
    {
        _closing.Cancel();
        _listener.Dispose();
        _closing.Dispose();
    }

    private async Task ListenAsync()
    {
        while (!_closing.IsCancellationRequested)
        {
            var client = await _listener.AcceptTcpClientAsync(_closing.Token);
            _ = ConverseAsync(client);
        }
    }

    private async Task ConverseAsync(TcpClient client)
    {
        using var closing = client;
        var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.Latin1);
        await SayAsync(stream, "220 sink");
        var recipient = "";
        while (await reader.ReadLineAsync(_closing.Token) is { } line)
        {
            if (line.StartsWith("RCPT TO:", StringComparison.OrdinalIgnoreCase)) recipient = line[8..].Trim().Trim('<', '>');
            if (line == "DATA" && !await DataAsync(stream, reader, recipient)) return;
            if (line == "DATA") continue;
            var moment = line.StartsWith("RCPT", StringComparison.Ordinal) ? Moment.Recipient : (Moment?)null;
            if (moment is { } m && !await AnswerAsync(stream, m, "250 fine", null)) return;
            if (moment is null) await SayAsync(stream, line.StartsWith("QUIT", StringComparison.Ordinal) ? "221 bye" : "250 fine");
            if (line.StartsWith("QUIT", StringComparison.Ordinal)) return;
        }
    }

    private async Task<bool> DataAsync(NetworkStream stream, StreamReader reader, string recipient)
    {
        if (!await AnswerAsync(stream, Moment.Data, "354 go on", null)) return false;
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(_closing.Token) is { } line)
        {
            if (line == ".") return await AnswerAsync(stream, Moment.End, "250 taken", new ReceivedMail(recipient, text.ToString()));
            text.Append(line.StartsWith('.') ? line[1..] : line).Append('\n');
        }

        return false;
    }

    /// <returns>False when the connection is to be closed.</returns>
    private async Task<bool> AnswerAsync(NetworkStream stream, Moment moment, string yes, ReceivedMail? mail)
    {
        var reaction = React(moment, _reached.AddOrUpdate(moment, 1, (_, n) => n + 1));
        if (mail is not null && reaction is Reaction.Accept or Reaction.TakeThenStall or Reaction.TakeThenDrop) Received.Enqueue(mail!);
        if (reaction is Reaction.Stall or Reaction.TakeThenStall)
        {
            _stalled.TrySetResult();
            await Task.Delay(Timeout.Infinite, _closing.Token);
        }

        if (reaction == Reaction.TakeThenDrop) return false;
        await SayAsync(stream, reaction == Reaction.Refuse ? "451 not now" : yes);
        return true;
    }

    private static async Task SayAsync(NetworkStream stream, string line) => await stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"));
}

/// <summary>A mail as the server got it.</summary>
public sealed record ReceivedMail(string Recipient, string Text)
{
    public string MessageId => Header("Message-ID");

    public string Header(string name)
    {
        var lines = Text.Split("\n\n")[0].Replace("\n ", " ", StringComparison.Ordinal).Split('\n');
        return lines.FirstOrDefault(l => l.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim() ?? "";
    }
}
