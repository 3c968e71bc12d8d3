using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Web.Platform.Content;

namespace EqualityAcademy.Web.Features.Assessment.ShowResult;

/// <summary>What would move the result, with the action that does it.</summary>
internal static class Moves
{
    /// <summary>Best first, duties first among equals; no action twice. Nothing when the questions have changed since: what is asked now is not what was answered.</summary>
    public static IEnumerable<Move> Of(Questionnaire questionnaire, AnswerSheet sheet)
    {
        if (sheet.Revision != questionnaire.File.Revision) return [];
        var used = new HashSet<string>();
        return Scoring.Of(questionnaire.Questions, sheet.Answers).Gains
            .Select(gain => new Move(gain, questionnaire.FindQuestion(gain.Question)!, null))
            .OrderByDescending(m => m.Gain.Hundredths).ThenByDescending(m => m.IsDuty)
            .Select(m => m with { Action = ActionsFor(questionnaire, m.Gain).FirstOrDefault(a => used.Add(a.Id)) })
            .ToList();
    }

    /// <summary>Duties first, then by impact, then by effort.</summary>
    private static IEnumerable<ActionTemplate> ActionsFor(Questionnaire questionnaire, Gain gain) => questionnaire.Actions
        .Where(a => a.Because.Questions.Any(c => c.Question == gain.Question && c.FromLevel <= gain.From && gain.From <= c.UpToLevel))
        .OrderBy(a => a.Kind).ThenByDescending(a => a.Impact).ThenBy(a => a.Effort.Hours);
}

/// <summary>One question that could go up one level.</summary>
/// <param name="Action">What would do it; null when the questionnaire advises nothing at this level.</param>
public sealed record Move(Gain Gain, MaturityQuestion Question, ActionTemplate? Action)
{
    /// <summary>The law asks for a level that is not reached.</summary>
    public bool IsDuty => Gain.From < Question.LegalLevel;

    public Level NextLevel => Question.Levels[Gain.From + 1];
}
