using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.PayGap.Jobs;

namespace EqualityAcademy.Domain.Tests.PayGap.Jobs;

public sealed class JobRatingTests
{
    [Theory]
    [InlineData(6, "A1")]
    [InlineData(24, "C6")]
    [InlineData(25, "D7")]
    [InlineData(60, "I18")]
    public void Six_degrees_give_points_and_points_a_class(int points, string expected)
    {
        var rating = Workshop.Rating(points, null);
        Assert.Equal(points, rating.Points);
        Assert.Equal(expected, rating.Class.ToString());
    }

    [Fact]
    public void A_missing_degree_leaves_the_job_without_points_and_without_class()
    {
        var rating = new JobRating(Criteria.All.Skip(1).ToDictionary(c => c, _ => 4), new Dictionary<Load, int>(), null);
        Assert.Null(rating.Points);
        Assert.Null(rating.Class);
    }

    [Fact]
    public void The_class_the_company_holds_comes_before_the_points_and_a_difference_is_seen()
    {
        var rating = Workshop.Rating(24, null, "D7");
        Assert.Equal("D7", rating.Class.ToString());
        Assert.True(rating.Contradicts);
        Assert.False(Workshop.Rating(24, null, "C6").Contradicts);
        Assert.False(Workshop.Rating(null, null, "C6").Contradicts);
    }

    [Fact]
    public void Loads_have_a_total_only_together()
    {
        Assert.Equal(7, Workshop.Rating(null, 7).LoadTotal);
        Assert.Null(new JobRating(new Dictionary<Criterion, int>(), new Dictionary<Load, int> { [Load.Nervous] = 3 }, null).LoadTotal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public void A_degree_outside_one_to_ten_cannot_exist(int degree) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new JobRating(new Dictionary<Criterion, int> { [Criterion.Autonomy] = degree }, new Dictionary<Load, int>(), null));

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void A_load_outside_one_to_three_cannot_exist(int level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new JobRating(new Dictionary<Criterion, int>(), new Dictionary<Load, int> { [Load.Physical] = level }, null));

    [Fact]
    public void Every_criterion_and_every_load_stands_under_one_factor()
    {
        Assert.Equal(Criteria.All.Order(), Criteria.Factors.SelectMany(Criteria.CriteriaOf).Order());
        Assert.Equal(Criteria.Loads.Order(), Criteria.Factors.SelectMany(Criteria.LoadsOf).Order());
        Assert.All(Criteria.Factors, f => Assert.True(Criteria.CriteriaOf(f).Any() || Criteria.LoadsOf(f).Any()));
    }

    [Theory]
    [InlineData(0, 0, Holders.Nobody)]
    [InlineData(2, 1, Holders.MostlyWomen)]
    [InlineData(2, 2, Holders.AsManyOfBoth)]
    [InlineData(1, 2, Holders.MostlyMen)]
    public void Mostly_is_more_of_one_than_of_the_other(int women, int men, Holders expected) =>
        Assert.Equal(expected, Workshop.Job(1, women, men).HeldBy);
}
