using System.Globalization;
using EqualityAcademy.Web.Shell.Components;

namespace EqualityAcademy.Web.Features.Obligations.TellHeadcount;

/// <summary>The drawing of a series: months to the right, people upwards, one step for each change.</summary>
internal sealed class StepLine
{
    private const int Left = 44;
    private const int Top = 12;
    private const int LabelGap = 16;
    private readonly DateOnly _start;
    private readonly int _months;
    private readonly int _highest;

    public StepLine(IReadOnlyList<HeadcountSpan> spans, IReadOnlyList<int> steps, DateOnly day, int width, int height)
    {
        (Width, Height) = (width, height);
        _start = new(spans[0].From.Year, 1, 1);
        _months = Math.Max(12, Months(new DateOnly(day.Year, day.Month, 1).AddMonths(1)));
        var most = spans.Max(s => s.People);
        _highest = Math.Max(most, steps.FirstOrDefault(s => s > most && s <= 2 * most)) * 11 / 10 + 1;
        var shown = steps.Where(s => s <= _highest).Reverse().ToList();
        Steps = [.. shown.Where((s, i) => i == 0 || Y(s) - Y(shown[i - 1]) >= LabelGap)];
        Path = string.Concat(spans.Select((s, i) => $"{(i == 0 ? "M" : "L")}{At(s.From)} {At(s.People)}H{Svg.Number(X(s.Until?.AddMonths(1) ?? new DateOnly(day.Year, day.Month, 1).AddMonths(1)))}"));
    }

    public int Width { get; }
    public int Height { get; }
    public string ViewBox => $"0 0 {Width} {Height}";

    /// <summary>The thresholds inside the drawing whose figures do not run into each other.</summary>
    public IReadOnlyList<int> Steps { get; }

    public string Path { get; }

    /// <summary>Years whose figures have room.</summary>
    public IEnumerable<int> Years
    {
        get
        {
            var years = (_months + 11) / 12;
            var every = Math.Max(1, years * 52 / Width + 1);
            return Enumerable.Range(0, years).Where(y => y % every == 0).Select(y => _start.Year + y);
        }
    }

    public string At(DateOnly month) => Svg.Number(X(month));

    public string At(int people) => Svg.Number(Y(people));

    public static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    private double X(DateOnly month) => Left + (Width - Left - 4) * (double)Months(month) / _months;

    private double Y(int people) => Height - 26 - (Height - 26 - Top) * (double)people / _highest;

    private int Months(DateOnly month) => ((month.Year - _start.Year) * 12) + month.Month - _start.Month;
}
