using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace EqualityAcademy.Web.Platform.Mail;

/// <summary>Sets a mail as a message: text and HTML part, a Message-ID that is the same at every try, and the way to stop.</summary>
internal static class MailMessages
{
    /// <param name="lastPart">Makes the stream of the HTML part, the last thing that travels.</param>
    /// <exception cref="FormatException">The recipient's address is no address.</exception>
    public static MailMessage Of(WaitingMail mail, MailAddress from, Func<byte[], Stream> lastPart)
    {
        var message = new MailMessage
        {
            From = new MailAddress(from.Address, from.DisplayName, Encoding.UTF8),
            Subject = OneLine(mail.Subject),
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        message.To.Add(new MailAddress(mail.Recipient, OneLine(mail.RecipientName), Encoding.UTF8));
        message.Headers["Message-ID"] = $"<{mail.Id.Value}@{from.Host}>";
        message.Headers["Auto-Submitted"] = "auto-generated";
        if (mail.StopLink is not null)
        {
            message.Headers["List-Unsubscribe"] = $"<{mail.StopLink}>";
            message.Headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click";
        }

        message.AlternateViews.Add(View(new MemoryStream(Bytes(mail.TextBody)), MediaTypeNames.Text.Plain));
        message.AlternateViews.Add(View(lastPart(Bytes(mail.HtmlBody)), MediaTypeNames.Text.Html));
        return message;
    }

    private static AlternateView View(Stream content, string type) =>
        new(content, new ContentType(type) { CharSet = "utf-8" }) { TransferEncoding = TransferEncoding.QuotedPrintable };

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"));

    private static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
