using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Domain.Tests.PayGap;

/// <summary>Every edge of every table: on it, a tenth below, a tenth above.</summary>
public sealed class ScoreTableTests
{
    private static readonly int[] PayGapScores = [40, 39, 38, 37, 36, 35, 34, 33, 31, 29, 27, 25, 23, 21, 19, 17, 14, 11, 8, 5, 2, 0];

    [Fact]
    public void The_pay_gap_loses_points_just_above_each_whole_percent()
    {
        for (var percent = 0; percent <= 20; percent++)
        {
            Assert.Equal(PayGapScores[percent], ScoreTable.PayGap.Score(percent));
            Assert.Equal(PayGapScores[percent + 1], ScoreTable.PayGap.Score(percent + 0.1m));
            if (percent > 0) Assert.Equal(PayGapScores[percent], ScoreTable.PayGap.Score(percent - 0.1m));
        }

        Assert.Equal(0, ScoreTable.PayGap.Score(100));
    }

    [Theory]
    [InlineData(0, 20, 15, 35)]
    [InlineData(1.9, 20, 15, 35)]
    [InlineData(2.0, 20, 15, 35)]
    [InlineData(2.1, 10, 10, 25)]
    [InlineData(4.9, 10, 10, 25)]
    [InlineData(5.0, 10, 10, 25)]
    [InlineData(5.1, 5, 5, 15)]
    [InlineData(9.9, 5, 5, 15)]
    [InlineData(10.0, 5, 5, 15)]
    [InlineData(10.1, 0, 0, 0)]
    [InlineData(100, 0, 0, 0)]
    public void Raises_lose_points_just_above_two_five_and_ten(double result, int raises, int promotions, int both)
    {
        Assert.Equal(raises, ScoreTable.Raises.Score((decimal)result));
        Assert.Equal(promotions, ScoreTable.Promotions.Score((decimal)result));
        Assert.Equal(both, ScoreTable.RaisesOrPromotions.Score((decimal)result));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 5)]
    [InlineData(3, 5)]
    [InlineData(4, 10)]
    [InlineData(5, 10)]
    [InlineData(6, 10)]
    [InlineData(7, 5)]
    [InlineData(8, 5)]
    [InlineData(9, 0)]
    [InlineData(10, 0)]
    public void The_ten_highest_pays_count_the_sex_that_is_fewer(int women, int score) => Assert.Equal(score, IndexFormula.TopTenScore(women, 10 - women));

    [Theory]
    [InlineData(1, 1, 15)]
    [InlineData(999, 1000, 0)]
    [InlineData(0, 3, 0)]
    public void Returns_from_leave_are_all_or_nothing(int raised, int eligible, int score) => Assert.Equal(score, IndexFormula.MaternityScore(eligible, raised));

    [Theory]
    [InlineData(40, 100, true)]
    [InlineData(39, 100, false)]
    [InlineData(2, 5, true)]
    [InlineData(399, 1000, false)]
    [InlineData(0, 0, false)]
    [InlineData(0, 3, false)]
    public void Forty_percent_is_enough(int valid, int total, bool enough) => Assert.Equal(enough, IndexFormula.IsEnough(valid, total));

    [Fact]
    public void The_maxima_of_a_band_add_up_to_a_hundred()
    {
        Assert.Equal(100, new[] { IndicatorId.PayGap, IndicatorId.RaisesOrPromotions, IndicatorId.Maternity, IndicatorId.TopTen }.Sum(IndexFormula.Maximum));
        Assert.Equal(100, new[] { IndicatorId.PayGap, IndicatorId.Raises, IndicatorId.Promotions, IndicatorId.Maternity, IndicatorId.TopTen }.Sum(IndexFormula.Maximum));
    }

    [Fact]
    public void The_next_step_is_the_nearest_that_gives_more()
    {
        Assert.Null(ScoreTable.PayGap.Above(40));
        Assert.Equal(new ScoreStep(0, 40), ScoreTable.PayGap.Above(39));
        Assert.Equal(new ScoreStep(20, 2), ScoreTable.PayGap.Above(0));
        Assert.Equal(new ScoreStep(5, 25), ScoreTable.RaisesOrPromotions.Above(15));
    }
}
