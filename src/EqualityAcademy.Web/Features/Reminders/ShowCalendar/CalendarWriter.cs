using System.Security.Cryptography;
using System.Text;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Formats;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Reminders.ShowCalendar;

/// <summary>
/// Writes the dates of a member as a calendar file. Calendars are shared and lie open on desks: what is nobody else's business is left out of titles,
/// names of things and addresses.
/// </summary>
internal sealed class CalendarWriter(MyDates dates, AppOptions options, Clock clock, IStringLocalizer<RemindersTexts> t)
{
    public async Task<string> WriteAsync(CalendarOwner owner, CancellationToken ct = default)
    {
        var mine = await dates.OfAsync(owner.Company, owner.Member, ct);
        using var speaking = Languages.Speak(owner.Language);
        return CalendarFile.Write(t["CalendarName", owner.CompanyName], mine.Select(d => Event(d, owner)), clock.Now);
    }

    private CalendarEvent Event(MyDate date, CalendarOwner owner) => new(
        Uid(date, owner), date.Day, Summary(date, owner.Language), t["EventText", owner.CompanyName], $"{options.PublicUrl.TrimEnd('/')}/c/{owner.Slug}/{NeutralPath(date.Path)}");

    private string Summary(MyDate date, Language language) => date.Title is { } title && NeutralWords.AreIn(title) ? t["Event." + date.Kind, title.In(language)] : t[$"Event.{date.Kind}.Plain"];

    /// <summary>The page itself, or the list it stands on where its address would tell.</summary>
    private static string NeutralPath(string path) => NeutralWords.AreIn(new() { Fr = path, En = path }) ? path : path.Split('/')[0];

    /// <summary>The same for the same thing of the same member, whatever its date; it tells nothing.</summary>
    private static string Uid(MyDate date, CalendarOwner owner) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{owner.Member.Value}|{date.Kind}|{date.Item}")).AsSpan(0, 16)) + "@equality-academy";
}
