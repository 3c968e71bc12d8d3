using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Api;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Obligations.EvaluateForAnyone;

/// <summary><c>POST /api/v1/obligations/evaluate</c>: facts in, duties out. Nothing is stored and nobody is asked who they are.</summary>
internal sealed class EvaluateEndpoint(ObligationsOf obligations, DutyWords words, ModuleSource modules, Clock clock, IStringLocalizer<ObligationsTexts> t)
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/api/v1/obligations/evaluate", RunAsync)
        .AsPublicApi().WithName("evaluate-obligations").WithTags("obligations").WithSummary("Duties of a company on a day, from its headcount and what it says of itself")
        .Accepts<EvaluateRequest>("application/json").Produces<EvaluateAnswer>().ProducesProblem(StatusCodes.Status413PayloadTooLarge);

    /// <param name="lang">fr or en; else the language the caller's browser asks for.</param>
    private static async Task<IResult> RunAsync(HttpContext context, EvaluateEndpoint endpoint, string? lang, CancellationToken ct)
    {
        var (document, wrong) = await ApiBody.ReadAsync(context.Request, ct);
        if (document is null) return wrong!;
        using (document)
        using (Languages.Speak(lang is null ? Languages.Current : Languages.FromCode(lang)))
            return endpoint.Answer(new EvaluateReader(endpoint.Library.Facts, endpoint.Library.Parameters, endpoint.Today).Read(document.RootElement));
    }

    private ModuleLibrary Library => modules.Current;

    private DateOnly Today => clock.Today;

    private IResult Answer(Outcome<EvaluateInput> read)
    {
        if (!read.Succeeded) return ApiProblems.Fields(read.Problems, t, t["ApiWrong"]);
        var (day, facts) = read.Value;
        var duties = obligations.Evaluate(facts, day);
        var questions = NextQuestions.ForStatus(duties, Library.Facts).Concat(NextQuestions.ForDueDates(duties, Library.Facts, facts)).DistinctBy(f => f.Id)
            .Select(f => new QuestionAnswer(f.Id, f.Kind, f.Question.In(Languages.Current), f.Help.In(Languages.Current)));
        return TypedResults.Json(new EvaluateAnswer(day, [.. duties.Select(d => Answer(d, facts, day))], [.. questions]), PublicApi.Json);
    }

    private DutyAnswer Answer(Duty duty, CompanyFacts facts, DateOnly day) => new(
        duty.Obligation.Id, new(Title(duty, Language.Fr, day), Title(duty, Language.En, day)), duty.Obligation.Theme, duty.Status, words.Because(duty, facts, day), duty.Due, From(duty, facts),
        [.. duty.Missing.Select(m => new MissingAnswer(m, words.Fact(m)?.Question.In(Languages.Current) ?? t["ApiMissingHeadcount"]))], DutyWords.Articles(duty.Obligation));

    /// <summary>A beginning that only follows from the ten years assumed is none.</summary>
    private static DateOnly? From(Duty duty, CompanyFacts facts) => facts.Headcounts.IsAssumed && duty.Status == DutyStatus.Applies ? null : duty.AppliesFrom;

    private string Title(Duty duty, Language language, DateOnly day) => LawNumbers.Fill(duty.Obligation.Titles.In(language), Library, language, day);
}
