namespace EqualityAcademy.Web.Shell.Components;

/// <summary>The scale of a graduated rule: headcounts from 1 on, each doubling taking the same length.</summary>
public sealed record RuleScale(int Width, int Highest, bool Fine)
{
    private const double Edge = 4;
    private const int LabelGap = 32;

    public string ViewBox => $"0 0 {Width} 96";
    public string ViewBoxWithoutFlag => $"0 52 {Width} 44";
    public double End => Width - Edge;

    public static RuleScale Wide(int highest) => new(1120, highest, Fine: true);

    public static RuleScale Tall(int highest) => new(358, highest, Fine: false);

    /// <summary>A scale that reaches a little beyond everything shown on it.</summary>
    public static int Reach(int? value, IEnumerable<int> thresholds) => (int)(Math.Max(value ?? 0, thresholds.DefaultIfEmpty(300).Max()) * 1.1);

    public double At(int headcount) => Edge + (Width - 2 * Edge) * Math.Log(Math.Max(headcount, 1)) / Math.Log(Highest);

    /// <summary>The fine graduation, as one path.</summary>
    public string Graduation => string.Concat(Steps().Select(n => $"M{Svg.Number(At(n))} 58v6"));

    /// <summary>Thresholds whose figures do not run into each other; the first of two neighbours stays.</summary>
    public IEnumerable<int> Readable(IEnumerable<int> thresholds)
    {
        var last = double.NegativeInfinity;
        foreach (var threshold in thresholds.Prepend(1).Distinct().Order())
        {
            if (At(threshold) - last < LabelGap) continue;
            last = At(threshold);
            yield return threshold;
        }
    }

    /// <summary>Start, middle or end: a figure at an edge of the drawing stays inside.</summary>
    public string Anchor(int headcount) => At(headcount) < 14 ? "start" : At(headcount) > Width - 18 ? "end" : "middle";

    /// <summary>The flag stays inside the drawing; its tip is on the value.</summary>
    public double Flag(int value) => Math.Clamp(At(value), 34, Width - 34);

    private IEnumerable<int> Steps()
    {
        for (var n = 1; n <= Highest; n += Step(n)) yield return n;
    }

    private int Step(int n) => (n, Fine) switch
    {
        ( < 10, _) => 1,
        ( < 60, true) => 5,
        ( < 100, true) => 10,
        ( < 300, true) => 25,
        ( < 1000, true) => 100,
        ( < 50, false) => 10,
        ( < 300, false) => 50,
        ( < 10000, _) => 500,
        _ => 10000,
    };
}
