using System.Reflection;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Localisation;

namespace EqualityAcademy.Web.Platform.Mail;

/// <summary>The Markdown files <c>Features/FEATURE/Mails/NAME.LANGUAGE.md</c>, embedded.</summary>
public static class MailTemplates
{
    private const string Prefix = "EqualityAcademy.Web.Features.";

    /// <summary>All templates, as <c>Feature/Name</c>.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal) && n.EndsWith(".fr.md", StringComparison.Ordinal))
        .Select(n => n[Prefix.Length..^".fr.md".Length].Replace(".Mails.", "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public static string Read(string template, Language language)
    {
        var name = $"{Prefix}{template.Replace("/", ".Mails.", StringComparison.Ordinal)}.{language.Code()}.md";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"There is no mail {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
