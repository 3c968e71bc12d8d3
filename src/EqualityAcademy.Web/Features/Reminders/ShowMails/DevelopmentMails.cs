using System.Text.RegularExpressions;
using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;

namespace EqualityAcademy.Web.Features.Reminders.ShowMails;

/// <summary>A mail as a developer sees it.</summary>
internal sealed record DevelopmentMail(MailId Id, string Subject, string Recipient, string Mail, string Language, string TextBody, string HtmlBody, DateTimeOffset QueuedAt, DateTimeOffset? SentAt, string? LastError);

/// <summary>The outbox, for people who develop; never mapped elsewhere.</summary>
internal sealed partial class DevelopmentMails(Db db)
{
    /// <summary>A mail's own style sheet and nothing else: no script, no form, links open in the page around it.</summary>
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'";

    public async Task<IReadOnlyList<DevelopmentMail>> LatestAsync()
    {
        await using var connection = await db.OpenAsync();
        return (await connection.QueryAsync<DevelopmentMail>(Select + " order by queued_at desc, id desc limit 100")).ToList();
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/dev/mails/{id:guid}", async (Guid id, HttpContext context, DevelopmentMails mails) =>
    {
        if (await mails.FindAsync(MailId.From(id)) is not { } mail) return Results.NotFound();
        context.Response.Headers.ContentSecurityPolicy = Policy;
        return Results.Content(mail.HtmlBody.Replace("<head>", "<head><base target=\"_top\">", StringComparison.Ordinal), "text/html; charset=utf-8");
    });

    /// <summary>The text in pieces; every second one is an address.</summary>
    public static string[] Pieces(string text) => Address().Split(text);

    private async Task<DevelopmentMail?> FindAsync(MailId id)
    {
        await using var connection = await db.OpenAsync();
        return await connection.QuerySingleOrDefaultAsync<DevelopmentMail>(Select + " where id = @Id", new { Id = id });
    }

    private const string Select = "select id, subject, recipient, mail, language, text_body, html_body, queued_at, sent_at, last_error from mail_outbox";

    [GeneratedRegex(@"(https?://[^\s)]+)")]
    private static partial Regex Address();
}
