using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Web.Features.Pay;

/// <summary>Figures as they are shown: amounts to the cent, percentages to four decimals, ratios to six.</summary>
internal static class Shown
{
    public const int Cents = 2;
    public const int Percent = 4;
    public const int Six = 6;

    public static decimal? Number(Finding<Ratio> figure, int places) => figure.IsComputed ? figure.Value.Round(places) : null;

    public static T? Value<T>(Finding<T> figure) where T : struct => figure.IsComputed ? figure.Value : null;

    public static T? Found<T>(Finding<T> figure) where T : class => figure.IsComputed ? figure.Value : null;
}
