using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Localisation;

namespace EqualityAcademy.Web.Features.Pay.Explain;

/// <summary>Amounts and percentages as they are written, and as cells.</summary>
internal static class PayNumbers
{
    private const int InWorkbook = 4;

    /// <summary>25 100,50 € or €25,100.50.</summary>
    public static string Euros(decimal amount, int places)
    {
        var number = Fixed(Math.Abs(amount), places);
        return Sign(amount, places) + (Languages.Current == Language.Fr ? $"{number}\u00a0€" : $"€{number}");
    }

    /// <summary>6,2 % or 6.2%, with its sign when below zero.</summary>
    public static string Percent(decimal percent, int places) =>
        Sign(percent, places) + Fixed(Math.Abs(percent), places) + (Languages.Current == Language.Fr ? "\u00a0%" : "%");

    /// <summary>6,2: without a unit.</summary>
    public static string Plain(decimal number, int places) => Sign(number, places) + Fixed(Math.Abs(number), places);

    public static FigureCell Count(int count) => new(Say.Number(count), count);

    public static FigureCell PercentCell(Ratio percent, int places) => new(Percent(percent.Round(places), places), percent.Round(InWorkbook));

    public static FigureCell PlainCell(Ratio number, int places) => new(Plain(number.Round(places), places), number.Round(InWorkbook));

    public static FigureCell EurosCell(Ratio amount, int places) => new(Euros(amount.Round(places), places), amount.Round(InWorkbook));

    /// <summary>Already cut as the text asks: never rounded here.</summary>
    public static FigureCell ShownCell(decimal percent, int places) => new(Percent(percent, places), percent);

    private static string Fixed(decimal number, int places) => number.ToString("N" + places, Languages.Current.Culture());

    private static string Sign(decimal number, int places) => Math.Round(number, places, MidpointRounding.AwayFromZero) < 0 ? "−" : "";
}
