using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Tests.Shared;

public sealed class SizeBandTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(10, 1)]
    [InlineData(11, 11)]
    [InlineData(49, 11)]
    [InlineData(50, 50)]
    [InlineData(249, 50)]
    [InlineData(250, 250)]
    [InlineData(100_000, 250)]
    public void Every_headcount_is_in_exactly_one_band(int headcount, int from)
    {
        Assert.Equal(from, SizeBand.Of(headcount).From);
        Assert.Equal(SizeBand.Of(headcount), Assert.Single(SizeBand.All, b => b.Holds(headcount)));
    }
}
