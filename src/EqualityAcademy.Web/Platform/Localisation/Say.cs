using System.Globalization;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Platform.Localisation;

/// <summary>Dates, times and numbers in the reader's language; the one helper for all pages and mails.</summary>
public static class Say
{
    private static readonly string[] French = ["zéro", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"];
    private static readonly string[] English = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>21 novembre 2026, 21 November 2026; the first of a month in French is 1er.</summary>
    public static string Date(DateOnly day) => Date(day, Languages.Current);

    public static string Date(DateOnly day, Language language)
    {
        var text = day.ToString("d MMMM yyyy", language.Culture());
        return language == Language.Fr && day.Day == 1 ? "1er" + text[1..] : text;
    }

    /// <summary>21 novembre, 21 November.</summary>
    public static string DayAndMonth(DateOnly day) => DayAndMonth(day, Languages.Current);

    public static string DayAndMonth(DateOnly day, Language language)
    {
        var text = day.ToString("d MMMM", language.Culture());
        return language == Language.Fr && day.Day == 1 ? "1er" + text[1..] : text;
    }

    /// <summary>21 nov., 21 Nov.</summary>
    public static string ShortMonth(DateOnly day) => day.ToString("MMM", Languages.Current.Culture());

    /// <summary>21 nov., 21 Nov; with the year when it is another one.</summary>
    public static string ShortDate(DateOnly day, DateOnly today)
    {
        var text = day.ToString(day.Year == today.Year ? "d MMM" : "d MMM yyyy", Languages.Current.Culture());
        return Languages.Current == Language.Fr && day.Day == 1 ? "1er" + text[1..] : text;
    }

    /// <summary>Novembre 2026, November 2026, as a heading.</summary>
    public static string Month(DateOnly day) => Sentence(MonthName(day));

    /// <summary>novembre 2026, November 2026, inside a sentence.</summary>
    public static string MonthName(DateOnly day) => day.ToString("MMMM yyyy", Languages.Current.Culture());

    /// <summary>9 h 42, 9.42 am, in the zone of the companies.</summary>
    public static string Time(DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, Clock.Zone);
        return Languages.Current == Language.Fr
            ? local.ToString("H' h 'mm", CultureInfo.InvariantCulture)
            : local.ToString("h.mm tt", CultureInfo.InvariantCulture).ToLowerInvariant();
    }

    /// <summary>A maturity level in hundredths as 2,1 or 2.1.</summary>
    public static string Level(int hundredths) => (hundredths / 100m).ToString("0.0", Languages.Current.Culture());

    /// <summary>A count inside a sentence: in words up to nine, in digits from ten on.</summary>
    public static string Count(int count) => count is >= 0 and < 10 ? (Languages.Current == Language.Fr ? French : English)[count] : Number(count);

    /// <summary>A difference of levels without its sign: 0,2 or, when small, 0,04.</summary>
    public static string Difference(int hundredths) =>
        (Math.Abs(hundredths) / 100m).ToString(Math.Abs(hundredths) < 5 ? "0.00" : "0.0", Languages.Current.Culture());

    /// <summary>A difference of levels as + 0,2 or − 0,2 or =.</summary>
    public static string Change(int hundredths) => hundredths == 0 ? "=" : (hundredths > 0 ? "+\u202f" : "−\u202f") + Difference(hundredths);

    /// <summary>A sentence that begins with a count: its first letter as a capital.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Languages.Current.Culture()) + text[1..];

    /// <summary>Whether a count takes the plural: from two on in French, all but one in English.</summary>
    public static bool IsMany(int count) => Languages.Current == Language.Fr ? count >= 2 : count != 1;

    /// <summary>A number as it stands in a field: digits alone, in every language.</summary>
    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Number(long number) => number.ToString("#,0", Languages.Current.Culture());

    /// <summary>1 234,5 or 1,234.5: at most so many decimals, and none that is zero.</summary>
    public static string Decimal(decimal number, int most) => number.ToString("#,0." + new string('#', most), Languages.Current.Culture());

    /// <summary>The size of a file: 340 ko, 1,2 Mo; 340 KB, 1.2 MB.</summary>
    public static string Size(long bytes)
    {
        var (kilo, mega) = Languages.Current == Language.Fr ? ("ko", "Mo") : ("KB", "MB");
        var (value, unit) = bytes < 1_000_000 ? (Math.Max(1, bytes / 1000).ToString("0", Languages.Current.Culture()), kilo) : ((bytes / 1_000_000m).ToString("0.#", Languages.Current.Culture()), mega);
        return $"{value}\u00a0{unit}";
    }
}
