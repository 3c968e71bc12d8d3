using EqualityAcademy.Web.Features.Pay.CompareJobs;
using EqualityAcademy.Web.Features.Pay.CompareJobs.Causes;
using EqualityAcademy.Web.Features.Pay.CompareJobs.Grid;
using EqualityAcademy.Web.Features.Pay.CompareJobs.Pairs;
using EqualityAcademy.Web.Features.Pay.CompareJobs.Rate;
using EqualityAcademy.Web.Features.Pay.ComputeIndex;
using EqualityAcademy.Web.Features.Pay.ComputeObligations;
using EqualityAcademy.Web.Features.Pay.ComputePayroll;
using EqualityAcademy.Web.Features.Pay.Explain;
using EqualityAcademy.Web.Features.Pay.KeepResult;
using EqualityAcademy.Web.Features.Pay.ReadPayroll;
using EqualityAcademy.Web.Features.Pay.ShowAnnounced;
using EqualityAcademy.Web.Features.Pay.ShowSample;
using EqualityAcademy.Web.Features.Pay.TypeTotals;
using EqualityAcademy.Web.Features.Pay.UploadList;
using EqualityAcademy.Web.Features.Pay.WriteReport;

namespace EqualityAcademy.Web.Features.Pay;

/// <summary>Registrations and non-page endpoints of this feature; nothing else registers anything for it.</summary>
public static class PayFeature
{
    public static IServiceCollection AddPay(this IServiceCollection services) => services
        .AddSingleton<LawOfPay>()
        .AddSingleton<PayWords>()
        .AddSingleton<TotalsWords>()
        .AddSingleton<PeopleWords>()
        .AddSingleton<PayGapSection>()
        .AddSingleton<RaiseSections>()
        .AddSingleton<IndexSections>()
        .AddSingleton<StepWords>()
        .AddSingleton<IndexDutyList>()
        .AddSingleton<PaySeal>()
        .AddSingleton<CategorySection>()
        .AddSingleton<DirectiveSections>()
        .AddSingleton<PayReport>()
        .AddSingleton<PayWorkbook>()
        .AddSingleton<SendReport>()
        .AddSingleton<KeepResult.KeepResult>()
        .AddSingleton<KeptResults>()
        .AddSingleton<EraseResult>()
        .AddSingleton<IndexEndpoint>()
        .AddSingleton<PayObligationsEndpoint>()
        .AddSingleton<ReadPayrollList>()
        .AddSingleton<CorrectList>()
        .AddSingleton<ReadingPlaces>()
        .AddSingleton<ListPasses>()
        .AddTransient<ListVisit>()
        .AddSingleton<PaySamples>()
        .AddSingleton<CampaignCalendar>()
        .AddSingleton<AskAnnounced>()
        .AddSingleton<PayrollEndpoint>()
        .AddSingleton<ReadJobs>()
        .AddSingleton<ChangeJobs>()
        .AddSingleton<RateJob>()
        .AddSingleton<ReadPairs>()
        .AddSingleton<PairWords>()
        .AddSingleton<AnswerPair>()
        .AddSingleton<ReadCauses>()
        .AddSingleton<AnswerCause>();

    public static void MapPay(this IEndpointRouteBuilder app)
    {
        IndexEndpoint.Map(app);
        PayObligationsEndpoint.Map(app);
        PayrollEndpoint.Map(app);
        SendReport.Map(app);
        KeepEndpoint.Map(app);
        SendSampleList.Map(app);
        ListTemplate.Map(app);
    }
}
