using EqualityAcademy.Web.Features.Learning.ReadCatalogue;
using EqualityAcademy.Web.Features.Learning.ReadCourse;
using EqualityAcademy.Web.Features.Learning.ShowCertificates;
using EqualityAcademy.Web.Features.Learning.TakeLesson;
using EqualityAcademy.Web.Features.Learning.TakeQuiz;

namespace EqualityAcademy.Web.Features.Learning;

/// <summary>Registrations and non-page endpoints of this feature; nothing else registers anything for it.</summary>
public static class LearningFeature
{
    public static IServiceCollection AddLearning(this IServiceCollection services) => services
        .AddSingleton<ShowCatalogue>()
        .AddSingleton<ShowCourse>()
        .AddSingleton<ShowLesson>()
        .AddSingleton<FinishLesson>()
        .AddSingleton<CompleteModule>()
        .AddSingleton<StartQuiz>()
        .AddSingleton<ShowAttempt>()
        .AddSingleton<MarkQuiz>()
        .AddSingleton<ScreenCache>()
        .AddSingleton<ShowCertificate>()
        .AddSingleton<VerifyCertificate>();

    public static void MapLearning(this IEndpointRouteBuilder app)
    {
    }
}
