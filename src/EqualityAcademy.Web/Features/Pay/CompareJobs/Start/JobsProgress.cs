namespace EqualityAcademy.Web.Features.Pay.CompareJobs.Start;

/// <summary>How far a company has come, and the one step that follows: list, rate, look at pairs, check causes.</summary>
public sealed record JobsProgress(ComparedJobs Jobs, IReadOnlyList<CheckedCause> Causes)
{
    public int Rated => Jobs.Grid.Jobs.Count - Jobs.Grid.Unrated.Count();
    public int Looked => Jobs.Pairs.Count(p => p.IsLooked);
    public int Checked => Causes.Count(c => c.Answer is not null);

    /// <summary>Key of the sentence on top.</summary>
    public string Heading => Next.Heading;

    /// <summary>Key of the button.</summary>
    public string NextKey => Next.Key;

    /// <summary>Null when nothing is left to do.</summary>
    public string? NextPath => Next.Path;

    /// <summary>What the button names, if anything.</summary>
    public string NextName => Jobs.Grid.Unrated.FirstOrDefault()?.Title ?? "";

    private (string Heading, string Key, string? Path) Next => this switch
    {
        { Jobs.Grid.Jobs.Count: 0 } => ("Jobs.StartHeadingEmpty", "Jobs.DoList", "pay/jobs/grid"),
        _ when Jobs.Grid.Unrated.FirstOrDefault() is { } job => ("Jobs.StartHeadingRate", "Jobs.DoRate", $"pay/jobs/{job.Id.Value}"),
        _ when Jobs.NextOpen is { } pair => ("Jobs.StartHeadingPairs", "Jobs.DoPair", pair.Path),
        _ when Causes.FirstOrDefault(c => c.Answer is null) is { } cause => ("Jobs.StartHeadingCauses", "Jobs.DoCause", cause.Path),
        _ => ("Jobs.StartHeadingDone", "Jobs.DoPrint", null),
    };
}
