using System.Globalization;
using System.Text.RegularExpressions;

namespace EqualityAcademy.Domain.Obligations;

/// <summary>
/// One deadline in the deadline words: <c>yearly(03-01)</c>, <c>every(P4Y, from=FACT)</c>, <c>within(P1M, from=FACT)</c>, <c>before(P1M, FACT)</c>,
/// <c>on(2029-03-01)</c>, <c>on(EVENT)</c>, <c>continuous</c>, <c>none</c>. The anchor <c>met</c> is the day on which the duty began to apply.
/// </summary>
public sealed partial record DueRule(DueKind Kind, Duration Time, string Anchor)
{
    public const string MetAnchor = "met";

    /// <summary>No date: always.</summary>
    public static DueRule Continuous { get; } = new(DueKind.Continuous, default, "");

    /// <returns>Null when the text is not one of the forms.</returns>
    public static DueRule? Parse(string text)
    {
        if (text is "continuous" or "none") return Continuous;
        var match = Form().Match(text);
        if (!match.Success) return null;
        var (word, first, second) = (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value);
        return word switch
        {
            "yearly" when MonthDay(first) is not null && second == "" => new(DueKind.Yearly, default, first),
            "on" when second == "" => new(MonthDay(first.Length == 10 ? first[5..] : "") is null ? DueKind.Event : DueKind.Day, default, first),
            "every" when Duration.Parse(first) is { } time && second != "" => new(DueKind.Every, time, second),
            "within" when Duration.Parse(first) is { } time && second != "" => new(DueKind.Within, time, second),
            "before" when Duration.Parse(first) is { } time && second != "" => new(DueKind.Before, time, second),
            _ => null,
        };
    }

    /// <summary>The fact whose date is needed; null when none is.</summary>
    public string? NeedsFact => Kind is DueKind.Every or DueKind.Within or DueKind.Before && Anchor != MetAnchor ? Anchor : null;

    /// <summary>How long until the deadline comes round again; null when it comes once, or never.</summary>
    public Duration? Rhythm => Kind switch { DueKind.Yearly => new(1, 'Y'), DueKind.Every => Time, _ => null };

    /// <summary>The due date as of a day; it may lie in the past, and is null when there is none or a date is missing.</summary>
    public DateOnly? On(DateOnly day, CompanyFacts facts, DateOnly? met)
    {
        var anchor = Anchor == MetAnchor ? met : NeedsFact is { } fact ? facts.Date(fact) : null;
        return Kind switch
        {
            DueKind.Yearly => NextYearly(day),
            DueKind.Day => DateOnly.ParseExact(Anchor, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            DueKind.Every or DueKind.Within when anchor is { } from => Time.After(from),
            DueKind.Before when anchor is { } on => Time.Before(on),
            _ => null,
        };
    }

    private DateOnly NextYearly(DateOnly day)
    {
        var (month, of) = MonthDay(Anchor)!.Value;
        var date = new DateOnly(day.Year, month, of);
        return date >= day ? date : date.AddYears(1);
    }

    private static (int Month, int Day)? MonthDay(string text) =>
        DateOnly.TryParseExact("2027-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? (day.Month, day.Day) : null;

    [GeneratedRegex(@"^(yearly|on|every|within|before)\(([A-Za-z0-9-]+)(?:, (?:from=)?([a-z0-9-]+))?\)$")]
    private static partial Regex Form();
}

/// <summary>The forms of a deadline.</summary>
public enum DueKind
{
    Continuous,
    Yearly,
    Day,
    Event,
    Every,
    Within,
    Before,
}

/// <summary>An ISO 8601 duration of years, months, weeks or days: <c>P4Y</c>, <c>P1M</c>, <c>P10W</c>, <c>P15D</c>.</summary>
public readonly partial record struct Duration(int Count, char Unit)
{
    public static Duration? Parse(string text)
    {
        var match = Form().Match(text);
        return match.Success ? new(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), match.Groups[2].Value[0]) : null;
    }

    public DateOnly After(DateOnly day) => Shift(day, Count);

    public DateOnly Before(DateOnly day) => Shift(day, -Count);

    private DateOnly Shift(DateOnly day, int by) => Unit switch
    {
        'Y' => day.AddYears(by),
        'M' => day.AddMonths(by),
        'W' => day.AddDays(7 * by),
        _ => day.AddDays(by),
    };

    [GeneratedRegex("^P([0-9]{1,3})([YMWD])$")]
    private static partial Regex Form();
}
