namespace EqualityAcademy.Domain.PayGap;

/// <param name="SignedPoints">Men's rate less women's, in percentage points, unrounded; positive when women are raised less often.</param>
/// <param name="ResultPoints">Without its sign, to one decimal, halves up.</param>
/// <param name="EquivalentEmployees">The same gap in people of the smaller sex, from the unrounded one, to one decimal, halves up.</param>
public sealed record RaisesOrPromotionsScore(
    Ratio SignedPoints, decimal ResultPoints, decimal EquivalentEmployees, Side Favours,
    int ScoreByPercent, int ScoreByEmployees, int ScoreBeforeCatchUp, bool CatchUp, int Score);

/// <summary>
/// Indicator "raises or promotions", 35 points, companies of 50 to 250 (index-egapro.md §7). The company as a whole, no groups, no 40 %
/// rule; raises due to a promotion count. The better of the two measures is kept.
/// </summary>
public sealed record RaisesOrPromotionsIndicator(int Women, int Men, int WomenRaised, int MenRaised, Finding<RaisesOrPromotionsScore> Result)
{
    private const int Decimals = 1;

    public static RaisesOrPromotionsIndicator Of(bool occurred, int women, int men, int womenRaised, int menRaised, PayGapIndicator payGap) =>
        new(women, men, womenRaised, menRaised, Score(occurred, women, men, womenRaised, menRaised, payGap));

    private static Finding<RaisesOrPromotionsScore> Score(bool occurred, int women, int men, int womenRaised, int menRaised, PayGapIndicator payGap)
    {
        if (!occurred) return WhyNot.NoRaise;
        if (Math.Min(women, men) < IndexFormula.RaisesOrPromotionsMinimum) return WhyNot.FewerThanFiveOfASex;
        var difference = Ratio.Of(menRaised, men) - Ratio.Of(womenRaised, women);
        var percent = (difference.Abs() * 100).Round(Decimals);
        var people = (difference.Abs() * Math.Min(women, men)).Round(Decimals);
        var table = ScoreTable.RaisesOrPromotions;
        var (byPercent, byPeople) = (table.Score(percent), table.Score(people));
        var before = Math.Max(byPercent, byPeople);
        var favours = Sides.Of(difference);
        var catchUp = CatchUps.Apply(payGap, favours);
        return new RaisesOrPromotionsScore(difference * 100, percent, people, favours, byPercent, byPeople, before, catchUp, catchUp ? table.Maximum : before);
    }
}
