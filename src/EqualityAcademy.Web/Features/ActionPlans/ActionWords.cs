using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;

namespace EqualityAcademy.Web.Features.ActionPlans;

/// <summary>Why an action stands in a plan, in words.</summary>
/// <param name="Level">What the level answered means; null: nobody knew.</param>
public sealed record BecauseWords(string Theme, string Question, string? Level);

/// <summary>The words of actions: from the library, with the numbers of the law filled in, or the company's own.</summary>
public sealed class ActionWords(ModuleSource modules, Clock clock)
{
    /// <returns>Null for an own action, and for one that has left the library.</returns>
    public ActionTemplate? Find(string? questionnaire, string? action) =>
        questionnaire is null || action is null ? null : modules.Current.FindQuestionnaire(questionnaire)?.FindAction(action);

    public string Title(string? questionnaire, string? action, string? own, Language language) =>
        own ?? (Find(questionnaire, action) is { } template ? In(template.Title, language) : action!);

    public string In(LocalText text, Language language) => Fill(text.In(language), language);

    public string In(ActionStep step, Language language) => Fill(step.In(language), language);

    /// <returns>Null when no answer brought the action.</returns>
    public BecauseWords? Because(string? questionnaire, string? question, string? level, Language language)
    {
        if (questionnaire is null || question is null || modules.Current.FindQuestionnaire(questionnaire) is not { } file || file.FindQuestion(question) is not { } asked) return null;
        var theme = file.File.Themes.First(t => t.Id == asked.Theme).Titles;
        var label = Answer.TryParse(level, out var answer) && answer.Level is { } n ? In(asked.Levels[n].Label, language) : null;
        return new(In(theme, language), In(asked.Text, language), label);
    }

    private string Fill(string text, Language language) => LawNumbers.Fill(text, modules.Current, language, clock.Today);
}
