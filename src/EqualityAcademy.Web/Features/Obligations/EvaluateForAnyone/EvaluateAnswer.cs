using EqualityAcademy.Domain.Obligations;

namespace EqualityAcademy.Web.Features.Obligations.EvaluateForAnyone;

/// <summary>The answer: every obligation with its status, and the questions that would settle more.</summary>
internal sealed record EvaluateAnswer(DateOnly AsOf, IReadOnlyList<DutyAnswer> Duties, IReadOnlyList<QuestionAnswer> NextQuestions);

/// <param name="Because">Each condition looked at, as a sentence in the language asked for.</param>
/// <param name="Due">Due date, possibly in the past.</param>
/// <param name="Missing">Facts that would settle the status or the due date; <c>headcount</c> is the series itself.</param>
internal sealed record DutyAnswer(
    string Id, TitleAnswer Title, DutyTheme Theme, DutyStatus Status, IReadOnlyList<string> Because, DateOnly? Due, DateOnly? AppliesFrom, IReadOnlyList<MissingAnswer> Missing, IReadOnlyList<string> Articles);

internal sealed record TitleAnswer(string Fr, string En);

internal sealed record MissingAnswer(string Fact, string Question);

internal sealed record QuestionAnswer(string Fact, FactKind Kind, string Question, string Help);
