using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Obligations;

/// <summary>What a number of the law counts.</summary>
public enum ParameterUnit
{
    People,
    Percent,
    Points,
    Days,
    WorkingDays,
    Weeks,
    Months,
    Years,
    Hours,
    Minutes,
    Euros,
    Kilograms,

    /// <summary>A year of the calendar, not a span of years.</summary>
    Year,

    /// <summary>A day of a campaign: 601 is 1 June of its year, 10101 is 1 January of the next. See <see cref="CampaignDay"/>.</summary>
    CampaignDay,
}

/// <summary>A day counted from the year of a campaign, written as one number: years after it, month, day.</summary>
public static class CampaignDay
{
    private const int YearStep = 10_000;
    private const int MonthStep = 100;

    /// <returns>Null when there is no such day.</returns>
    public static DateOnly? Of(decimal written, int campaign)
    {
        if (written != decimal.Truncate(written) || written is < 0 or >= 10 * YearStep) return null;
        var (later, month, day) = ((int)written / YearStep, (int)written / MonthStep % MonthStep, (int)written % MonthStep);
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(campaign + later, month) ? new(campaign + later, month, day) : null;
    }
}

/// <summary>One number of the law, once, with the date from which each value holds.</summary>
public sealed record LawParameter
{
    public required string Id { get; init; }
    public required LocalText Titles { get; init; }
    public required ParameterUnit Unit { get; init; }

    public required ParameterValue[] Values { get; init; }

    /// <summary>The value that holds on a day; null when no period covers it: never the last known one.</summary>
    public ParameterValue? On(DateOnly day) =>
        Values.Where(v => v.From <= day && (v.Until is null || day < v.Until)).MaxBy(v => v.From);
}

/// <summary>A value, from a day included until a day excluded.</summary>
public sealed record ParameterValue
{
    public required DateOnly From { get; init; }
    public DateOnly? Until { get; init; }
    public required decimal Value { get; init; }
    public required Source Citation { get; init; }
}

/// <summary>The national lines a person can call, with the date of the check.</summary>
public sealed record HelpLines
{
    public required DateOnly Checked { get; init; }
    public required HelpLine[] Lines { get; init; }
}

/// <summary>One line to call.</summary>
public sealed record HelpLine
{
    public required string Id { get; init; }
    public required string Phone { get; init; }
    public required LocalText Names { get; init; }
    public required LocalText About { get; init; }
    public required string Checked { get; init; }
    public required string Grade { get; init; }
}
