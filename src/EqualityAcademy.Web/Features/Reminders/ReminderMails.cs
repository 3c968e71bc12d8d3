using EqualityAcademy.Domain.Reminders;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Mail;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Reminders;

/// <summary>A reminder mail, written: what it tells, to whom, and its parts.</summary>
public sealed record ReminderMail(Digest Digest, Hearer Hearer, OutboxMail Mail);

/// <summary>Writes the one mail that a person gets for all that falls together: a mail of its own for one thing, a list for several.</summary>
public sealed class ReminderMails(MailComposer composer, StopLinks links, AppOptions options, IStringLocalizer<RemindersTexts> texts)
{
    private const int MostLines = 5;

    public async Task<ReminderMail> WriteAsync(CompanyDue due, Digest digest, DateOnly today)
    {
        var hearer = due.Hearers[digest.Recipient];
        var target = new StopTarget(hearer.Person, due.Company);
        var values = new Dictionary<string, string> { ["name"] = hearer.FirstName, ["company"] = due.Name, ["stop_link"] = await links.PageAsync(target) };
        var template = digest.Lines.Count == 1 ? FillOne(due, digest.Lines[0], hearer, today, values) : FillList(due, digest, hearer, today, values);
        var content = await composer.ComposeAsync($"Reminders/{template}", hearer.Language, values);
        var mail = new OutboxMail(KeyOf(digest.Reminders[0], due.Company), due.Company, hearer.Person, hearer.Email, hearer.Name, template, hearer.Language, content, await links.OneClickAsync(target));
        return new(digest, hearer, mail);
    }

    private string FillOne(CompanyDue due, DueItem line, Hearer hearer, DateOnly today, Dictionary<string, string> values)
    {
        var subject = due.Subjects[(line.Kind, line.Item)];
        if (line.Kind != ReminderKind.FirstCheck) values["due"] = Say.Date(subject.On ?? line.DueOn, hearer.Language);
        if (subject.Title is { } title) values["title"] = title.In(hearer.Language);
        values[LinkName(line.Kind)] = Address(due, subject.Path);
        if (line.Kind == ReminderKind.TeamLessons) values["people"] = People(subject.People, hearer.Language);
        var moment = line.DueOn > today ? "Soon" : line.DueOn == today ? "Today" : "Past";
        return line.Kind is ReminderKind.Lesson or ReminderKind.Action or ReminderKind.Duty ? line.Kind + moment : line.Kind.ToString();
    }

    private string FillList(CompanyDue due, Digest digest, Hearer hearer, DateOnly today, Dictionary<string, string> values)
    {
        using var speaking = Languages.Speak(hearer.Language);
        var lines = digest.Lines.Take(MostLines).Select(l => Line(due, l, hearer.Language, today)).ToList();
        if (digest.Lines.Count > MostLines) lines.Add(texts["LineMore", digest.Lines.Count - MostLines]);
        values["count"] = Say.Number(digest.Lines.Count);
        values["things_list"] = string.Join('\n', lines);
        values["home_link"] = Address(due, "home");
        return "SeveralThings";
    }

    private string Line(CompanyDue due, DueItem line, Language language, DateOnly today)
    {
        var subject = due.Subjects[(line.Kind, line.Item)];
        return line.Kind switch
        {
            ReminderKind.FirstCheck or ReminderKind.NextCheck => texts["Line" + line.Kind],
            ReminderKind.LawNote => texts["LineLawNote", subject.Title!.In(language), Say.Date(subject.On!.Value, language)],
            ReminderKind.TeamLessons => texts["LineTeamLessons", subject.Title!.In(language), People(subject.People, language), Say.Date(line.DueOn, language)],
            _ => texts[line.DueOn < today ? "LinePast" : "LineSoon", subject.Title!.In(language), Say.Date(line.DueOn, language)],
        };
    }

    private string People(int number, Language language)
    {
        using var speaking = Languages.Speak(language);
        return number == 1 ? texts["OnePerson"] : texts["ManyPeople", Say.Number(number)];
    }

    private string Address(CompanyDue due, string path) => $"{options.PublicUrl.TrimEnd('/')}/c/{due.Slug}/{path}";

    private static string LinkName(ReminderKind kind) => kind switch
    {
        ReminderKind.Lesson => "lesson_link",
        ReminderKind.TeamLessons => "team_link",
        ReminderKind.Action => "action_link",
        ReminderKind.Duty => "duty_link",
        ReminderKind.LawNote => "note_link",
        _ => "check_link",
    };

    private static string KeyOf(Reminder first, CompanyId company) =>
        $"reminder|{first.Due.Recipient.Value}|{company.Value}|{first.Due.Kind.Code()}|{first.Due.Item}|{first.Due.DueOn:yyyy-MM-dd}|{first.DaysAhead}";
}
