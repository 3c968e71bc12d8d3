using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Accounts.Identity;
using EqualityAcademy.Web.Features.Accounts.SpendLink;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Mail;
using EqualityAcademy.Web.Platform.Security;
using Microsoft.AspNetCore.Identity;

namespace EqualityAcademy.Web.Features.Accounts.SignIn;

/// <summary>Sends the link that lets its reader in. Whether the address is known, nobody learns: the answer and the work are the same.</summary>
internal sealed class AskForLink(UserManager<AppUser> users, SignedLinks links, MailComposer composer, Outbox outbox, Attempts attempts, Db db, AppOptions options)
{
    private const string Mail = "Accounts/SignInLink";

    public async Task<Outcome<Done>> RunAsync(string? typed, string? back, CancellationToken ct)
    {
        if (EmailAddress.Parse(typed) is not { } email) return new Problem("email", "EmailWrong");
        if (!attempts.MayAskForLink(email)) return new Problem("email", "TooManyLinks");

        var user = await users.FindByEmailAsync(email.Key);
        var language = user?.Language ?? Languages.Current;
        var token = links.Seal(SignInLink.Purpose, new SignInLink(user?.Id.Value ?? default, user?.SecurityStamp ?? "", LocalPath.OrNull(back)), SignInLink.Life);
        var content = await composer.ComposeAsync(Mail, language, new Dictionary<string, string>
        {
            ["name"] = user?.DisplayName ?? email.Value,
            ["minutes"] = SignInLink.Life.TotalMinutes.ToString(language.Culture()),
            ["sign_in_link"] = $"{options.PublicUrl.TrimEnd('/')}/sign-in/link?t={token}",
        });
        if (user?.Email is { } address)
            await db.InTransactionAsync(t => outbox.QueueAsync(t, new($"{Mail}:{token[^32..]}", null, user.Id, address, user.DisplayName, Mail, language, content)), ct);
        return new Done();
    }
}
