namespace EqualityAcademy.Domain.PayGap;

/// <param name="RaisedPct">Raised among those who should be, in percent.</param>
public sealed record MaternityScore(Ratio RaisedPct, int Score);

/// <summary>Indicator "return from maternity", 15 points, both bands (index-egapro.md §9).</summary>
/// <param name="Returns">Everybody who came back; not known from aggregates.</param>
/// <param name="Eligible">Those among them whose own leave saw raises.</param>
public sealed record MaternityIndicator(Finding<int> Returns, int Eligible, int Raised, Finding<MaternityScore> Result)
{
    public static MaternityIndicator Of(bool anyReturn, Finding<int> returns, int eligible, int raised) =>
        new(returns, eligible, raised, Score(anyReturn, eligible, raised));

    private static Finding<MaternityScore> Score(bool anyReturn, int eligible, int raised)
    {
        if (!anyReturn) return WhyNot.NoReturn;
        if (eligible == 0) return WhyNot.NoRaiseDuringLeave;
        return new MaternityScore(Ratio.Of(100m * raised, eligible), IndexFormula.MaternityScore(eligible, raised));
    }
}
