using EqualityAcademy.Web.Shell.Components;

namespace EqualityAcademy.Web.Tests.Shell;

public sealed class DrawingTests
{
    private static readonly int[] Thresholds = [11, 50, 250, 300];

    [Fact]
    public void The_wide_rule_names_every_threshold_and_the_tall_one_those_that_fit()
    {
        var highest = RuleScale.Reach(42, Thresholds);
        Assert.Equal([1, 11, 50, 250, 300], RuleScale.Wide(highest).Readable(Thresholds));
        Assert.Equal([1, 11, 50, 250], RuleScale.Tall(highest).Readable(Thresholds));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(42)]
    [InlineData(100_000)]
    public void Whatever_the_headcount_its_flag_stays_on_the_drawing(int headcount)
    {
        var scale = RuleScale.Tall(RuleScale.Reach(headcount, Thresholds));
        Assert.InRange(scale.At(headcount), 0, scale.Width);
        Assert.InRange(scale.Flag(headcount), 32, scale.Width - 32);
        Assert.InRange(scale.Graduation.Length, 1, 1000);
    }

    [Fact]
    public void A_radar_puts_the_first_axis_on_top_and_leaves_out_what_has_no_level()
    {
        var frame = RadarFrame.Wide;
        Assert.Equal(new Place(210, 174 - 122), frame.At(0, 7, 400));
        Assert.Equal(2, frame.Shape([100, null, 200]).Split(' ').Length);
        Assert.Equal(("middle", "start", "end"), (frame.Label(0, 7).Anchor, frame.Label(1, 7).Anchor, frame.Label(6, 7).Anchor));
    }
}
