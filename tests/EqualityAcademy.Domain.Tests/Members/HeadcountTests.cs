using EqualityAcademy.Domain.Members;

namespace EqualityAcademy.Domain.Tests.Members;

public sealed class HeadcountTests
{
    [Theory]
    [InlineData("42", 42)]
    [InlineData(" 1 ", 1)]
    [InlineData("1 234", 1234)]
    [InlineData("1\u202f234", 1234)]
    [InlineData("1,234", 1234)]
    [InlineData("100000", 100000)]
    public void Whole_numbers_are_read_as_people_write_them(string text, int people) => Assert.Equal(people, Headcount.Parse(text, "count").Value.People);

    [Theory]
    [InlineData(null, "HeadcountMissing")]
    [InlineData("  ", "HeadcountMissing")]
    [InlineData("0", "HeadcountZero")]
    [InlineData("-3", "HeadcountNotANumber")]
    [InlineData("12,5", "HeadcountNotANumber")]
    [InlineData("forty", "HeadcountNotANumber")]
    [InlineData("100001", "HeadcountTooLarge")]
    [InlineData("99999999999999", "HeadcountTooLarge")]
    public void What_is_no_headcount_says_why(string? text, string key) => Assert.Equal(key, Assert.Single(Headcount.Parse(text, "count").Problems).TextKey);
}
