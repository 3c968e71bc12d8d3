using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Mail;
using EqualityAcademy.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityAcademy.Web.Tests.Mail;

public sealed class DeliverOutboxTests : IAsyncLifetime
{
    private readonly Academy _academy = new();
    private readonly SmtpSink _server = new();

    public Task InitializeAsync() => _academy.InitializeAsync();

    public async Task DisposeAsync()
    {
        await ((IAsyncLifetime)_academy).DisposeAsync();
        _server.Dispose();
    }

    [Fact]
    public async Task A_mail_arrives_with_both_parts_its_names_and_the_way_to_stop()
    {
        await QueueAsync(1, stop: "https://academie.example/stop/now?p=1");
        Assert.Equal(new Delivery(1, 0, 0), await Node().RunAsync());

        var mail = Assert.Single(_server.Received);
        Assert.Equal("person1@example.org", mail.Recipient);
        Assert.Equal("<https://academie.example/stop/now?p=1>", mail.Header("List-Unsubscribe"));
        Assert.Equal("List-Unsubscribe=One-Click", mail.Header("List-Unsubscribe-Post"));
        Assert.StartsWith("multipart/alternative", mail.Header("Content-Type"), StringComparison.Ordinal);
        Assert.Contains("text/plain; charset=utf-8", mail.Text, StringComparison.Ordinal);
        Assert.Contains("text/html; charset=utf-8", mail.Text, StringComparison.Ordinal);
        Assert.Contains("=?utf-8?", mail.Header("To"), StringComparison.Ordinal);
        Assert.Contains("=?utf-8?", mail.Header("Subject"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_that_was_sent_is_not_sent_again()
    {
        await QueueAsync(3);
        Assert.Equal(3, (await Node().RunAsync()).Sent);
        Assert.Equal(0, (await Node().RunAsync()).Sent);
        Assert.Equal(3, _server.Received.Count);
    }

    [Fact]
    public async Task Two_nodes_that_deliver_at_the_same_time_send_each_mail_once()
    {
        await QueueAsync(60);
        var (one, two) = (Node(), Node());
        var sent = await Task.WhenAll(one.RunAsync(), two.RunAsync(), one.RunAsync(), two.RunAsync());
        _academy.Clock.Advance(TimeSpan.FromMinutes(1)); // what a busy machine refused is due again
        var rest = await one.RunAsync();
        Assert.Equal(0, sent.Sum(s => s.Unconfirmed) + rest.Unconfirmed);
        Assert.Equal(60, sent.Sum(s => s.Sent) + rest.Sent);
        Assert.Equal(60, _server.Received.Count);
        Assert.Equal(60, _server.Received.Select(m => m.MessageId).Distinct().Count());
    }

    [Fact]
    public async Task With_the_server_down_nothing_is_lost_and_it_is_tried_again_later()
    {
        await QueueAsync(5);
        var node = Node("smtp://127.0.0.1:1?timeout=2");
        Assert.Equal(new Delivery(0, 3, 0), await node.RunAsync());
        _academy.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(5, (await Node().RunAsync()).Sent);
        Assert.Equal(5, _server.Received.Count);
    }

    [Theory]
    [InlineData(Moment.Recipient)]
    [InlineData(Moment.Data)]
    [InlineData(Moment.End)]
    public async Task A_refusal_at_any_moment_is_tried_again(Moment refused)
    {
        await QueueAsync(1);
        _server.React = (moment, n) => moment == refused && n == 1 ? Reaction.Refuse : Reaction.Accept;
        Assert.Equal(new Delivery(0, 1, 0), await Node().RunAsync());
        Assert.Equal(0, (await Node().RunAsync()).Sent);
        _academy.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, (await Node().RunAsync()).Sent);
        Assert.Single(_server.Received);
    }

    [Fact]
    public async Task A_server_that_hangs_before_the_mail_has_ended_gets_it_again()
    {
        await QueueAsync(1);
        _server.React = (moment, n) => moment == Moment.Data && n == 1 ? Reaction.Stall : Reaction.Accept;
        Assert.Equal(new Delivery(0, 1, 0), await Node(_server.SettingOfAHastyClient).RunAsync());
        _academy.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, (await Node().RunAsync()).Sent);
        Assert.Single(_server.Received);
    }

    [Theory]
    [InlineData(Reaction.TakeThenStall)]
    [InlineData(Reaction.TakeThenDrop)]
    public async Task A_mail_that_was_handed_over_and_never_answered_is_not_sent_again(Reaction reaction)
    {
        await QueueAsync(2);
        _server.React = (moment, n) => moment == Moment.End && n == 1 ? reaction : Reaction.Accept;
        Assert.Equal(new Delivery(1, 0, 1), await Node(_server.SettingOfAHastyClient).RunAsync());
        _academy.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(new Delivery(0, 0, 0), await Node().RunAsync());
        Assert.Equal(2, _server.Received.Select(m => m.MessageId).Distinct().Count());
        Assert.Equal(2, _server.Received.Count);
    }

    [Fact]
    public async Task A_mail_leased_by_a_node_that_died_is_sent_when_the_lease_has_ended()
    {
        await QueueAsync(1);
        await ExecuteAsync("update mail_outbox set leased_by = 'dead', leased_until = @Until", new { Until = _academy.Clock.Now.AddSeconds(15) });
        Assert.Equal(0, (await Node().RunAsync()).Sent);
        Assert.Equal(_academy.Clock.Now.AddSeconds(15), await Node().HeldElsewhereUntilAsync());
        _academy.Clock.Advance(TimeSpan.FromSeconds(15));
        Assert.NotNull(await Node().HeldElsewhereUntilAsync()); // ended between the last look and this one: still to be sent
        Assert.Equal(1, (await Node().RunAsync()).Sent);
        Assert.Null(await Node().HeldElsewhereUntilAsync());
    }

    [Fact]
    public async Task After_a_power_cut_a_mail_that_was_being_sent_waits_for_a_person()
    {
        await QueueAsync(2);
        await ExecuteAsync("update mail_outbox set leased_by = 'dead', leased_until = @Now, leased_in = 'another start' where recipient = 'person1@example.org'", new { _academy.Clock.Now });
        Assert.Equal(new Delivery(1, 0, 0), await Node().RunAsync());
        await using var connection = await _academy.Get<Db>().OpenAsync();
        Assert.Equal("person1@example.org", await connection.ExecuteScalarAsync<string>("select recipient from mail_outbox where handed_over_at is not null and sent_at is null"));
    }

    [Fact]
    public async Task A_lease_that_was_taken_over_in_the_middle_sends_the_mail_once()
    {
        await QueueAsync(1);
        _server.React = (moment, n) =>
        {
            if (moment == Moment.Data && n == 1)
            {
                _academy.Clock.Advance(TimeSpan.FromMinutes(1));
                Assert.Equal(1, Node().RunAsync().GetAwaiter().GetResult().Sent);
            }

            return Reaction.Accept;
        };
        Assert.Equal(new Delivery(0, 0, 0), await Node().RunAsync());
        Assert.Single(_server.Received);
    }

    [Fact]
    public async Task Delays_grow_and_after_a_day_the_mail_is_given_up_visibly()
    {
        await QueueAsync(1);
        _server.React = (_, _) => Reaction.Refuse;
        var (node, tries) = (Node(), 0);
        for (var hour = 0; hour < 30; hour++)
        {
            tries += (await node.RunAsync()).Later;
            _academy.Clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(25, tries);
        await using var connection = await _academy.Get<Db>().OpenAsync();
        Assert.Equal("MailRefusedException", (await connection.ExecuteScalarAsync<string>("select last_error from mail_outbox where given_up_at is not null"))?.Split(':')[0]);
    }

    [Fact]
    public async Task Without_a_server_each_mail_is_a_file_and_a_second_sending_is_the_same_file()
    {
        await QueueAsync(2);
        await Node("").RunAsync();
        await ExecuteAsync("update mail_outbox set sent_at = null", new { });
        await Node("").RunAsync();
        var files = Directory.GetFileSystemEntries(Path.Combine(_academy.DataDirectory, "mails"));
        Assert.Equal(2, files.Length);
        Assert.All(files, f => Assert.Contains("Content-Type: multipart/alternative", File.ReadAllText(f), StringComparison.Ordinal));
    }

    /// <summary>The delivery of one more host on the same database.</summary>
    private DeliverOutbox Node(string? smtp = null) =>
        _academy.WithWebHostBuilder(b => b.UseSetting("Academy:Smtp", smtp ?? _server.Setting)).Services.GetRequiredService<DeliverOutbox>();

    private Task QueueAsync(int count, string? stop = null) => _academy.Get<Db>().InTransactionAsync(async transaction =>
    {
        for (var n = 1; n <= count; n++)
            await _academy.Get<Outbox>().QueueAsync(transaction, new($"test|{n}", null, null, $"person{n}@example.org", "Hélène Lefèvre", "Test", Language.Fr,
                new("Votre leçon vous attend", "Bonjour à vous\n.un point\n", "<p>Bonjour à vous</p>\n"), stop));
    });

    private async Task ExecuteAsync(string sql, object values)
    {
        await using var connection = await _academy.Get<Db>().OpenAsync();
        await connection.ExecuteAsync(sql, values);
    }
}
