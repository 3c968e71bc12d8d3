namespace EqualityAcademy.Domain.Obligations;

/// <summary>How a headcount is compared with a threshold.</summary>
public enum CountingRule
{
    /// <summary>The headcount of the month (C. trav. L1111-2, L1111-3).</summary>
    Ct,

    /// <summary>Reached for twelve consecutive months (C. trav. L2311-2).</summary>
    Ct12,

    /// <summary>Reached for five consecutive calendar years on average; lost at once (CSS L130-1).</summary>
    Ss5,

    /// <summary>Reached, with three years of grace (C. trav. D1142-8).</summary>
    Idx3,

    /// <summary>Reached for two consecutive financial years (loi 2016-1691, art. 8); financial years are taken as calendar years.</summary>
    Fy2,

    /// <summary>Reached for the third consecutive financial year (C. trav. L1142-11); financial years are taken as calendar years.</summary>
    Fy3,
}

/// <summary>A company's headcount, month by month: the last value given holds until the next.</summary>
public sealed class Headcounts
{
    private const int AssumedYears = 10;
    private readonly DateOnly[] _months;
    private readonly decimal[] _values;

    private Headcounts(SortedList<DateOnly, decimal> from, bool isAssumed = false) => (_months, _values, IsAssumed) = ([.. from.Keys], [.. from.Values], isAssumed);

    /// <summary>No headcount is known.</summary>
    public static Headcounts None { get; } = new([]);

    public bool IsEmpty => _months.Length == 0;

    /// <summary>Only one number was said: it is taken to have been so for ten years, and the reasons say that this is assumed.</summary>
    public bool IsAssumed { get; }

    /// <summary>First month known; null when none is.</summary>
    public DateOnly? Start => IsEmpty ? null : _months[0];

    /// <summary>The largest headcount known; null when none is.</summary>
    public decimal? Highest => IsEmpty ? null : _values.Max();

    /// <param name="values">Headcount from a month on; the day of the month does not matter.</param>
    public static Headcounts Of(IEnumerable<(DateOnly Month, decimal Value)> values)
    {
        var list = new SortedList<DateOnly, decimal>();
        foreach (var (month, value) in values) list[FirstOf(month)] = value;
        return new(list);
    }

    /// <summary>One number, taken to have been so for ten years.</summary>
    public static Headcounts Assumed(decimal value, DateOnly day) => new(new() { [FirstOf(day.AddYears(-AssumedYears))] = value }, isAssumed: true);

    /// <summary>The months in which a new value begins, in order.</summary>
    public IEnumerable<DateOnly> Months => _months;

    /// <summary>The same until a month, then another value for good.</summary>
    public Headcounts ChangedFrom(DateOnly month, decimal value)
    {
        var list = new SortedList<DateOnly, decimal>();
        for (var i = 0; i < _months.Length && _months[i] < FirstOf(month); i++) list[_months[i]] = _values[i];
        list[FirstOf(month)] = value;
        return new(list, IsAssumed);
    }

    /// <summary>The headcount of the month of a day; null before the first one known.</summary>
    public decimal? On(DateOnly day)
    {
        var index = LastAt(day);
        return index < 0 ? null : _values[index];
    }

    /// <summary>
    /// The first month of the unbroken run of months, ending with the month of the day, in which the headcount was at or above the threshold.
    /// </summary>
    /// <returns>The month, and whether the run begins with the series itself, so that it may be older; null when the threshold is not met.</returns>
    public (DateOnly Month, bool MayBeOlder)? ReachedSince(decimal threshold, DateOnly day)
    {
        var index = LastAt(day);
        if (index < 0 || _values[index] < threshold) return null;
        while (index > 0 && _values[index - 1] >= threshold) index--;
        return (_months[index], index == 0);
    }

    /// <summary>Mean of the twelve months of a year; null when a month is not known.</summary>
    public decimal? YearAverage(int year)
    {
        var index = LastAt(new(year, 1, 1));
        if (index < 0) return null;
        decimal sum = 0;
        for (var month = 1; month <= 12; month++)
        {
            if (index + 1 < _months.Length && _months[index + 1] <= new DateOnly(year, month, 1)) index++;
            sum += _values[index];
        }

        return sum / 12;
    }

    private int LastAt(DateOnly day)
    {
        var index = Array.BinarySearch(_months, day);
        return index < 0 ? ~index - 1 : index;
    }

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);
}
