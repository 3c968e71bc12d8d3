namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>Dates as spreadsheets keep them: a count of days, shown as a date by the format of the cell.</summary>
internal static class SheetDate
{
    private const int DayThatNeverWas = 60;
    private const int LastDay = 2_958_465;
    private const decimal HalfASecond = 0.5m / 86_400;
    private static readonly DateOnly Base1900 = new(1899, 12, 30);
    private static readonly DateOnly Base1904 = new(1904, 1, 1);
    private static readonly int LastDay1904 = LastDay - (Base1904.DayNumber - Base1900.DayNumber);

    /// <summary>The formats every spreadsheet knows by number: 14 to 17 and 22, and those of East Asian calendars.</summary>
    public static bool IsKnownFormat(int format) => format is >= 14 and <= 17 or 22 or >= 27 and <= 36 or >= 50 and <= 58;

    /// <summary>Whether a format shows a day: it has a year, a month or a day outside of quoted text, and is not a time of day alone.</summary>
    public static bool IsFormat(string? code)
    {
        var (hasDay, hasMonth, hasTime) = (false, false, false);
        for (var i = 0; i < code?.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"': i = End(code, i + 1, '"'); break;
                case '[': i = Bracket(code, i, ref hasTime); break;
                case '\\' or '_' or '*': i++; break;
                case 'y' or 'Y' or 'd' or 'D': hasDay = true; break;
                case 'm' or 'M': hasMonth = true; break;
                case 'h' or 'H' or 's' or 'S' or '0' or '#' or '?': hasTime = true; break;
            }
        }

        return hasDay || hasMonth && !hasTime;
    }

    /// <returns>Null for numbers that are no day: before the first, after the last, and 29 February 1900, which Excel invented.</returns>
    public static DateOnly? Of(decimal number, bool from1904)
    {
        if (number < 0 || number >= (from1904 ? LastDay1904 : LastDay)) return null;
        var days = (int)decimal.Floor(number + HalfASecond);
        if (from1904) return Base1904.AddDays(days);
        return days is 0 or DayThatNeverWas ? null : Base1900.AddDays(days < DayThatNeverWas ? days + 1 : days);
    }

    /// <summary>Colours and languages say nothing; hours above 24 are a time.</summary>
    private static int Bracket(string code, int at, ref bool hasTime)
    {
        var end = End(code, at, ']');
        if (end > at + 1 && code.AsSpan()[(at + 1)..Math.Min(end, code.Length)].Trim("hmsHMS").IsEmpty) hasTime = true;
        return end;
    }

    private static int End(string code, int from, char mark) => code.IndexOf(mark, from) is var at and >= 0 ? at : code.Length;
}
