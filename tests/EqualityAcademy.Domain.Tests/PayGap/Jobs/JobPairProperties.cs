using EqualityAcademy.Domain.PayGap.Jobs;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Domain.Tests.PayGap.Jobs;

public sealed class JobPairProperties
{
    private static readonly Gen<Job[]> AnyJobs =
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select Jobs(new Random(seed));

    [Fact]
    public void The_order_of_the_jobs_changes_nothing() => Prop.ForAll(AnyJobs.ToArbitrary(), ArbMap.Default.ArbFor<int>(), (jobs, seed) =>
    {
        var shuffled = jobs.ToArray();
        new Random(seed).Shuffle(shuffled);
        return Describe(JobPairs.Among(jobs)).SequenceEqual(Describe(JobPairs.Among(shuffled)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Women_and_men_swapped_the_same_pairs_are_named_the_other_way_round() => Prop.ForAll(AnyJobs.ToArbitrary(), jobs =>
    {
        var swapped = JobPairs.Among(jobs.Select(j => new Job(j.Id, j.Title, j.Men, j.Women, j.Rating)));
        return Describe(JobPairs.Among(jobs)).Select(p => (p.Second, p.First, p.Closeness, p.Lifted)).Order().SequenceEqual(Describe(swapped).Order());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_jobs_are_a_pair_at_most_once_and_the_womens_share_is_greater_in_the_first() => Prop.ForAll(AnyJobs.ToArbitrary(), jobs =>
    {
        var pairs = JobPairs.Among(jobs);
        return pairs.Select(p => p.Key).Distinct().Count() == pairs.Count
            && pairs.All(p => p.First.Women * (p.Second.Women + p.Second.Men) > p.Second.Women * (p.First.Women + p.First.Men));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_load_never_takes_a_pair_away() => Prop.ForAll(AnyJobs.ToArbitrary(), jobs =>
    {
        var without = JobPairs.Among(jobs.Select(j => new Job(j.Id, j.Title, j.Women, j.Men, new(j.Rating.Degrees, new Dictionary<Load, int>(), j.Rating.Given))));
        return without.All(p => JobPairs.Among(jobs).Any(q => q.Key == p.Key && q.Closeness == p.Closeness));
    }).QuickCheckThrowOnFailure();

    /// <summary>The properties would say little of grids without pairs.</summary>
    [Fact]
    public void Grids_made_by_chance_have_pairs_of_all_kinds()
    {
        var pairs = Gen.Sample(AnyJobs, 100, 200).SelectMany(JobPairs.Among).ToList();
        Assert.All(Enum.GetValues<Closeness>(), c => Assert.Contains(pairs, p => p.Closeness == c));
        Assert.Contains(pairs, p => p.Lifted && p.Closeness != Closeness.HeavierLoad);
        Assert.Contains(pairs, p => p.Second.HeldBy == Holders.AsManyOfBoth);
    }

    private static Job[] Jobs(Random chance) => [.. Enumerable.Range(1, chance.Next(2, 9)).Select(n =>
        Workshop.Job(n, chance.Next(0, 4), chance.Next(0, 4), chance.Next(3) == 0 ? $"{"CCDD"[n % 4]}{n % 4 + 5}" : null,
            chance.Next(4) == 0 ? null : chance.Next(18, 31), chance.Next(3) == 0 ? null : chance.Next(3, 10)))];

    private static List<(Guid First, Guid Second, Closeness Closeness, bool Lifted)> Describe(IEnumerable<JobPair> pairs) =>
        [.. pairs.Select(p => (p.First.Id.Value, p.Second.Id.Value, p.Closeness, p.Lifted))];
}
