using System.Net.Mail;

namespace EqualityAcademy.Web.Platform.Mail;

/// <summary>Writes each mail as a file <c>mails/ID.eml</c> in the data directory. Sending twice writes the same file twice.</summary>
internal sealed class PickupSender(string directory, MailAddress from) : IMailSender
{
    public async Task SendAsync(WaitingMail mail, Func<Task> beforeHandOver)
    {
        var draft = Directory.CreateDirectory(Path.Combine(directory, $".{mail.Id.Value}"));
        using (var message = MailMessages.Of(mail, from, bytes => new MemoryStream(bytes)))
        using (var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = draft.FullName })
            await client.SendMailAsync(message);
        File.Move(draft.GetFiles().Last().FullName, Path.Combine(directory, $"{mail.Id.Value}.eml"), overwrite: true);
        draft.Delete(recursive: true);
    }

    public void Dispose()
    {
    }
}
