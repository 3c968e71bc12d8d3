namespace EqualityAcademy.Domain.PayGap;

/// <summary>What the value of the Index obliges to, beside publishing (index-egapro.md §11). Without an index nothing more is due.</summary>
/// <param name="Objectives">Indicators below their maximum, for each of which an objective of progression is set; empty when none is due.</param>
/// <param name="CorrectiveMeasures">Whether measures must lead back over the limit in time.</param>
public sealed record IndexDuties(IReadOnlyList<IndicatorId> Objectives, bool CorrectiveMeasures)
{
    public static IndexDuties Of(IndexResult result, PayLaw law)
    {
        if (!result.Total.Index.IsComputed || result.Total.Index.Value >= law.IndexObjectivesBelow) return new([], false);
        var below = result.Scores.Where(s => s.Score.IsComputed && s.Score.Value < s.Maximum).Select(s => s.Id);
        return new([.. below], result.Total.Index.Value < law.IndexCorrectionBelow);
    }
}
