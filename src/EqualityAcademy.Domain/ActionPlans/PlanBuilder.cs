using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.ActionPlans;

/// <summary>Answers to a plan: legal duties first, then what brings most for the least work; what was begun goes on.</summary>
public static class PlanBuilder
{
    /// <summary>Open actions a plan starts with, unless more are duties or already under way.</summary>
    public const int First = 10;

    public static PlanDraft Build(IReadOnlyDictionary<string, Answer> answers, IReadOnlyList<ActionTemplate> templates, IReadOnlyList<CurrentAction> current, DateOnly today)
    {
        var caused = InOrder(templates).Select(t => (Template: t, Cause: CauseOf(t, answers))).Where(c => c.Cause is not null).ToDictionary(c => c.Template.Id, c => c.Cause!.Value);
        var carried = current.Where(c => Stays(c, caused)).ToList();
        var fresh = InOrder(templates).Where(t => caused.ContainsKey(t.Id) && carried.All(c => c.Template != t.Id)).ToList();
        var room = Math.Max(0, First - carried.Count(c => c.Status != ActionStatus.Done));
        var duties = fresh.Count(t => t.Kind == ActionKind.LegalDuty);
        var chosen = fresh.Take(Math.Max(duties, room)).ToList();

        var dates = new DueDates(today, carried.Where(c => c.Status != ActionStatus.Done && !MustMove(c, today)).Select(c => c.Due));
        var planned = InPlanOrder(templates, carried, chosen).Select(p => p.Old is { } old
            ? Carry(old, p.Template, caused, dates, today)
            : new PlannedAction(null, p.Template!.Id, p.Template.Kind, caused[p.Template.Id], dates.Place(p.Template)));
        return new([.. planned], [.. fresh.Skip(chosen.Count).Select(t => new ActionIdea(t.Id, t.Kind, caused[t.Id]))]);
    }

    /// <summary>The first cause of an action that the answers meet; a known level comes before "I don't know", which counts as level 0.</summary>
    public static Because? CauseOf(ActionTemplate action, IReadOnlyDictionary<string, Answer> answers)
    {
        var asked = action.Because.Questions.Where(q => answers.ContainsKey(q.Question)).ToList();
        var cause = asked.Find(q => answers[q.Question].Level is { } level && q.FromLevel <= level && level <= q.UpToLevel)
            ?? asked.Find(q => answers[q.Question] == Answer.Unknown && q.FromLevel == 0);
        return cause is null ? null : new(cause.Question, answers[cause.Question]);
    }

    /// <summary>Legal duties, then impact per hour, then impact, then the order of the questionnaire.</summary>
    private static IEnumerable<ActionTemplate> InOrder(IEnumerable<ActionTemplate> templates) =>
        templates.OrderBy(t => t.Kind).ThenByDescending(t => (decimal)t.Impact / t.Effort.Hours).ThenByDescending(t => t.Impact);

    private static bool Stays(CurrentAction action, Dictionary<string, Because> caused) =>
        action.Status != ActionStatus.Todo || action.ByHand || action.Template is null || caused.ContainsKey(action.Template);

    /// <summary>Nothing was done and the day is past: a new plan gives a new day.</summary>
    private static bool MustMove(CurrentAction action, DateOnly today) => action.Status == ActionStatus.Todo && action.Due < today;

    private static IEnumerable<(CurrentAction? Old, ActionTemplate? Template)> InPlanOrder(IReadOnlyList<ActionTemplate> templates, List<CurrentAction> carried, List<ActionTemplate> chosen)
    {
        var rank = InOrder(templates).Select((t, i) => (t.Id, i)).ToDictionary(r => r.Id, r => r.i);
        var all = carried.Select(c => (Old: (CurrentAction?)c, Template: templates.FirstOrDefault(t => t.Id == c.Template)))
            .Concat(chosen.Select(t => (Old: (CurrentAction?)null, Template: (ActionTemplate?)t)));
        return all.OrderBy(p => p.Old?.Kind ?? p.Template!.Kind).ThenBy(p => p.Template is { } t ? rank[t.Id] : int.MaxValue);
    }

    private static PlannedAction Carry(CurrentAction old, ActionTemplate? template, Dictionary<string, Because> caused, DueDates dates, DateOnly today)
    {
        Because? cause = old.Template is { } id && caused.TryGetValue(id, out var found) ? found : null;
        var due = MustMove(old, today) && template is not null ? dates.Place(template) : old.Due;
        return new(old.Id, old.Template, old.Kind, cause, due);
    }
}
