using EqualityAcademy.Domain.Shared;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Platform.Api;

/// <summary>What goes wrong with a call, as problem details: a status, a sentence, and for a body the fields.</summary>
public static class ApiProblems
{
    public static ProblemHttpResult Answer(int status, string detail) => TypedResults.Problem(detail, statusCode: status);

    /// <summary>400 with a sentence for each field, under the name the caller gave it.</summary>
    public static ProblemHttpResult Fields(IEnumerable<Problem> problems, IStringLocalizer words, string title)
    {
        var errors = problems.GroupBy(p => p.Field).ToDictionary(g => g.Key, g => g.Select(p => words[p.TextKey, p.Args].Value).ToArray());
        return TypedResults.Problem(new HttpValidationProblemDetails(errors) { Status = StatusCodes.Status400BadRequest, Title = title });
    }
}
