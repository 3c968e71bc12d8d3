using EqualityAcademy.Domain.PayGap.Jobs;
using static EqualityAcademy.Domain.Tests.PayGap.Jobs.Workshop;

namespace EqualityAcademy.Domain.Tests.PayGap.Jobs;

public sealed class JobPairsTests
{
    [Theory]
    [InlineData("C6", "C6", Closeness.SameClass)]
    [InlineData("C5", "C6", Closeness.SameGroup)]
    [InlineData("C6", "C5", Closeness.SameGroup)]
    public void Jobs_of_one_class_or_of_one_group_are_compared(string women, string men, Closeness expected)
    {
        var pair = Assert.Single(JobPairs.Among([Job(1, 0, 3, men), Job(2, 2, 0, women)]));
        Assert.Equal(expected, pair.Closeness);
        Assert.Equal(Id(2), pair.First.Id);
    }

    [Theory]
    [InlineData("C6", "D7")]
    [InlineData("B4", "C6")]
    public void Classes_of_two_groups_alone_are_not(string women, string men) =>
        Assert.Empty(JobPairs.Among([Job(1, 2, 0, women), Job(2, 0, 3, men)]));

    [Theory]
    [InlineData(24, 24, Closeness.SameClass)]
    [InlineData(24, 25, Closeness.NearPoints)]
    [InlineData(24, 26, Closeness.NearPoints)]
    [InlineData(24, 27, null)]
    [InlineData(22, 25, null)]
    public void Totals_within_two_points_are_compared_across_the_boundary_of_a_group(int women, int men, Closeness? expected) =>
        Assert.Equal(expected, JobPairs.Among([Job(1, 2, 0, points: women), Job(2, 0, 3, points: men)]).Select(p => (Closeness?)p.Closeness).SingleOrDefault());

    [Theory]
    [InlineData(7, 5, true)]
    [InlineData(6, 5, false)]
    [InlineData(5, 7, false)]
    [InlineData(7, null, false)]
    public void The_next_class_is_compared_when_the_lower_one_carries_two_levels_more(int lower, int? higher, bool expected)
    {
        var pair = JobPairs.Among([Job(1, 2, 0, "C6", loads: lower), Job(2, 0, 3, "D7", loads: higher)]).SingleOrDefault();
        Assert.Equal(expected ? Closeness.HeavierLoad : null, pair?.Closeness);
        Assert.Equal(expected, JobPairs.Among([Job(1, 2, 0, "D7", loads: higher), Job(2, 0, 3, "C6", loads: lower)]).Any());
    }

    [Fact]
    public void No_load_reaches_further_than_the_next_class() =>
        Assert.Empty(JobPairs.Among([Job(1, 2, 0, "C6", loads: 9), Job(2, 0, 3, "D8", loads: 3)]));

    [Theory]
    [InlineData(2, 0, 3, 0)]
    [InlineData(0, 2, 1, 3)]
    [InlineData(1, 1, 2, 2)]
    [InlineData(0, 0, 0, 3)]
    public void Jobs_held_by_the_same_sex_by_both_alike_or_by_nobody_are_no_pair(int women, int men, int otherWomen, int otherMen) =>
        Assert.Empty(JobPairs.Among([Job(1, women, men, "C6"), Job(2, otherWomen, otherMen, "C6")]));

    [Fact]
    public void A_job_held_by_as_many_of_both_is_compared_with_either()
    {
        var pairs = JobPairs.Among([Job(1, 2, 2, "C6"), Job(2, 3, 0, "C6"), Job(3, 0, 3, "C6")]);
        Assert.Equal([(1, 3), (2, 1), (2, 3)], pairs.Select(p => (Number(p.First), Number(p.Second))).Order());
    }

    [Fact]
    public void The_nearest_come_first_and_a_heavier_load_lifts_a_pair_among_its_equals()
    {
        var pairs = JobPairs.Among(
        [
            Job(1, 2, 0, "C5", loads: 3), Job(2, 2, 0, "C5", loads: 8), Job(3, 0, 2, "C6", loads: 4), Job(4, 2, 0, "C6", loads: 4), Job(5, 0, 2, "B4", loads: 9),
        ]);
        Assert.Equal([(4, 3), (2, 3), (1, 3), (1, 5)], pairs.Select(p => (Number(p.First), Number(p.Second))));
        Assert.Equal([false, true, false, true], pairs.Select(p => p.Lifted));
    }

    [Fact]
    public void A_grid_counts_its_groups_and_the_womens_jobs_beside_mens()
    {
        var grid = new JobGrid([Job(1, 2, 0, "C6"), Job(2, 0, 3, "C5"), Job(3, 0, 3, "C6"), Job(4, 1, 1, "D7"), Job(5, 3, 0, "F11"), Job(6, 3, 0)]);
        Assert.Equal(3, grid.Groups);
        Assert.Equal(1, grid.WomensJobsBesideMens);
        Assert.Equal(["F11", "D7", "C6", "C5"], grid.ByClass.Select(c => c.Key.ToString()));
        Assert.Equal([Id(6)], grid.Unrated.Select(j => j.Id));
    }

    private static int Number(Job job) => int.Parse(job.Title.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
}
