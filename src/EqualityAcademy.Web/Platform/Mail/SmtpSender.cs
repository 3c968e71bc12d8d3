using System.Net;
using System.Net.Mail;

namespace EqualityAcademy.Web.Platform.Mail;

/// <summary>
/// Sends to an SMTP server over one connection. A server has no mail before the dot that ends it (RFC 5321, 4.1.1.4), so the
/// hand-over is announced when the last part has been read, just before that dot is written.
/// </summary>
internal sealed class SmtpSender(SmtpSetting setting, MailAddress from) : IMailSender
{
    private readonly SmtpClient _client = new(setting.Host, setting.Port)
    {
        EnableSsl = setting.Tls,
        Timeout = (int)setting.Timeout.TotalMilliseconds,
        Credentials = setting.User is null ? null : new NetworkCredential(setting.User, setting.Password),
    };

    public async Task SendAsync(WaitingMail mail, Func<Task> beforeHandOver)
    {
        using var message = MailMessages.Of(mail, from, bytes => new LastPart(bytes, beforeHandOver));
        try
        {
            await _client.SendMailAsync(message);
        }
        catch (SmtpException error) when (error.StatusCode > 0)
        {
            throw new MailRefusedException($"{(int)error.StatusCode} {error.Message}", error);
        }
    }

    public void Dispose() => _client.Dispose();

    private sealed class LastPart(byte[] bytes, Func<Task> atItsEnd) : MemoryStream(bytes)
    {
        private bool _ended;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = Read(buffer.Span);
            if (read > 0 || _ended) return read;
            _ended = true;
            await atItsEnd();
            return 0;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }
}
