using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Domain.Tests.PayGap;

/// <summary>The worked examples of index-egapro.md §14, and the published results of §15.</summary>
public sealed class IndexExamplesTests
{
    [Fact]
    public void A_company_of_50_to_250_computes_as_worked_out()
    {
        var index = Totals.Example141.Compute().Value;
        var gap = index.PayGap;
        Assert.Equal((112, 86, 76.8m), (gap.TotalHeadcount, gap.ValidHeadcount, gap.ValidSharePct.Round(1)));
        Assert.Equal([4.7619m, 8.0586m, 10.0346m, -7.0313m, 3.2164m, 9.3264m, 5.6367m], gap.ValidGroups.Select(g => g.Gap.Value.GapPct.Round(4))); // the text shows −7.03125 as −7.0312
        Assert.Equal([0m, 0.711304m, 0.995212m, -0.212573m, 0m, 0.452765m, 0.059232m], gap.ValidGroups.Select(g => g.Gap.Value.ContributionPct.Round(6)));
        Assert.Equal((2.005941m, 2.0m, Side.Men, 38), (gap.Result.Value.SignedPct.Round(6), gap.Result.Value.ResultPct, gap.Result.Value.Favours, gap.Result.Value.Score));

        var raises = ((RaiseIndicators.Together)index.Raises).RaisesOrPromotions.Result.Value;
        Assert.Equal((-16.6126m, 16.6m, 6.1m, Side.Women), (raises.SignedPoints.Round(4), raises.ResultPoints, raises.EquivalentEmployees, raises.Favours));
        Assert.Equal((0, 15, 15, true, 35), (raises.ScoreByPercent, raises.ScoreByEmployees, raises.ScoreBeforeCatchUp, raises.CatchUp, raises.Score));
        Assert.Equal(15, index.Maternity.Result.Value.Score);
        Assert.Equal((1, Side.Women, 0), (index.TopTen.Result.Value.UnderRepresentedCount, index.TopTen.Result.Value.UnderRepresented, index.TopTen.Result.Value.Score));
        Assert.Equal((88, 100, 88), (index.Total.Points, index.Total.ComputablePoints, index.Total.Index.Value));
        Assert.Equal([IndicatorId.PayGap, IndicatorId.RaisesOrPromotions, IndicatorId.Maternity, IndicatorId.TopTen], index.Scores.Select(s => s.Id));
    }

    [Fact]
    public void A_company_of_251_and_more_computes_as_worked_out()
    {
        var index = Totals.Example142.Compute().Value;
        var gap = index.PayGap;
        Assert.Equal((260, 260), (gap.TotalHeadcount, gap.ValidHeadcount));
        Assert.Equal([0m, 0.089744m, 0.657825m, 0.725806m, 0m, 0m, 0.026688m, 0.416667m, 0.111702m, 0.513736m], gap.ValidGroups.Select(g => g.Gap.Value.ContributionPct.Round(6)));
        Assert.Equal((2.542168m, 2.5m, Side.Men, 37), (gap.Result.Value.SignedPct.Round(6), gap.Result.Value.ResultPct, gap.Result.Value.Favours, gap.Result.Value.Score));

        var (raises, promotions) = (RaiseIndicators.Apart)index.Raises;
        Assert.Equal((222, 260), (raises.ValidHeadcount, raises.TotalHeadcount));
        Assert.Equal([-5.5263m, -7.5758m, -8.4211m], raises.Groups.Where(g => g.Gap.IsComputed).Select(g => g.Gap.Value.GapPoints.Round(4)));
        Assert.Equal([-3.360597m, -1.160251m, -2.010431m], raises.Groups.Where(g => g.Gap.IsComputed).Select(g => g.Gap.Value.ContributionPoints.Round(6)));
        Assert.Equal(WhyNot.GroupTooSmall, raises.Groups[3].Gap.Why);
        var raised = raises.Result.Value;
        Assert.Equal((-6.531280m, 6.5m, Side.Women, 5, true, 20), (raised.SignedPoints.Round(6), raised.ResultPoints, raised.Favours, raised.ScoreBeforeCatchUp, raised.CatchUp, raised.Score));
        var promoted = promotions.Result.Value;
        Assert.Equal((3.821986m, 3.8m, Side.Men, 10, false, 10), (promoted.SignedPoints.Round(6), promoted.ResultPoints, promoted.Favours, promoted.ScoreBeforeCatchUp, promoted.CatchUp, promoted.Score));

        Assert.Equal(WhyNot.NoReturn, index.Maternity.Result.Why);
        Assert.Equal(5, index.TopTen.Result.Value.Score);
        Assert.Equal((72, 85, 85), (index.Total.Points, index.Total.ComputablePoints, index.Total.Index.Value));
        Assert.Empty(IndexDuties.Of(index, PayList.Law).Objectives);
    }

    /// <summary>Published by real companies: pay gap, raises (or both), promotions, maternity, top ten; −1 is not computable.</summary>
    [Theory]
    [InlineData(PayBand.From251, 39, 20, 15, 15, 10, 100, 99)]
    [InlineData(PayBand.From251, 36, 20, 15, 15, 5, 100, 91)]
    [InlineData(PayBand.Of50To250, 40, 35, 0, -1, 0, 85, 88)]
    [InlineData(PayBand.Of50To250, 39, 35, 0, -1, 0, 85, 87)]
    [InlineData(PayBand.Of50To250, -1, 25, 0, -1, 0, 45, -1)]
    [InlineData(PayBand.Of50To250, -1, 35, 0, 15, 5, 60, -1)]
    [InlineData(PayBand.From251, 40, 20, -1, -1, 10, 70, -1)]  // 40 + 20 + 10 is not enough
    [InlineData(PayBand.From251, 40, -1, 15, 15, 10, 80, 100)]
    [InlineData(PayBand.From251, 40, 20, -1, 15, 10, 85, 100)]
    [InlineData(PayBand.From251, 25, -1, 5, 15, 5, 80, 63)]    // 50 of 80: 62.5 is 63
    public void Points_become_an_index(PayBand band, int payGap, int raises, int promotions, int maternity, int topTen, int computable, int index)
    {
        List<IndicatorScore> scores = [new(IndicatorId.PayGap, Points(payGap)), new(IndicatorId.Maternity, Points(maternity)), new(IndicatorId.TopTen, Points(topTen))];
        scores.AddRange(band == PayBand.Of50To250
            ? [new(IndicatorId.RaisesOrPromotions, Points(raises))]
            : [new(IndicatorId.Raises, Points(raises)), new(IndicatorId.Promotions, Points(promotions))]);
        var total = IndexTotal.Of(scores);
        Assert.Equal((computable, index), (total.ComputablePoints, total.Index.IsComputed ? total.Index.Value : -1));
        if (index < 0) Assert.Equal(WhyNot.TooFewPoints, total.Index.Why);
    }

    private static Finding<int> Points(int points) => points < 0 ? WhyNot.NoRaise : points;
}
