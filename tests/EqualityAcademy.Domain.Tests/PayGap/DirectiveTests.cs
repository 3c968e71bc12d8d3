using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Domain.Tests.PayGap;

/// <summary>pay-transparency-indicators.md §7: eleven people.</summary>
public sealed class DirectiveTests
{
    private static readonly DirectiveResult Result = PayList.Compute(PayBand.Of50To250, People.Eleven).Directive;

    public static TheoryData<string, decimal, decimal, decimal, decimal> Table { get; } = new()
    {
        { "A annual", 21_985.00m, 34_366.67m, 0.360281m, 36.02m },
        { "A hourly", 15.2747m, 18.8828m, 0.191077m, 19.10m },
        { "C annual", 22_800.00m, 30_400.00m, 0.250000m, 25.00m },
        { "C hourly", 14.3407m, 16.7033m, 0.141447m, 14.14m },
        { "B annual", 835.00m, 2_400.00m, 0.652083m, 65.20m },
        { "B hourly", 0.5495m, 1.3187m, 0.583333m, 58.33m },
        { "D annual", 900.00m, 2_000.00m, 0.550000m, 55.00m },
        { "D hourly", 0.4945m, 1.0989m, 0.550000m, 55.00m },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Means_and_medians_are_as_worked_out(string name, decimal women, decimal men, decimal gap, decimal shown)
    {
        var both = name[0] switch { 'A' => Result.Mean, 'B' => Result.VariableMean, 'C' => Result.Median, _ => Result.VariableMedian };
        var (pay, places) = name.EndsWith("annual", StringComparison.Ordinal) ? (both.Annual, 2) : (both.Hourly, 4);
        Assert.Equal((women, men, gap, shown), (pay.Women.Value.Round(places), pay.Men.Value.Round(places), pay.Gap.Value.Round(6), pay.ShownPct.Value));
    }

    [Fact]
    public void Shares_of_those_who_receive_have_their_own_denominators()
    {
        Assert.Equal((3, 5, 0.6m), (Result.WomenReceiving.Receiving, Result.WomenReceiving.Headcount, Result.WomenReceiving.ShownShare.Value));
        Assert.Equal((5, 6, 0.8333m), (Result.MenReceiving.Receiving, Result.MenReceiving.Headcount, Result.MenReceiving.ShownShare.Value));
    }

    [Fact]
    public void Quartile_bands_are_as_worked_out()
    {
        var (annual, hourly) = (Result.Quartiles.Annual.Value, Result.Quartiles.Hourly.Value);
        Assert.Equal([22_800, 26_100, 34_400], annual.Thresholds.Select(t => t.Round(2)));
        Assert.Equal([(3, 0), (1, 2), (1, 2), (0, 2)], annual.Bands.Select(b => (b.Women, b.Men)));
        Assert.Equal([13.1868m, 14.5055m, 19.2857m], hourly.Thresholds.Select(t => t.Round(4)));
        Assert.Equal([(2, 1), (1, 2), (2, 1), (0, 2)], hourly.Bands.Select(b => (b.Women, b.Men)));
        Assert.True(annual.ThresholdsRise && annual.Ties.All(t => !t));
        Assert.Equal(Side.Women, Result.TopBandLacks.Value);
    }

    [Fact]
    public void Categories_are_as_worked_out()
    {
        var categories = Result.Categories.Value.Categories.Where(c => c.Category.Name.StartsWith('K')).ToList();
        Assert.Equal([9.8378m, 1.4286m, 3.5135m, -7.1429m, 9.6817m, 3.3156m], Gaps(categories[0]));
        Assert.Equal([PayComponent.AnnualBase, PayComponent.HourlyVariable], categories[0].Alerting);
        Assert.Equal([40.3226m, 75.5435m, 5.2786m, 67.3913m, 42.5481m, 9.2033m], Gaps(categories[1]));
        Assert.Equal(4, categories[1].Alerting.Count);
        Assert.Equal((FindingState.NotApplicable, WhyNot.NoWomen, false), (categories[2].Pay.State, categories[2].Pay.Why, categories[2].Alerts));
        Assert.Equal(75.5435m, Result.Categories.Value.LargestGapPct.Value.Round(4));
        Assert.True(Result.Categories.Value.AnyAlert);
    }

    [Fact]
    public void Categories_that_are_listed_are_shown_even_when_empty()
    {
        Assert.Equal(["A", "B", "C", "D", "E", "F", "G", "H", "I", "K1", "K2", "K3"], Result.Categories.Value.Categories.Select(c => c.Category.Name));
        Assert.Equal((0, 0, FindingState.NotApplicable), (Result.Categories.Value.Categories[0].Women, Result.Categories.Value.Categories[0].Men, Result.Categories.Value.Categories[0].Pay.State));
    }

    [Fact]
    public void Annual_pay_is_not_full_time_pay()
    {
        var half = PayList.Compute(PayBand.Of50To250, [.. People.Many(0, 1), People.One() with { WeeklyHours = 17.5m }]).Directive;
        Assert.Equal((Ratio.Of(1, 2), 0), (half.Mean.Annual.Gap.Value, half.Mean.Hourly.Gap.Value));
    }

    [Fact]
    public void Those_who_receive_nothing_are_left_out_of_the_means_of_variable_pay()
    {
        var pay = PayList.Compute(PayBand.Of50To250, [.. People.Many(2, 1), People.One("X", Sex.Man) with { VariablePay = 100 }]).Directive;
        Assert.Equal((WhyNot.NoWomanReceives, WhyNot.NoWomanReceives), (pay.VariableMean.Annual.Women.Why, pay.VariableMean.Annual.Gap.Why));
        Assert.Equal(100, pay.VariableMean.Annual.Men.Value);
        Assert.Equal((0, 0m), (pay.WomenReceiving.Receiving, pay.WomenReceiving.ShownShare.Value)); // of two: zero, not missing
    }

    [Fact]
    public void Without_a_man_there_is_no_gap_and_no_zero()
    {
        var pay = PayList.Compute(PayBand.Of50To250, People.Many(3, 0)).Directive;
        Assert.Equal((WhyNot.NoMen, WhyNot.NoMen), (pay.Median.Hourly.Gap.Why, pay.MenReceiving.Share.Why));
        Assert.Equal(WhyNot.NoManReceives, new Comparison((Ratio)5, WhyNot.NoManReceives).Gap.Why);
        Assert.Equal(WhyNot.NothingToDivideBy, Comparison.Of(5, 0).Gap.Why);
    }

    private static IEnumerable<decimal> Gaps(CategoryGaps category)
    {
        var pay = category.Pay.Value;
        return new[] { pay.AnnualBase, pay.AnnualVariable, pay.HourlyBase, pay.HourlyVariable, pay.AnnualTotal, pay.HourlyTotal }.Select(p => (p.Gap.Value * 100).Round(4));
    }
}
