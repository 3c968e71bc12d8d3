using EqualityAcademy.Web.Features.Learning.AssignTraining;
using EqualityAcademy.Web.Features.Learning.ReadCatalogue;
using EqualityAcademy.Web.Features.Learning.ReadCourse;
using EqualityAcademy.Web.Features.Learning.ShowCertificates;
using EqualityAcademy.Web.Features.Learning.TakeLesson;
using EqualityAcademy.Web.Features.Learning.TakeQuiz;
using EqualityAcademy.Web.Platform.Security;
using Microsoft.AspNetCore.Components.Endpoints;

namespace EqualityAcademy.Web.Features.Learning;

/// <summary>Registrations and non-page endpoints of this feature; nothing else registers anything for it.</summary>
public static class LearningFeature
{
    public static IServiceCollection AddLearning(this IServiceCollection services) => services
        .AddSingleton<ShowCatalogue>()
        .AddSingleton<ShowCourse>()
        .AddSingleton<ShowLesson>()
        .AddSingleton<FinishLesson>()
        .AddSingleton<TrainingProgress>()
        .AddSingleton<TrainingByYear>()
        .AddSingleton<ShowTraining>()
        .AddSingleton<AssignModule>()
        .AddSingleton<CompleteModule>()
        .AddSingleton<StartQuiz>()
        .AddSingleton<ShowAttempt>()
        .AddSingleton<MarkQuiz>()
        .AddSingleton<RememberedScreens>()
        .AddSingleton<ShowCertificate>()
        .AddSingleton<VerifyCertificate>();

    public static void MapLearning(this IEndpointRouteBuilder app)
    {
        var page = new Lazy<Endpoint>(() => app.DataSources.SelectMany(d => d.Endpoints)
            .First(e => e.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type == typeof(LessonPage)));
        app.MapGet("/learn/{module}/{lesson}/{screen:int}", (HttpContext context, CurrentMember me, RememberedScreens screens, string module, string lesson, int screen) =>
            screens.AnswerAsync(context, me, page.Value, module, lesson, screen)).WithOrder(-1).WithMetadata(new AnyoneAttribute());
    }
}
