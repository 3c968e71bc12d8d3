using System.Globalization;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Mail;

namespace EqualityAcademy.Web.Features.Reminders;

/// <summary>The command <c>send-reminders --on DATE --dry-run</c>: a night, now. Without a date it is today's.</summary>
public sealed class SendReminders(QueueDueReminders queue, DeliverOutbox deliver, Clock clock)
{
    /// <returns>The exit code: 1 when something remains to be done.</returns>
    public async Task<int> RunAsync(string? on, bool dryRun, TextWriter output)
    {
        var today = clock.Today;
        if (on is not null && !DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out today))
        {
            await output.WriteLineAsync($"'{on}' is not a date: write --on 2026-11-21.");
            return 1;
        }

        var night = dryRun ? await queue.PreviewAsync(today) : await queue.RunAsync(today);
        foreach (var mail in night.Mails) await output.WriteLineAsync(Describe(mail));
        await output.WriteLineAsync($"{today:yyyy-MM-dd}: {night.Mails.Count} mails {(dryRun ? "would be queued" : "queued")}, {night.CompaniesThatFailed} companies failed.");
        if (dryRun) return night.CompaniesThatFailed == 0 ? 0 : 1;

        var delivery = await DeliverAsync();
        await output.WriteLineAsync($"{delivery.Sent} mails sent, {delivery.Later} not accepted and tried again later, {delivery.Unconfirmed} without an answer from the server.");
        return night.CompaniesThatFailed == 0 && delivery is { Later: 0, Unconfirmed: 0 } ? 0 : 1;
    }

    /// <summary>Delivers what waits, also what another process holds and may have died with.</summary>
    private async Task<Delivery> DeliverAsync()
    {
        var all = await deliver.RunAsync();
        while (all.Later == 0 && await deliver.HeldElsewhereUntilAsync() is { } until)
        {
            if (until > clock.Now) await Task.Delay(until - clock.Now + TimeSpan.FromMilliseconds(100));
            var more = await deliver.RunAsync();
            all = new(all.Sent + more.Sent, all.Later + more.Later, all.Unconfirmed + more.Unconfirmed);
        }

        return all;
    }

    private static string Describe(ReminderMail mail) =>
        $"{mail.Mail.Recipient} [{mail.Mail.Language}] {mail.Mail.Mail}: {mail.Mail.Content.Subject} ({string.Join(", ", mail.Digest.Lines.Select(l => $"{l.Kind} {l.DueOn:yyyy-MM-dd}"))})";
}
