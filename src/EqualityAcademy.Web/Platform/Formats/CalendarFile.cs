using System.Globalization;
using System.Text;

namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>Something that falls due on a day, as a calendar shows it: all day long, keeping nobody busy.</summary>
/// <param name="Uid">Stays the same for the same thing, so that a changed date moves it.</param>
public sealed record CalendarEvent(string Uid, DateOnly Day, string Summary, string Description, string Url);

/// <summary>Writes an iCalendar file (RFC 5545).</summary>
public static class CalendarFile
{
    public const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>Longest line in octets, its end not counted (RFC 5545, 3.1).</summary>
    public const int LineOctets = 75;

    private const string Refresh = "PT12H";

    public static string Write(string name, IEnumerable<CalendarEvent> events, DateTimeOffset now)
    {
        var file = new StringBuilder();
        void Line(string property, string value) => Fold(file, $"{property}:{value}");
        Line("BEGIN", "VCALENDAR");
        Line("VERSION", "2.0");
        Line("PRODID", "-//Equality Academy//Calendar//EN");
        Line("CALSCALE", "GREGORIAN");
        Line("METHOD", "PUBLISH");
        Line("X-WR-CALNAME", Escape(name));
        Line("REFRESH-INTERVAL;VALUE=DURATION", Refresh);
        Line("X-PUBLISHED-TTL", Refresh);
        foreach (var e in events)
        {
            Line("BEGIN", "VEVENT");
            Line("UID", Escape(e.Uid));
            Line("DTSTAMP", now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
            Line("DTSTART;VALUE=DATE", Day(e.Day));
            Line("DTEND;VALUE=DATE", Day(e.Day.AddDays(1)));
            Line("SUMMARY", Escape(e.Summary));
            Line("DESCRIPTION", Escape(e.Description));
            Line("URL", Plain(e.Url));
            Line("TRANSP", "TRANSPARENT");
            Line("CLASS", "PRIVATE");
            Line("END", "VEVENT");
        }

        Line("END", "VCALENDAR");
        return file.ToString();
    }

    /// <summary>A text value: backslash, comma, semicolon and line ends are written with a backslash, other control characters left out.</summary>
    public static string Escape(string text) =>
        Plain(text.ReplaceLineEndings("\n").Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal));

    /// <summary>Cuts a line after at most 75 octets, never inside a character; each following part begins with a space.</summary>
    private static void Fold(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsControl(c)));

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
