using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.ActionPlans;
using EqualityAcademy.Web.Features.Learning;
using EqualityAcademy.Web.Features.Members;
using EqualityAcademy.Web.Features.Obligations;

namespace EqualityAcademy.Web.Features.Binders;

/// <summary>All that goes into a company's binder on a day.</summary>
/// <param name="Duties">In force, then coming, then whatever else has evidence.</param>
/// <param name="OpenQuestions">How many duties wait for an answer of the company.</param>
public sealed record Binder(BinderCover Cover, DateTimeOffset Made, DateOnly Day, CompanyFacts Facts, IReadOnlyList<BinderDuty> Duties, int OpenQuestions,
    PlanView? Plan, IReadOnlyDictionary<PlanActionId, string> OwnerRoles, IReadOnlyList<Contact> Contacts, IReadOnlyList<ModuleYear> Training)
{
    public string FileName => $"dossier-{Cover.Slug}-{Day:yyyy-MM-dd}.zip";

    public IEnumerable<BinderDuty> In(DutyStatus status) => Duties.Where(d => d.Line?.Duty.Status == status);

    /// <summary>In force, not disputed, and of which something can be shown at any time, whether or not somebody has a child or makes a report.</summary>
    public IEnumerable<BinderDuty> Provable => In(DutyStatus.Applies).Where(d => d.Line is { Standing.Progress: not DutyProgress.Disputed, Pace: not DutyPace.WhenItHappens });

    public IEnumerable<BinderFile> Files => Duties.SelectMany(d => d.Files);
}

/// <summary>Whose binder it is.</summary>
/// <param name="MadeBy">Who asked for it.</param>
public sealed record BinderCover(string Company, string Slug, string MadeBy);

/// <summary>One duty in the binder.</summary>
/// <param name="Number">Its number in the index and in the name of its folder.</param>
/// <param name="Line">Null for evidence of a duty the register no longer has.</param>
/// <param name="Files">Those of the evidence that are there, with their place in the archive.</param>
public sealed record BinderDuty(int Number, string Id, DutyLine? Line, IReadOnlyList<EvidenceItem> Evidence, IReadOnlyList<BinderFile> Files);

/// <summary>A file of evidence with its place in the archive.</summary>
public sealed record BinderFile(RowId Id, string Path, EvidenceFile File);
