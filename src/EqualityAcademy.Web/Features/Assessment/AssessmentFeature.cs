using EqualityAcademy.Web.Features.Assessment.AnswerQuestion;
using EqualityAcademy.Web.Features.Assessment.CheckAnswers;
using EqualityAcademy.Web.Features.Assessment.ShowChecks;
using EqualityAcademy.Web.Features.Assessment.ShowResult;

namespace EqualityAcademy.Web.Features.Assessment;

/// <summary>Registrations and non-page endpoints of this feature; nothing else registers anything for it.</summary>
public static class AssessmentFeature
{
    public static IServiceCollection AddAssessment(this IServiceCollection services) => services
        .AddSingleton<AssessmentStates>()
        .AddSingleton<LatestResult>()
        .AddSingleton<QuickCheck>()
        .AddSingleton<ShowChecksQuery>()
        .AddSingleton<StartCheck>()
        .AddSingleton<ShowQuestion>()
        .AddSingleton<SaveAnswer>()
        .AddSingleton<ShowAnswers>()
        .AddSingleton<FinishCheck>()
        .AddSingleton<PeerLevels>()
        .AddSingleton<ShowMoves>()
        .AddSingleton<ShowResultQuery>();

    public static void MapAssessment(this IEndpointRouteBuilder app)
    {
        app.MapSaveAnswer();
        app.MapFinishCheck();
        app.MapAddMove();
    }
}
