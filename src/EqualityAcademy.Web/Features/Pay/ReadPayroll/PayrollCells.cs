using System.Globalization;
using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Web.Features.Pay.ReadPayroll;

/// <summary>What a number of a cell can be.</summary>
internal enum NumberState
{
    Read,
    Wrong,

    /// <summary>One mark with three digits behind it: 23.410 and 23,410 are thousands to some and decimals to others.</summary>
    Ambiguous,
}

/// <summary>Reads dates and numbers as French and English spreadsheets write them.</summary>
internal static class PayrollCells
{
    private const int LongestNumber = 40;

    /// <summary>As many digits as a long holds, whatever they are.</summary>
    private const int LongestSimple = 18;

    /// <summary>2026-12-31 or 31/12/2026.</summary>
    public static DateOnly? Date(ReadOnlySpan<char> cell)
    {
        if (cell.Length != 10) return null;
        var (year, month, day) = cell[4] == '-' && cell[7] == '-' ? (Digits(cell[..4]), Digits(cell[5..7]), Digits(cell[8..]))
            : cell[2] == '/' && cell[5] == '/' ? (Digits(cell[6..]), Digits(cell[3..5]), Digits(cell[..2]))
            : (-1, -1, -1);
        var exists = year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return exists ? new(year, month, day) : null;
    }

    public static bool IsPay(PayColumn column) => column is PayColumn.BasePay or PayColumn.VariablePay or PayColumn.SeniorityBonus;

    /// <summary>Hours and months are never thousands: what could be either is read as decimals there.</summary>
    public static NumberState Number(PayColumn column, ReadOnlySpan<char> cell, out decimal value)
    {
        var state = Number(cell, out value);
        return state == NumberState.Ambiguous && !IsPay(column) ? NumberState.Read : state;
    }

    /// <summary>1234.5, 1234,5, 1 234,50 or 1.234,50, with or without the euro sign.</summary>
    public static NumberState Number(ReadOnlySpan<char> cell, out decimal value)
    {
        if (Simple(cell, out value)) return NumberState.Read;
        cell = cell.TrimEnd('€').TrimEnd();
        if (cell.Length is 0 or > LongestNumber) return NumberState.Wrong;
        var mark = DecimalMark(cell, out var isOnlyMark);
        Span<char> plain = stackalloc char[LongestNumber];
        var length = 0;
        for (var i = 0; i < cell.Length; i++)
        {
            if (char.IsAsciiDigit(cell[i]) || i == 0 && cell[i] == '-') plain[length++] = cell[i];
            else if (i == mark) plain[length++] = '.';
            else if (mark >= 0 && i > mark || i == 0 || !IsThousands(cell, i)) return NumberState.Wrong;
        }

        if (!decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)) return NumberState.Wrong;
        return isOnlyMark && mark is >= 1 and <= 3 && cell.Length == mark + 4 && cell[0] is not ('0' or '-') ? NumberState.Ambiguous : NumberState.Read;
    }

    /// <summary>Digits alone, or with one mark that cannot mean thousands: nearly every number of a list, read without the general rules.</summary>
    private static bool Simple(ReadOnlySpan<char> cell, out decimal value)
    {
        value = 0;
        if (cell.Length is 0 or > LongestSimple) return false;
        var (digits, mark) = (0L, -1);
        for (var i = 0; i < cell.Length; i++)
        {
            if (char.IsAsciiDigit(cell[i])) digits = 10 * digits + cell[i] - '0';
            else if (cell[i] is '.' or ',' && mark < 0 && i > 0) mark = i;
            else return false;
        }

        var decimals = mark < 0 ? 0 : cell.Length - mark - 1;
        if (mark >= 0 && decimals is 0 or 3) return false;
        value = new((int)digits, (int)(digits >> 32), 0, false, (byte)decimals);
        return true;
    }

    /// <summary>The last point or comma, unless it comes more than once: then it groups thousands.</summary>
    private static int DecimalMark(ReadOnlySpan<char> cell, out bool isOnlyMark)
    {
        var mark = cell.LastIndexOfAny('.', ',');
        isOnlyMark = mark >= 0 && cell[..mark].IndexOfAny('.', ',') < 0;
        return mark >= 0 && cell[..mark].Contains(cell[mark]) ? -1 : mark;
    }

    /// <summary>A space, point or comma with exactly three digits behind it.</summary>
    private static bool IsThousands(ReadOnlySpan<char> cell, int at)
    {
        if (cell[at] is not (' ' or '\u00a0' or '\u202f' or '.' or ',') || at + 4 > cell.Length || !char.IsAsciiDigit(cell[at - 1])) return false;
        return Digits(cell.Slice(at + 1, 3)) >= 0 && (at + 4 == cell.Length || !char.IsAsciiDigit(cell[at + 4]));
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c)) return -1;
            number = 10 * number + c - '0';
        }

        return number;
    }

    /// <summary>What a spreadsheet would run: it is refused, never read.</summary>
    public static bool IsFormula(ReadOnlySpan<char> cell) =>
        cell is ['=' or '@' or '+', ..] || cell is ['-', ..] && Number(cell, out _) == NumberState.Wrong;
}
