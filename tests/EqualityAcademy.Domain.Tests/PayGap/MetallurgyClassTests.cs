using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Domain.Tests.PayGap;

public sealed class MetallurgyClassTests
{
    [Fact]
    public void There_are_eighteen_classes_in_nine_groups()
    {
        Assert.Equal(["A1", "A2", "B3", "B4", "C5", "C6", "D7", "D8", "E9", "E10", "F11", "F12", "G13", "G14", "H15", "H16", "I17", "I18"], MetallurgyClass.All.Select(c => c.ToString()));
        Assert.Equal("ABCDEFGHI", string.Concat(MetallurgyClass.Categories));
        Assert.Equal(["F11", "F12", "G13", "G14", "H15", "H16", "I17", "I18"], MetallurgyClass.All.Where(c => c.IsCadre).Select(c => c.ToString()));
    }

    [Theory]
    [InlineData(" b4 ", "B4")]
    [InlineData("E10", "E10")]
    [InlineData("C3", null)]
    [InlineData("J19", null)]
    [InlineData("A", null)]
    [InlineData("", null)]
    public void Only_the_eighteen_names_are_read(string text, string? expected) => Assert.Equal(expected, MetallurgyClass.Parse(text)?.ToString());

    [Theory]
    [InlineData(6, "A1")]
    [InlineData(9, "A1")]
    [InlineData(10, "A2")]
    [InlineData(12, "A2")]
    [InlineData(13, "B3")]
    [InlineData(24, "C6")]
    [InlineData(25, "D7")]
    [InlineData(36, "E10")]
    [InlineData(37, "F11")]
    [InlineData(57, "I17")]
    [InlineData(58, "I18")]
    [InlineData(60, "I18")]
    public void Points_of_the_six_criteria_make_a_class(int points, string expected) => Assert.Equal(expected, MetallurgyClass.OfPoints(points).ToString());

    [Theory]
    [InlineData(5)]
    [InlineData(61)]
    public void Six_criteria_give_six_to_sixty(int points) => Assert.Throws<ArgumentOutOfRangeException>(() => MetallurgyClass.OfPoints(points));
}
