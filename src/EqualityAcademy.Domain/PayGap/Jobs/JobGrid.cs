namespace EqualityAcademy.Domain.PayGap.Jobs;

/// <summary>The jobs of a company in its own order, and what can be seen in them.</summary>
public sealed class JobGrid(IReadOnlyList<Job> jobs)
{
    public IReadOnlyList<Job> Jobs { get; } = jobs;

    public IReadOnlyList<JobPair> Pairs { get; } = JobPairs.Among(jobs);

    /// <summary>The highest class first; inside a class in the company's order.</summary>
    public IEnumerable<IGrouping<MetallurgyClass, Job>> ByClass =>
        Jobs.Where(j => j.Rating.Class is not null).GroupBy(j => j.Rating.Class!.Value).OrderByDescending(g => g.Key.Number);

    public IEnumerable<Job> Unrated => Jobs.Where(j => j.Rating.Class is null);

    /// <summary>Groups A to I that have a job.</summary>
    public int Groups => ByClass.Select(c => c.Key.Group).Distinct().Count();

    /// <summary>Jobs held mostly by women that stand beside at least one held mostly by men.</summary>
    public int WomensJobsBesideMens => Pairs.Where(p => p.First.HeldBy == Holders.MostlyWomen && p.Second.HeldBy == Holders.MostlyMen).Select(p => p.First.Id).Distinct().Count();
}
