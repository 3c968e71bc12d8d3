using EqualityAcademy.Web.Shell.Components;

namespace EqualityAcademy.Web.Features.Obligations.ShowTimeline;

/// <summary>Where days stand on a strip of six years; a quarter is as wide as another.</summary>
internal sealed record YearScale(int FirstYear, int YearWidth, string Class)
{
    public const int Height = 24;
    public const int Margin = 8;

    public int Width => (TimelineView.Years * YearWidth) + (2 * Margin);

    public static YearScale[] Both(int firstYear) => [new(firstYear, 108, "wide"), new(firstYear, 54, "tall")];

    /// <summary>What lies before the first year stands at its edge.</summary>
    public string X(DateOnly day) => Svg.Number(Place(day));

    public double Place(DateOnly day) => Margin + Math.Max(0, (day.Year - FirstYear + ((day.DayOfYear - 1) / 366.0)) * YearWidth);

    public string Ticks(int from, int to, bool quarters) => string.Concat(Enumerable.Range(0, (TimelineView.Years * (quarters ? 4 : 1)) + 1)
        .Select(i => $"M{Svg.Number(Margin + (i * YearWidth / (quarters ? 4.0 : 1)))} {from}V{to}"));
}
