using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;

namespace EqualityAcademy.Web.Features.ActionPlans;

/// <summary>Where an action comes from: a library (a questionnaire or a list of causes), a duty of the law, or the company's own words; exactly one.</summary>
public sealed record ActionSource(string? Library, string? Action, string? Duty, string? Own);

/// <summary>Why an action stands in a plan, in words.</summary>
/// <param name="Level">What the level answered means; null: nobody knew.</param>
/// <param name="Law">For a duty: its first article; nothing else but the reasons is given then.</param>
/// <param name="Reasons">For a duty: why it concerns this company, in sentences; null where nobody asked for them.</param>
/// <param name="Cause">For an action of a list of causes: the cause it answers; then Theme is the name of the list, and nothing else is given.</param>
public sealed record BecauseWords(string Theme, string Question, string? Level, string? Law = null, string? Reasons = null, string? Cause = null);

/// <summary>The words of actions: from the library, with the numbers of the law filled in, or the company's own.</summary>
public sealed class ActionWords(ModuleSource modules, DutyWords duties, Clock clock)
{
    /// <returns>Null for an own action, for a duty, and for what has left the library.</returns>
    public ActionTemplate? Find(ActionSource source) => modules.Current.FindAction(source.Library, source.Action);

    public Obligation? FindDuty(ActionSource source) => source.Duty is { } duty ? modules.Current.FindObligation(duty) : null;

    public string Title(ActionSource source, Language language) =>
        source.Own ?? (Find(source)?.Title ?? FindDuty(source)?.Titles) switch { { } title => In(title, language), null => source.Action ?? source.Duty! };

    public string In(LocalText text, Language language) => Fill(text.In(language), language);

    public string In(ActionStep step, Language language) => Fill(step.In(language), language);

    /// <returns>Null when neither an answer nor a cause brought the action.</returns>
    public BecauseWords? Because(ActionSource source, string? question, string? level, Language language)
    {
        if (source.Library is not { } library) return null;
        if (modules.Current.FindCauseList(library) is { } list) return list.CauseOf(source.Action!) is { } cause ? new(In(list.File.Titles, language), "", null, Cause: In(cause.Titles, language)) : null;
        if (question is null || modules.Current.FindQuestionnaire(library) is not { } file || file.FindQuestion(question) is not { } asked) return null;
        var theme = file.File.Themes.First(t => t.Id == asked.Theme).Titles;
        var label = Answer.TryParse(level, out var answer) && answer.Level is { } n ? In(asked.Levels[n].Label, language) : null;
        return new(In(theme, language), In(asked.Text, language), label);
    }

    /// <param name="said">What the company has said of itself; without it the reasons are left out.</param>
    public BecauseWords? BecauseOf(Obligation? obligation, CompanyFacts? said)
    {
        if (obligation is null) return null;
        var reasons = said is null ? null : duties.Because(new Evaluator(modules.Current.Parameters).Evaluate(obligation, said, clock.Today), said, clock.Today);
        return new("", "", null, DutyWords.Articles(obligation) is [var first, ..] ? first : "", reasons is null ? null : string.Join(" ", reasons));
    }

    private string Fill(string text, Language language) => LawNumbers.Fill(text, modules.Current, language, clock.Today);
}
