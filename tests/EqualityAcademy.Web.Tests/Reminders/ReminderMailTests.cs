using System.Text.RegularExpressions;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Mail;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Reminders;

public sealed partial class ReminderMailTests(Academy academy) : IClassFixture<Academy>
{
    private static readonly Dictionary<string, LocalText> Samples = new()
    {
        ["name"] = Both("Claire"),
        ["company"] = Both("Atelier Lumière"),
        ["title"] = new() { Fr = "Égalité au travail, niveau 1", En = "Equality at work, level 1" },
        ["due"] = new() { Fr = "28 novembre 2026", En = "28 November 2026" },
        ["people"] = new() { Fr = "4 personnes", En = "4 people" },
        ["count"] = Both("2"),
        ["things_list"] = new()
        {
            Fr = "Relire les annonces\u00a0: pour le 28 novembre 2026\nDiagnostic rapide\u00a0: dix minutes pour commencer",
            En = "Read the adverts again: for 28 November 2026\nQuick check: ten minutes to begin",
        },
    };

    public static IEnumerable<object[]> Mails =>
        from template in MailTemplates.All where template.StartsWith("Reminders/", StringComparison.Ordinal) from language in Enum.GetValues<Language>() select new object[] { template, language };

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task A_reminder_reads_as_it_was_accepted(string template, Language language)
    {
        var mail = await ComposeAsync(template, language);
        var body = mail.Html[mail.Html.IndexOf("<body>", StringComparison.Ordinal)..];
        await Verifier.Verify($"{mail.Subject}\n\n{mail.Text}\n{body}", $"{template["Reminders/".Length..]}_{language.Code()}");
    }

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task A_reminder_is_short_neutral_and_can_be_stopped(string template, Language language)
    {
        var mail = await ComposeAsync(template, language);
        Assert.True(mail.Subject.Length < 50, mail.Subject);
        Assert.DoesNotMatch(Telling(), mail.Subject);
        Assert.DoesNotMatch(Pressing(), mail.Text);
        Assert.True(mail.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length < 90, mail.Text);
        Assert.Contains("http://localhost/stop?", mail.Text, StringComparison.Ordinal);
        Assert.Single(Button().Matches(mail.Html));
    }

    private Task<ComposedMail> ComposeAsync(string template, Language language)
    {
        var asked = Placeholder().Matches(MailTemplates.Read(template, language)).Select(m => m.Groups[1].Value).Distinct();
        return academy.Get<MailComposer>().ComposeAsync(template, language, asked.ToDictionary(name => name, name => Sample(name, language)));
    }

    private static string Sample(string name, Language language) => name switch
    {
        "stop_link" => "http://localhost/stop?p=1&c=2&s=3",
        _ when name.EndsWith("_link", StringComparison.Ordinal) => $"http://localhost/c/atelier-lumiere/{name[..^5]}",
        _ => Samples[name].In(language),
    };

    private static LocalText Both(string text) => new() { Fr = text, En = text };

    [GeneratedRegex(@"\{\{([a-z_]+)\}\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("harc|harass|victim|salaire|pay\\b|grossesse|pregnan|retard|late\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Telling();

    [GeneratedRegex("!|derni.re chance|last chance|score|plus que \\d|only \\d", RegexOptions.IgnoreCase)]
    private static partial Regex Pressing();

    [GeneratedRegex("class=\"btn\"")]
    private static partial Regex Button();
}
