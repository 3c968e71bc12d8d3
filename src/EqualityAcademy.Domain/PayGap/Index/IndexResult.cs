namespace EqualityAcademy.Domain.PayGap;

/// <summary>The indicators of raises: one for companies of 50 to 250, two from 251. The parts of the other band do not exist.</summary>
public abstract record RaiseIndicators
{
    private RaiseIndicators()
    {
    }

    /// <summary>50 to 250.</summary>
    public sealed record Together(RaisesOrPromotionsIndicator RaisesOrPromotions) : RaiseIndicators;

    /// <summary>251 and more.</summary>
    public sealed record Apart(RateIndicator Raises, RateIndicator Promotions) : RaiseIndicators;
}

/// <summary>One line of the result: an indicator, its points, and the most it can give.</summary>
public sealed record IndicatorScore(IndicatorId Id, Finding<int> Score)
{
    public int Maximum => IndexFormula.Maximum(Id);
}

/// <param name="Points">Sum over the computable indicators.</param>
/// <param name="ComputablePoints">Sum of their maxima.</param>
/// <param name="Index">Out of 100, halves up; none below 75 computable points (index-egapro.md §11).</param>
public sealed record IndexTotal(int Points, int ComputablePoints, Finding<int> Index)
{
    public static IndexTotal Of(IReadOnlyList<IndicatorScore> scores)
    {
        var points = scores.Where(s => s.Score.IsComputed).Sum(s => s.Score.Value);
        var computable = scores.Where(s => s.Score.IsComputed).Sum(s => s.Maximum);
        return new(points, computable, computable < IndexFormula.PointsMinimum ? WhyNot.TooFewPoints : (200 * points + computable) / (2 * computable));
    }
}

/// <summary>The Index de l'égalité professionnelle of one company, with one grouping of the pay gap (index-egapro.md).</summary>
public sealed record IndexResult(PayBand Band, PayGapIndicator PayGap, RaiseIndicators Raises, MaternityIndicator Maternity, TopTenIndicator TopTen, IndexTotal Total)
{
    /// <summary>The indicators of the band, in the order of the texts.</summary>
    public IReadOnlyList<IndicatorScore> Scores => ScoresOf(PayGap, Raises, Maternity, TopTen);

    public static IndexResult Of(PayBand band, PayGapIndicator payGap, RaiseIndicators raises, MaternityIndicator maternity, TopTenIndicator topTen) =>
        new(band, payGap, raises, maternity, topTen, IndexTotal.Of(ScoresOf(payGap, raises, maternity, topTen)));

    private static IReadOnlyList<IndicatorScore> ScoresOf(PayGapIndicator payGap, RaiseIndicators raises, MaternityIndicator maternity, TopTenIndicator topTen) =>
    [
        new(IndicatorId.PayGap, payGap.Result.Select(r => r.Score)),
        .. raises switch
        {
            RaiseIndicators.Together(var both) => [new IndicatorScore(IndicatorId.RaisesOrPromotions, both.Result.Select(r => r.Score))],
            RaiseIndicators.Apart(var raised, var promoted) => new IndicatorScore[]
            {
                new(IndicatorId.Raises, raised.Result.Select(r => r.Score)),
                new(IndicatorId.Promotions, promoted.Result.Select(r => r.Score)),
            },
            _ => throw new InvalidOperationException("There is no third kind."),
        },
        new(IndicatorId.Maternity, maternity.Result.Select(r => r.Score)),
        new(IndicatorId.TopTen, topTen.Result.Select(r => r.Score)),
    ];
}

/// <summary>The Index by category of work beside the Index by level.</summary>
public sealed record IndexComparison(IndexResult ByCsp, IndexResult ByLevel)
{
    /// <summary>Levels may be chosen; where they make the pay gap not computable, the employer must fall back to categories of work (§3).</summary>
    public (IndexResult Result, bool FellBack) For(Grouping wanted) => wanted == Grouping.Csp
        ? (ByCsp, false)
        : ByLevel.PayGap.Result.IsComputed ? (ByLevel, false) : (ByCsp, true);
}
