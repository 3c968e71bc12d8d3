using System.Net;
using System.Text.RegularExpressions;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Content;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace EqualityAcademy.Web.Platform.Mail;

/// <summary>A mail ready to be sent: neutral subject, text part, HTML part.</summary>
public sealed record ComposedMail(string Subject, string Text, string Html);

/// <summary>Makes a mail from its Markdown file. The Markdown is the text part; set in <see cref="MailLayout"/> it is the HTML part.</summary>
public sealed partial class MailComposer(IServiceProvider services, ILoggerFactory loggers)
{
    /// <param name="template">Feature and name, as in <c>Reminders/AssignmentDue</c>.</param>
    /// <param name="values">One value for each placeholder; names ending in <c>link</c> are addresses, those ending in <c>list</c> lists, a line for each point.</param>
    /// <exception cref="InvalidOperationException">A placeholder has no value, or a value no placeholder.</exception>
    public async Task<ComposedMail> ComposeAsync(string template, Language language, IReadOnlyDictionary<string, string> values)
    {
        var file = MailTemplates.Read(template, language);
        var asked = Placeholder().Matches(file).Select(m => m.Groups[1].Value).ToHashSet();
        if (!asked.SetEquals(values.Keys))
            throw new InvalidOperationException($"The mail {template} asks for {string.Join(", ", asked.Order())} and was given {string.Join(", ", values.Keys.Order())}.");

        var (subject, body) = Split(Fill(file, values, value => value));
        var (_, markdown) = Split(Fill(file, values, EscapeMarkdown));
        return new(subject, Link().Replace(body, language == Language.Fr ? "$1\u00a0: $2" : "$1: $2").Replace("**", "", StringComparison.Ordinal).Trim() + "\n", await RenderAsync(subject, markdown, language));
    }

    private async Task<string> RenderAsync(string subject, string markdown, Language language)
    {
        var html = Button().Replace(Prose.ToHtml(markdown), "<p><a class=\"btn\" href=\"$1\">$2</a></p>");
        await using var scope = services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(MailLayout.Title)] = subject,
                [nameof(MailLayout.Language)] = language,
                [nameof(MailLayout.Body)] = html,
            });
            return (await renderer.RenderComponentAsync<MailLayout>(parameters)).ToHtmlString();
        });
    }

    private static (string Subject, string Body) Split(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return (text[..end].Trim(), text[end..].Trim());
    }

    private static string Fill(string text, IReadOnlyDictionary<string, string> values, Func<string, string> write) => Placeholder().Replace(text, m =>
    {
        var (name, value) = (m.Groups[1].Value, values[m.Groups[1].Value]);
        if (name.EndsWith("link", StringComparison.Ordinal)) return value;
        return name.EndsWith("list", StringComparison.Ordinal) ? string.Join('\n', value.Split('\n').Select(line => "- " + write(line))) : write(value);
    });

    private static string EscapeMarkdown(string value) => Punctuation().Replace(WebUtility.HtmlDecode(value), "\\$0");

    [GeneratedRegex(@"\{\{([a-z_]+)\}\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\[([^\]]+)\]\((https?://[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("""<p><a href="([^"]+)">([^<]+)</a></p>""")]
    private static partial Regex Button();

    [GeneratedRegex(@"[\\`*_{}\[\]()#+\-.!<>&|]")]
    private static partial Regex Punctuation();
}
