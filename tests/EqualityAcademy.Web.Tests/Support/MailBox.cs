using System.Text.RegularExpressions;
using Dapper;
using EqualityAcademy.Web.Platform.Database;

namespace EqualityAcademy.Web.Tests.Support;

/// <summary>The mails that wait in the outbox of an academy.</summary>
public static partial class MailBox
{
    public sealed record Mail(string Subject, string Text, string Language)
    {
        /// <summary>Path and query of the first link.</summary>
        public string Link => new Uri(Address().Match(Text).Value).PathAndQuery;
    }

    /// <summary>Mails to one address, the oldest first.</summary>
    public static async Task<IReadOnlyList<Mail>> MailsTo(this Academy academy, string recipient)
    {
        await using var connection = await academy.Get<Db>().OpenAsync();
        return [.. await connection.QueryAsync<Mail>("select subject, text_body as text, language from mail_outbox where recipient = @recipient order by queued_at, id", new { recipient })];
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();
}
