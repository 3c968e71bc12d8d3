using System.Security.Cryptography;
using System.Text;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Security;
using Microsoft.AspNetCore.WebUtilities;

namespace EqualityAcademy.Web.Features.Reminders;

/// <summary>Whose reminders about which company a link stops.</summary>
public sealed record StopTarget(PersonId Person, CompanyId Company);

/// <summary>Links that stop reminders without signing in. They are signed, and hold for ever: an old mail can be stopped too.</summary>
public sealed class StopLinks(AppSecrets secrets, AppOptions options)
{
    private const string Key = "stop-links";

    /// <summary>The page that explains and asks.</summary>
    public async Task<string> PageAsync(StopTarget target) => $"{options.PublicUrl.TrimEnd('/')}/stop?{await QueryAsync(target)}";

    /// <summary>The address to which mail programs post by themselves (RFC 8058).</summary>
    public async Task<string> OneClickAsync(StopTarget target) => $"{options.PublicUrl.TrimEnd('/')}/stop/now?{await QueryAsync(target)}";

    /// <returns>Null when the link was not made here or was changed.</returns>
    public async Task<StopTarget?> ReadAsync(string? person, string? company, string? signature)
    {
        if (!Guid.TryParseExact(person, "N", out var p) || !Guid.TryParseExact(company, "N", out var c) || signature is null) return null;
        var target = new StopTarget(PersonId.From(p), CompanyId.From(c));
        var expected = await SignAsync(target);
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(expected), Encoding.UTF8.GetBytes(signature)) ? target : null;
    }

    /// <summary><c>p</c>, <c>c</c> and <c>s</c>: person, company, signature.</summary>
    public async Task<string> QueryAsync(StopTarget target) => $"p={target.Person.Value:N}&c={target.Company.Value:N}&s={await SignAsync(target)}";

    private async Task<string> SignAsync(StopTarget target)
    {
        var mac = HMACSHA256.HashData(await secrets.KeyAsync(Key), Encoding.ASCII.GetBytes($"{target.Person.Value:N}|{target.Company.Value:N}"));
        return WebEncoders.Base64UrlEncode(mac.AsSpan(0, 16));
    }
}
