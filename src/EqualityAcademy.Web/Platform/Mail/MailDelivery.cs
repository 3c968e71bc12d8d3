using System.Net.Mail;

namespace EqualityAcademy.Web.Platform.Mail;

/// <summary>Delivers while the site runs: each minute, and soon after a mail was queued.</summary>
internal sealed class MailDelivery(AppOptions options, OutboxSignal signal, DeliverOutbox deliver, ILogger<MailDelivery> log) : BackgroundService
{
    /// <summary>The signal comes before the queueing transaction commits, so the outbox is looked at more than once after it.</summary>
    private static readonly TimeSpan[] AfterTheSignal = [TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4)];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (options.Jobs && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await deliver.RunAsync(stoppingToken);
                if (!await signal.WaitAsync(TimeSpan.FromMinutes(1), stoppingToken)) continue;
                foreach (var pause in AfterTheSignal)
                {
                    await Task.Delay(pause, stoppingToken);
                    await deliver.RunAsync(stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // an outage of the database must not end the delivery for good
            catch (Exception error)
#pragma warning restore CA1031
            {
                log.Interrupted(error);
                await Task.Delay(TimeSpan.FromMinutes(1), stoppingToken);
            }
        }
    }
}

/// <summary>Registers the delivery and the sender that the settings ask for.</summary>
internal static class MailDeliveryServices
{
    public static void AddMailDelivery(this IServiceCollection services)
    {
        services.AddSingleton(Sender);
        services.AddSingleton<DeliverOutbox>();
        services.AddHostedService<MailDelivery>();
    }

    private static OpenMailSender Sender(IServiceProvider services)
    {
        var options = services.GetRequiredService<AppOptions>();
        var from = new MailAddress(options.MailFrom);
        var files = Path.Combine(options.FullDataDirectory, "mails");
        return options.Smtp.Length > 0 ? () => new SmtpSender(SmtpSetting.Parse(options.Smtp), from) : () => new PickupSender(files, from);
    }
}
