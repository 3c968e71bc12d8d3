using EqualityAcademy.Web.Features.Obligations.EvaluateForAnyone;
using EqualityAcademy.Web.Features.Obligations.ExploreChanges;
using EqualityAcademy.Web.Features.Obligations.KeepCheck;
using EqualityAcademy.Web.Features.Obligations.KeepEvidence;
using EqualityAcademy.Web.Features.Obligations.ShowDuty;
using EqualityAcademy.Web.Features.Obligations.TellFacts;
using EqualityAcademy.Web.Features.Obligations.TellHeadcount;
using EqualityAcademy.Web.Platform.Jobs;

namespace EqualityAcademy.Web.Features.Obligations;

/// <summary>Registrations and non-page endpoints of this feature; nothing else registers anything for it.</summary>
public static class ObligationsFeature
{
    public static IServiceCollection AddObligations(this IServiceCollection services) => services
        .AddSingleton<ObligationsOf>()
        .AddSingleton<ObligationsOfAll>()
        .AddSingleton<PublicCheck>()
        .AddSingleton<LawNoteBook>()
        .AddSingleton<AskToKeep>()
        .AddSingleton<SpendKeptCheck>()
        .AddSingleton<CompanyDuties>()
        .AddSingleton<NextDuties>()
        .AddSingleton<ShowTimeline.ShowTimeline>()
        .AddSingleton<RecordFact>()
        .AddSingleton<ShowFacts>()
        .AddSingleton<TellFacts.TellFacts>()
        .AddSingleton<ShowHeadcount>()
        .AddSingleton<SaveHeadcount>()
        .AddSingleton<EvaluateEndpoint>()
        .AddSingleton<MarkDuty>()
        .AddSingleton<DutyHistory>()
        .AddSingleton<DutyReasons>()
        .AddSingleton<DutyWords>()
        .AddSingleton<ReadSituation>()
        .AddSingleton<ShiftWords>()
        .AddSingleton<EvidenceOf>()
        .AddSingleton<EvidenceFiles>()
        .AddSingleton<AddEvidence>()
        .AddSingleton<RemoveEvidence>()
        .AddSingleton<IJobHandler<OrphanNight>, RemoveOrphanFiles>();

    public static void MapObligations(this IEndpointRouteBuilder app)
    {
        EvaluateEndpoint.Map(app);
        SendEvidenceFile.Map(app);
    }
}
