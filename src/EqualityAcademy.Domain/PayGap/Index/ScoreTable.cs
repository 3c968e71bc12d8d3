namespace EqualityAcademy.Domain.PayGap;

/// <summary>The indicators of the Index.</summary>
public enum IndicatorId
{
    PayGap,
    RaisesOrPromotions,
    Raises,
    Promotions,
    Maternity,
    TopTen,
}

/// <summary>Up to this result, included, these points.</summary>
public readonly record struct ScoreStep(decimal UpTo, int Score);

/// <summary>
/// A table of points by result. The tables are formula, laid down in the annexes of the decree (C. trav., end of the chapter of D1142-2
/// and D1142-2-1), and are quoted in index-egapro.md §5 to §7. Upper edges belong to their step.
/// </summary>
/// <param name="Otherwise">Points above the last step.</param>
public sealed record ScoreTable(IReadOnlyList<ScoreStep> Steps, int Otherwise)
{
    /// <summary>§5: 40 at parity, then a point less per percent to 33, two to 17, three to 2; nothing above 20 %.</summary>
    public static ScoreTable PayGap { get; } = new(
        [.. new[] { 40, 39, 38, 37, 36, 35, 34, 33, 31, 29, 27, 25, 23, 21, 19, 17, 14, 11, 8, 5, 2 }.Select((score, upTo) => new ScoreStep(upTo, score))], 0);

    /// <summary>§6, in percentage points.</summary>
    public static ScoreTable Raises { get; } = new([new(2, 20), new(5, 10), new(10, 5)], 0);

    /// <summary>§6, in percentage points.</summary>
    public static ScoreTable Promotions { get; } = new([new(2, 15), new(5, 10), new(10, 5)], 0);

    /// <summary>§7, in percentage points or in people.</summary>
    public static ScoreTable RaisesOrPromotions { get; } = new([new(2, 35), new(5, 25), new(10, 15)], 0);

    public int Maximum => Steps[0].Score;

    /// <param name="result">Rounded to one decimal, without its sign.</param>
    public int Score(decimal result)
    {
        foreach (var step in Steps)
            if (result <= step.UpTo) return step.Score;
        return Otherwise;
    }

    /// <summary>The nearest step that gives more than these points; null at the top.</summary>
    public ScoreStep? Above(int score)
    {
        ScoreStep? above = null;
        foreach (var step in Steps)
            if (step.Score > score) above = step;
        return above;
    }
}

/// <summary>The other fixed numbers of the Index.</summary>
public static class IndexFormula
{
    /// <summary>Women and men a group of the pay gap needs (§5), each.</summary>
    public const int GroupMinimum = 3;

    /// <summary>Women and men a category of work needs for its rates (§6), each.</summary>
    public const int RateMinimum = 10;

    /// <summary>Women and men in scope that raises-or-promotions needs (§7), each.</summary>
    public const int RaisesOrPromotionsMinimum = 5;

    /// <summary>Points that must be computable for an index (§11). Not to be mixed up with the 75 of the corrective measures.</summary>
    public const int PointsMinimum = 75;

    public const int TopTenPlaces = 10;

    private const int MaternityPoints = 15;
    private const int TopTenPoints = 10;

    /// <summary>Percent of the men's mean that a group's gap may have before it counts (§5).</summary>
    public static int RelevanceThreshold(Grouping grouping) => grouping == Grouping.Csp ? 5 : 2;

    /// <summary>Valid groups hold at least 40 % of the headcount in scope, exactly 40 % included (§5, §6).</summary>
    public static bool IsEnough(int valid, int total) => valid > 0 && valid * 5L >= total * 2L;

    /// <summary>§10: none for 0 or 1 of the sex that is fewer, 5 for 2 or 3, 10 for 4 or 5.</summary>
    public static int TopTenScore(int women, int men) => Math.Min(women, men) switch { < 2 => 0, < 4 => 5, _ => TopTenPoints };

    /// <summary>§9: everybody raised, or nothing.</summary>
    public static int MaternityScore(int eligible, int raised) => raised == eligible ? MaternityPoints : 0;

    public static int Maximum(IndicatorId indicator) => indicator switch
    {
        IndicatorId.PayGap => ScoreTable.PayGap.Maximum,
        IndicatorId.RaisesOrPromotions => ScoreTable.RaisesOrPromotions.Maximum,
        IndicatorId.Raises => ScoreTable.Raises.Maximum,
        IndicatorId.Promotions => ScoreTable.Promotions.Maximum,
        IndicatorId.Maternity => MaternityPoints,
        _ => TopTenPoints,
    };
}
