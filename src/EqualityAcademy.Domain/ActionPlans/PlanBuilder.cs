using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.ActionPlans;

/// <summary>Answers and duties to a plan: what the law asks first, then what brings most for the least work; what was begun goes on.</summary>
public static class PlanBuilder
{
    /// <summary>Open actions a plan starts with, unless more are duties or already under way.</summary>
    public const int First = 10;

    /// <summary>Open duties that a plan holds without anybody having asked for them.</summary>
    public const int MostDuties = 5;

    /// <summary>A done action speaks for a date no further away than this: a later one is the duty coming round again.</summary>
    private const int MonthsOfOneTurn = 6;

    /// <param name="duties">Duties that press, the soonest first.</param>
    public static PlanDraft Build(IReadOnlyDictionary<string, Answer> answers, IReadOnlyList<ActionTemplate> templates, IReadOnlyList<CurrentAction> current, DateOnly today,
        IReadOnlyList<DutyToPlan>? duties = null)
    {
        var caused = InOrder(templates).Select(t => (Template: t, Cause: CauseOf(t, answers))).Where(c => c.Cause is not null).ToDictionary(c => c.Template.Id, c => c.Cause!.Value);
        var pressing = (duties ?? []).ToDictionary(d => d.Obligation);
        var carried = current.Where(c => Stays(c, caused, pressing)).ToList();
        var fresh = InOrder(templates).Where(t => caused.ContainsKey(t.Id) && carried.All(c => c.Template != t.Id)).ToList();
        var freshDuties = FreshDuties(duties ?? [], carried, [.. templates.Where(t => caused.ContainsKey(t.Id) || carried.Any(c => c.Template == t.Id))]);
        var room = Math.Max(0, First - freshDuties.Count - carried.Count(c => c.Status != ActionStatus.Done));
        var legal = fresh.Count(t => t.Kind == ActionKind.LegalDuty);
        var chosen = fresh.Take(Math.Max(legal, room)).ToList();

        var dates = new DueDates(today, carried.Where(c => c.Status != ActionStatus.Done && !MustMove(c, today)).Select(c => c.Due));
        var entries = carried.Select(c => Entry.Of(c, templates, pressing)).Concat(freshDuties.Select(Entry.Of)).Concat(chosen.Select(Entry.Of));
        var planned = InPlanOrder(templates, entries).Select(e => Plan(e, caused, dates, today));
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

    private static bool Stays(CurrentAction action, Dictionary<string, Because> caused, Dictionary<string, DutyToPlan> pressing) => action switch
    {
        { ByHand: true } or { Status: not ActionStatus.Todo } => true,
        { Duty: { } duty } => pressing.ContainsKey(duty),
        { Template: { } template } => caused.ContainsKey(template),
        _ => true,
    };

    /// <summary>Duties the plan does not speak of yet, neither as such nor through an action that the law asks for and that covers them.</summary>
    private static List<DutyToPlan> FreshDuties(IReadOnlyList<DutyToPlan> duties, List<CurrentAction> carried, ActionTemplate[] planned)
    {
        var covered = planned.Where(t => t.Kind == ActionKind.LegalDuty).SelectMany(t => t.Because.Obligations).ToHashSet();
        bool Spoken(DutyToPlan duty) => covered.Contains(duty.Obligation)
            || carried.Exists(c => c.Duty == duty.Obligation && (c.Status != ActionStatus.Done || c.Due.AddMonths(MonthsOfOneTurn) >= duty.Due));
        var open = carried.Count(c => c.Duty is not null && !c.ByHand && c.Status != ActionStatus.Done);
        return [.. duties.Where(d => !Spoken(d)).DistinctBy(d => d.Obligation).Take(Math.Max(0, MostDuties - open))];
    }

    /// <summary>Nothing was done and the day is past: a new plan gives a new day.</summary>
    private static bool MustMove(CurrentAction action, DateOnly today) => action.Status == ActionStatus.Todo && action.Due < today;

    /// <summary>The law first; of it, what has a date of its own; then the order of the templates.</summary>
    private static IEnumerable<Entry> InPlanOrder(IReadOnlyList<ActionTemplate> templates, IEnumerable<Entry> entries)
    {
        var rank = InOrder(templates).Select((t, i) => (t.Id, i)).ToDictionary(r => r.Id, r => r.i);
        return entries.OrderBy(e => e.Kind).ThenBy(e => e.Duty?.Due ?? DateOnly.MaxValue).ThenBy(e => e.Template is { } t ? rank[t.Id] : int.MaxValue);
    }

    private static PlannedAction Plan(Entry entry, Dictionary<string, Because> caused, DueDates dates, DateOnly today)
    {
        var moves = entry.Old is null || MustMove(entry.Old, today);
        Because? cause = (entry.Old?.Template ?? entry.Template?.Id) is { } id && caused.TryGetValue(id, out var found) ? found : null;
        var due = entry switch
        {
            { Duty: { } duty } when moves => dates.Place(duty),
            { Template: { } template } when moves => dates.Place(template),
            _ => entry.Old!.Due,
        };
        return new(entry.Old?.Id, entry.Old?.Template ?? entry.Template?.Id, entry.Kind, cause, due, entry.Old?.Duty ?? entry.Duty?.Obligation);
    }

    /// <summary>What will stand in the plan: an action of the old one, a duty, or an action of the library.</summary>
    private sealed record Entry(CurrentAction? Old, ActionKind Kind, ActionTemplate? Template, DutyToPlan? Duty)
    {
        public static Entry Of(CurrentAction old, IReadOnlyList<ActionTemplate> templates, Dictionary<string, DutyToPlan> pressing) =>
            new(old, old.Kind, templates.FirstOrDefault(t => t.Id == old.Template), old.Duty is { } duty ? pressing.GetValueOrDefault(duty) : null);

        public static Entry Of(DutyToPlan duty) => new(null, duty.Kind, null, duty);

        public static Entry Of(ActionTemplate template) => new(null, template.Kind, template, null);
    }
}
