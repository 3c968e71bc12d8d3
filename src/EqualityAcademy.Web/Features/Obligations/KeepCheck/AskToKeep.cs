using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Accounts;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Mail;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Obligations.KeepCheck;

/// <summary>All that the link of a mail carries: nothing else knows of it until the link is spent.</summary>
internal sealed record KeptCheck(string Company, string? County, string? Sector, string Name, string Email, int People, Dictionary<string, string> Facts, Language Language)
{
    public const string Purpose = "kept-check";
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(15);
}

/// <summary>Mails the link that makes a check into an account. Whether the address is known is not even looked up.</summary>
internal sealed class AskToKeep(SignedLinks links, MailComposer composer, Outbox outbox, Attempts attempts, Db db, AppOptions options)
{
    private const string Mail = "Obligations/KeepCheck";

    public async Task<Outcome<Done>> RunAsync(KeepInput input, CheckAnswers answers, CancellationToken ct)
    {
        if (!attempts.MayAskForLink(input.Email)) return new Problem("email", "KeepTooManyLinks");
        var language = Languages.Current;
        var kept = new KeptCheck(input.Company, input.County, input.Sector, input.Name, input.Email.Value, answers.People, new(answers.Known), language);
        var token = links.Seal(KeptCheck.Purpose, kept, KeptCheck.Life);
        var content = await composer.ComposeAsync(Mail, language, new Dictionary<string, string>
        {
            ["minutes"] = Say.Number((int)KeptCheck.Life.TotalMinutes),
            ["keep_link"] = $"{options.PublicUrl.TrimEnd('/')}/keep/link?t={token}",
        });
        await db.InTransactionAsync(t => outbox.QueueAsync(t, new($"{Mail}:{token[^32..]}", null, null, input.Email.Value, input.Name, Mail, language, content)), ct);
        return new Done();
    }
}
