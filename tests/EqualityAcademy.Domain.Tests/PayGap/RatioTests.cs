using EqualityAcademy.Domain.PayGap;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Domain.Tests.PayGap;

public sealed class RatioTests
{
    [Fact]
    public void A_half_that_decimals_lose_is_still_a_half()
    {
        var third = 1m / 3;
        Assert.Equal(2.0m, Math.Round((third + third + third) * 2.05m, 1, MidpointRounding.AwayFromZero));
        var exact = Ratio.Of(1, 3);
        Assert.Equal(2.1m, ((exact + exact + exact) * 2.05m).Round(1));
    }

    [Theory]
    [InlineData("2.05", "2.1")]
    [InlineData("2.0499999999999999999999999", "2.0")]
    [InlineData("2.15", "2.2")]
    [InlineData("0.05", "0.1")]
    [InlineData("-0.05", "-0.1")]
    [InlineData("-2.05", "-2.1")]
    [InlineData("0.0499", "0.0")]
    public void Halves_go_away_from_zero(string value, string expected) => Assert.Equal(Number(expected), ((Ratio)Number(value)).Round(1));

    [Theory]
    [InlineData("4.999", "4.99")]
    [InlineData("-3.168", "-3.16")]
    [InlineData("-0.001", "0")]
    [InlineData("0.29", "0.29")]
    public void Cutting_goes_toward_zero(string value, string expected) => Assert.Equal(Number(expected), ((Ratio)Number(value)).Truncate(2));

    [Fact]
    public void A_small_loss_is_cut_to_a_zero_without_a_sign() => Assert.Equal("0.00", ((Ratio)(-0.001m)).Truncate(2).ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(7, 2, 3)]
    [InlineData(-7, 2, -4)]
    [InlineData(-8, 2, -4)]
    [InlineData(0, 5, 0)]
    public void The_floor_is_not_above(int top, int bottom, int expected) => Assert.Equal(expected, Ratio.Of(top, bottom).Floor());

    [Fact]
    public void The_empty_fraction_is_zero()
    {
        Assert.Equal(0, default(Ratio));
        Assert.Equal(3.5m, (default(Ratio) + 3.5m).Round(1));
        Assert.Throws<DivideByZeroException>(() => Ratio.Of(1, 0));
    }

    [Fact]
    public void Equal_fractions_are_equal_however_they_are_written()
    {
        Assert.Equal(Ratio.Of(1, 2), Ratio.Of(-50, -100));
        Assert.Equal(Ratio.Of(1, 2).GetHashCode(), Ratio.Of(2, 4).GetHashCode());
        Assert.True(Ratio.Of(1, 3) < 0.34m && Ratio.Of(1, 3) > 0.33m && Ratio.Of(1, 3) != 0.33m);
    }

    [Fact]
    public void A_decimal_survives_the_journey() => Prop.ForAll(ArbMap.Default.ArbFor<decimal>(), value =>
    {
        var small = decimal.Round(value % 1_000_000_000, 10);
        return ((Ratio)small).Round(10) == small && ((Ratio)small).Truncate(10) == small && ((Ratio)small - small).Sign == 0;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_sum_is_the_same_in_any_order() => Prop.ForAll(ArbMap.Default.ArbFor<(int, PositiveInt)[]>(), parts =>
    {
        var ratios = parts.Select(p => Ratio.Of(p.Item1, p.Item2.Get)).ToArray();
        var oneByOne = ratios.Aggregate((Ratio)0, (sum, r) => sum + r);
        return Ratio.Sum(ratios) == oneByOne && Ratio.Sum([.. ratios.Reverse()]) == oneByOne;
    }).QuickCheckThrowOnFailure();

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("5/2", "5/2")]
    [InlineData("10/4", "5/2")]
    [InlineData("-3/9", "-1/3")]
    [InlineData("0/7", "0/1")]
    [InlineData("", null)]
    [InlineData("5", null)]
    [InlineData("/2", null)]
    [InlineData("5/", null)]
    [InlineData("5/0", null)]
    [InlineData("5/-2", null)]
    [InlineData("5/2/3", null)]
    [InlineData("1e3/2", null)]
    [InlineData(" 5/2", null)]
    public void A_fraction_is_written_in_lowest_terms_and_read_back(string text, string? expected) => Assert.Equal(expected, Ratio.Parse(text)?.ToString());
}
