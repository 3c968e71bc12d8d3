using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Assessment.AnswerQuestion;

/// <summary>
/// Where the form of a question is posted. With script a choice is posted as soon as it is made and answered with a short
/// text; without, the button posts it and the answer leads on.
/// </summary>
internal static class SaveAnswerEndpoint
{
    public static void MapSaveAnswer(this IEndpointRouteBuilder app) => app.MapPost("/check/{assessment:guid}/{question}/answer", SaveAsync);

    [Needs(Permission.Assess)]
    private static async Task<IResult> SaveAsync(Guid assessment, string question, [FromForm] string? answer, [FromForm] string? then,
        HttpContext context, CurrentMember me, SaveAnswer save, QuickCheck check, IStringLocalizer<AssessmentTexts> texts, CancellationToken ct)
    {
        var here = $"{context.Request.PathBase}/check/{assessment}";
        if (!Answer.TryParse(answer, out var chosen)) return Results.LocalRedirect($"{here}/{Uri.EscapeDataString(question)}?missing=true");
        if (await save.RunAsync(me.Company, AssessmentId.From(assessment), question, chosen, ct) is not { } saved) return Results.NotFound();
        return context.Request.Headers.Accept == "text/plain"
            ? Results.Text(texts["SavedAt", Say.Time(saved)])
            : Results.LocalRedirect(then == "answers" ? $"{here}/answers" : $"{here}/{Following(check, question)}");
    }

    private static string Following(QuickCheck check, string question) =>
        check.Current.Questions.SkipWhile(q => q.Id != question).Skip(1).FirstOrDefault()?.Id ?? "answers";
}
