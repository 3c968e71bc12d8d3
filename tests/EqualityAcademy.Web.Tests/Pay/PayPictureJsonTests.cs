using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Web.Features.Pay;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Pay;

public sealed class PayPictureJsonTests(Academy academy) : IClassFixture<Academy>
{
    [Theory]
    [InlineData(60)]
    [InlineData(180)]
    [InlineData(320)]
    public async Task A_picture_of_a_list_comes_back_with_every_number_and_reason(int people) => Same(await Pictures.Of(academy, people));

    [Theory]
    [InlineData(Grouping.Csp)]
    [InlineData(Grouping.Level)]
    public void A_picture_of_typed_totals_comes_back_too(Grouping grouping) => Same(Pictures.Typed(grouping));

    [Fact]
    public async Task The_people_of_the_top_ten_are_not_written_even_if_somebody_leaves_them_in()
    {
        var result = await Pictures.Result(academy, 180);
        var careless = new PayPicture(result.Band, result.Period, result.Population, result.Index.ByCsp, result.Index.ByLevel, result.Directive);
        var text = PayPictureJson.Write(careless);
        Assert.All(result.Index.ByCsp.TopTen.Result.Value.People.Value.Numbers, n => Assert.DoesNotContain(n.Value, text, StringComparison.Ordinal));
        Same(PayPictureJson.Read(text)!);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"version\":2,\"picture\":null}")]
    [InlineData("not json")]
    public void Another_text_is_no_picture(string? text) => Assert.Null(PayPictureJson.Read(text));

    [Fact]
    public async Task A_damaged_text_is_no_picture_or_one_that_can_be_written_again()
    {
        var text = PayPictureJson.Write(await Pictures.Of(academy, 60));
        for (var i = 0; i < text.Length; i += 37)
        {
            Assert.Null(PayPictureJson.Read(text[..i]));
            foreach (var letter in "\"/0{x")
                if (PayPictureJson.Read(text[..i] + letter + text[(i + 1)..]) is { } other) Assert.NotNull(PayPictureJson.Write(other));
        }
    }

    [Fact]
    public void A_sum_that_does_not_add_up_is_no_picture()
    {
        var text = PayPictureJson.Write(Pictures.Typed());
        var points = Pictures.Typed().ByCsp!.Total.Points;
        Assert.Null(PayPictureJson.Read(text.Replace($"\"points\":{points}", $"\"points\":{points + 1}", StringComparison.Ordinal)));
    }

    private static void Same(PayPicture picture)
    {
        var text = PayPictureJson.Write(picture);
        var back = PayPictureJson.Read(text)!;
        var facts = Pictures.Facts(picture).Where(f => !f.StartsWith("/ByCsp/TopTen/Result/Value/People", StringComparison.Ordinal) && !f.StartsWith("/ByLevel/TopTen/Result/Value/People", StringComparison.Ordinal)).ToList();
        Assert.True(facts.Count > 60, $"only {facts.Count} facts");
        Assert.Equal(facts, Pictures.Facts(back).Where(f => !f.Contains("/TopTen/Result/Value/People", StringComparison.Ordinal)));
        Assert.Equal(text, PayPictureJson.Write(back));
    }
}
