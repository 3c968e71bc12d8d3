using EqualityAcademy.Domain.Assessment;

namespace EqualityAcademy.Domain.Tests.Assessment;

public sealed class AnswerTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("4", 4)]
    [InlineData("na", null)]
    [InlineData("unknown", null)]
    public void A_code_is_read_and_written_back(string code, int? level)
    {
        Assert.True(Answer.TryParse(code, out var answer));
        Assert.Equal(code, answer.Code);
        Assert.Equal(level, answer.Level);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("-1")]
    [InlineData("04")]
    [InlineData("NA")]
    public void Anything_else_is_not_an_answer(string? code) => Assert.False(Answer.TryParse(code, out _));

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void A_level_outside_the_scale_cannot_exist(int level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Answer.OfLevel(level));
}
