using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace EqualityAcademy.Web.Platform.Mail;

/// <summary>The setting <c>smtp://user:password@host:port?tls=true&amp;timeout=60</c>: user, port, STARTTLS and the seconds to wait may be left out.</summary>
public sealed record SmtpSetting(string Host, int Port, string? User, string? Password, bool Tls, TimeSpan Timeout)
{
    /// <exception cref="InvalidSettingException">The setting is no such address.</exception>
    public static SmtpSetting Parse(string setting)
    {
        if (!Uri.TryCreate(setting, UriKind.Absolute, out var uri) || uri.Scheme != "smtp" || uri.Host.Length == 0)
            throw new InvalidSettingException("Academy:Smtp", "write smtp://user:password@host:port?tls=true");
        var user = uri.UserInfo.Split(':', 2);
        var query = QueryHelpers.ParseQuery(uri.Query);
        var tls = query.TryGetValue("tls", out var wish) && wish == "true";
        var seconds = query.TryGetValue("timeout", out var text) ? text.ToString() : "60";
        if (!int.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var timeout) || timeout is < 1 or > 600)
            throw new InvalidSettingException("Academy:Smtp", "timeout is a number of seconds from 1 to 600");
        return new(uri.Host, uri.Port > 0 ? uri.Port : tls ? 587 : 25, Part(user, 0), Part(user, 1), tls, TimeSpan.FromSeconds(timeout));
    }

    private static string? Part(string[] user, int index) =>
        user.Length > index && user[index].Length > 0 ? Uri.UnescapeDataString(user[index]) : null;
}
