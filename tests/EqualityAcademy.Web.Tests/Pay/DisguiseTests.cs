using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Web.Features.Pay;
using EqualityAcademy.Web.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Web.Tests.Pay;

public sealed class DisguiseTests(Academy academy) : IClassFixture<Academy>
{
    [Theory]
    [InlineData(2, 9, false)]
    [InlineData(9, 2, false)]
    [InlineData(3, 3, true)]
    [InlineData(4, 9, true)]
    [InlineData(1, 1, false)]
    public async Task A_category_needs_three_women_and_three_men_to_be_shown_to_others(int women, int men, bool shown)
    {
        var others = await Shown((women, men), (9, 9), (9, 9));
        Assert.Equal(shown, others[0]);
    }

    [Fact]
    public async Task A_second_category_goes_with_the_first_when_it_could_be_found_by_subtraction()
    {
        var alone = await Shown((2, 9), (5, 5), (9, 9));
        var withAnother = await Shown((2, 9), (5, 5), (9, 9), (1, 0));
        var large = await Shown((3, 9), (5, 5), (9, 9));
        var oneMan = await Shown((5, 5), (9, 9), (0, 1));
        Assert.Equal("no no yes", Said(alone));
        Assert.Equal("no yes yes no", Said(withAnother));
        Assert.Equal("yes yes yes", Said(large));
        Assert.Equal("no yes no", Said(oneMan));
    }

    [Fact]
    public async Task Whatever_the_sizes_nothing_about_one_or_two_people_is_left()
    {
        var picture = await Pictures.Of(academy, 320);
        Prop.ForAll(Gen.Choose(0, 6).Two().Select(p => (Women: p.Item1, Men: p.Item2)).ListOf(5).ToArbitrary(), sizes =>
        {
            var categories = Disguise.Of(With(picture, [.. sizes])).Categories.Value.Categories;
            var (women, men) = (categories.Where(c => !c.Pay.IsComputed).Sum(c => c.Women), categories.Where(c => !c.Pay.IsComputed).Sum(c => c.Men));
            return categories.All(c => !c.Pay.IsComputed || Math.Min(c.Women, c.Men) >= 3) && women is 0 or >= 3 && men is 0 or >= 3
                || categories.All(c => !c.Pay.IsComputed);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task Means_over_one_or_two_people_of_the_company_go_too()
    {
        var directive = (await Pictures.Of(academy, 60)).Directive!;
        Assert.Equal(directive.Mean, Disguise.Of(directive with { Women = 3 }).Mean);
        Assert.Equal(WhyNot.GroupTooSmall, Disguise.Of(directive with { Women = 2 }).Mean.Annual.Gap.Why);
        var few = Disguise.Of(directive with { WomenReceiving = directive.WomenReceiving with { Receiving = 2 } });
        Assert.Equal((WhyNot.GroupTooSmall, true), (few.VariableMean.Hourly.Women.Why, few.Mean.Annual.Gap.IsComputed));
    }

    /// <summary>Which categories of these sizes others see.</summary>
    private async Task<bool[]> Shown(params (int Women, int Men)[] sizes) =>
        [.. Disguise.Of(With(await Pictures.Of(academy, 320), sizes)).Categories.Value.Categories.Select(c => c.Pay.IsComputed)];

    private static string Said(bool[] shown) => string.Join(' ', shown.Select(s => s ? "yes" : "no"));

    private static DirectiveResult With(PayPicture picture, (int Women, int Men)[] sizes)
    {
        var one = picture.Directive!.Categories.Value.Categories.First(c => c.Pay.IsComputed);
        return picture.Directive with
        {
            Categories = new CategoryIndicator([.. sizes.Select((s, i) => one with
            {
                Category = new($"K{i}"), Women = s.Women, Men = s.Men,
                Pay = s.Women == 0 ? new NotApplicable(WhyNot.NoWomen) : s.Men == 0 ? new NotApplicable(WhyNot.NoMen) : one.Pay,
            })]),
        };
    }
}
