using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform.Content;

namespace EqualityAcademy.Web.Features.Pay.Explain;

/// <summary>A duty that follows from the Index.</summary>
/// <param name="By">The last day; null: as soon as the score is known, or so many years after a day this result does not know.</param>
/// <param name="Day">The day whose numbers of the law are printed.</param>
/// <param name="For">Indicators below their maximum, where an objective is due for each.</param>
public sealed record IndexDuty(Obligation Obligation, DateOnly? By, DateOnly Day, IReadOnlyList<IndicatorId> For)
{
    /// <summary>Years from the first publication of a score that is too low.</summary>
    public decimal? Years { get; init; }
}

/// <summary>Which duties of the law files follow from a score, with their dates.</summary>
public sealed class IndexDutyList(ModuleSource modules, DutyWords words)
{
    private const string CatchUpTime = "index-catch-up-time";
    private static readonly CompanyFacts Nothing = new(Headcounts.None, new Dictionary<string, string>());
    private static readonly string[] Always = ["index-publication", "index-declaration", "index-cse-info"];

    /// <param name="law">Null when the numbers of the law are not known: then only what every score obliges to.</param>
    public IReadOnlyList<IndexDuty> Of(IndexResult index, PayLaw? law, ReferencePeriod period)
    {
        var day = new DateOnly(period.FirstPublicationYear, 1, 1);
        var duties = law is null ? new([], false) : IndexDuties.Of(index, law);
        var below = law is not null && index.Total.Index.IsComputed && index.Total.Index.Value < law.IndexObjectivesBelow;
        return
        [
            .. Always.Select(id => Duty(id, day, [])), .. below ? [Duty("index-progress-objectives", day, duties.Objectives)] : Array.Empty<IndexDuty>(),
            .. duties.CorrectiveMeasures ? [Duty("index-corrective-measures", day, []), CatchUp(day)] : Array.Empty<IndexDuty>(),
        ];
    }

    /// <summary>Whom the duties concern.</summary>
    public string Who(ReferencePeriod period) => words.In(modules.Current.FindObligation(Always[0])!.Who, new(period.FirstPublicationYear, 1, 1));

    private IndexDuty Duty(string id, DateOnly day, IReadOnlyList<IndicatorId> indicators)
    {
        var obligation = modules.Current.FindObligation(id)!;
        return new(obligation, Yearly(obligation, day), day, indicators);
    }

    private static DateOnly? Yearly(Obligation obligation, DateOnly day) => obligation.DueRules.FirstOrDefault(r => r.Kind == DueKind.Yearly)?.On(day, Nothing, null);

    /// <summary>The time runs from the first score that was too low; this result does not know whether it is the first.</summary>
    private IndexDuty CatchUp(DateOnly day) => Duty("index-three-years", day, []) with { Years = modules.Current.Parameters[CatchUpTime].On(day)?.Value };
}
