using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Shared;
using FsCheck;
using FsCheck.Fluent;
using static EqualityAcademy.Domain.Tests.ActionPlans.Sample;

namespace EqualityAcademy.Domain.Tests.ActionPlans;

public sealed class PlanBuilderTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void Legal_duties_come_first() => Always(c =>
        c.Build().Actions.Select(a => a.Kind).SequenceEqual(c.Build().Actions.Select(a => a.Kind).Order())
        && c.Build().Ideas.All(i => i.Kind == ActionKind.Recommended));

    [Fact]
    public void A_given_date_is_an_open_day_after_today() => Always(c => Placed(c).All(d => WorkCalendar.IsOpenDay(d) && d > c.Today));

    [Fact]
    public void A_month_never_gets_a_third_action() => Always(c =>
    {
        var kept = c.Build().Actions.Where(a => a.Carried is { } id && c.Current.Single(o => o.Id == id) is var old && old.Status != ActionStatus.Done && old.Due == a.Due).Select(a => a.Due).ToList();
        return Placed(c).GroupBy(d => (d.Year, d.Month)).All(m => m.Count() + kept.Count(k => (k.Year, k.Month) == m.Key) <= 2);
    });

    [Fact]
    public void The_same_facts_give_the_same_plan() => Always(c =>
        c.Build().Actions.SequenceEqual(c.Build().Actions) && c.Build().Ideas.SequenceEqual(c.Build().Ideas));

    [Fact]
    public void Each_action_stands_in_a_plan_once() => Always(c =>
    {
        var all = c.Build().Actions.Select(a => a.Template).OfType<string>().Concat(c.Build().Ideas.Select(i => i.Template)).ToList();
        return all.Count == all.Distinct().Count();
    });

    [Fact]
    public void Each_new_action_has_a_cause_that_holds() => Always(c =>
    {
        var plan = c.Build();
        var causes = plan.Actions.Where(a => a.Carried is null).Select(a => (a.Template!, a.Because!.Value)).Concat(plan.Ideas.Select(i => (i.Template, i.Because)));
        return causes.All(x => Holds(c, c.Templates.Single(t => t.Id == x.Item1), x.Item2));
    });

    [Fact]
    public void Every_action_the_answers_bring_is_planned_or_kept_for_later() => Always(c =>
    {
        var plan = c.Build();
        var there = plan.Actions.Select(a => a.Template).Concat(plan.Ideas.Select(i => i.Template)).ToHashSet();
        return c.Templates.All(t => PlanBuilder.CauseOf(t, c.Answers) is null || there.Contains(t.Id));
    });

    [Fact]
    public void A_higher_answer_brings_no_action_below_its_range() => Always(c =>
    {
        foreach (var question in c.Answers.Keys.Where(q => c.Answers[q].Level < Answer.Highest).ToList())
        {
            var level = c.Answers[question].Level!.Value + 1;
            var higher = c with { Answers = new(c.Answers) { [question] = Answer.OfLevel(level) } };
            var causes = higher.Templates.Where(t => PlanBuilder.CauseOf(t, higher.Answers)?.Question == question).SelectMany(t => t.Because.Questions.Where(q => q.Question == question));
            if (causes.Any(q => level < q.FromLevel || q.UpToLevel < level)) return false;
        }

        return true;
    });

    [Fact]
    public void What_was_begun_or_done_stays_and_keeps_its_date() => Always(c =>
        c.Current.Where(o => o.Status != ActionStatus.Todo).All(o => c.Build().Actions.Any(a => a.Carried == o.Id && a.Due == o.Due)));

    [Fact]
    public void A_plan_starts_with_ten_open_actions_unless_more_are_duties_or_under_way() => Always(c =>
    {
        var fresh = c.Build().Actions.Where(a => a.Carried is null).ToList();
        var open = c.Build().Actions.Count(a => a.Carried is not { } id || c.Current.Single(o => o.Id == id).Status != ActionStatus.Done);
        return open <= PlanBuilder.First || fresh.All(a => a.Kind == ActionKind.LegalDuty);
    });

    [Theory]
    [InlineData("0", true)]
    [InlineData("1", true)]
    [InlineData("2", false)]
    [InlineData("na", false)]
    [InlineData("unknown", true)]
    public void An_action_comes_at_its_levels_and_when_nobody_knows(string code, bool comes)
    {
        Assert.True(Answer.TryParse(code, out var answer));
        var plan = PlanBuilder.Build(new Dictionary<string, Answer> { ["q"] = answer }, [Action("a", "q", upTo: 1)], [], Today);
        Assert.Equal(comes, plan.Actions is [{ Because: { } because }] && because == new Because("q", answer));
    }

    [Fact]
    public void A_duty_is_given_a_month_or_two_and_a_near_start_is_waited_for()
    {
        var answers = new Dictionary<string, Answer> { ["q"] = Answer.OfLevel(0) };
        var plan = PlanBuilder.Build(answers, [Action("spring", "q", impact: 4, months: 3, start: "april"), Action("autumn", "q", months: 3, start: "september"), Action("duty", "q", kind: ActionKind.LegalDuty, months: 6)], [], Today);
        Assert.Equal([("duty", new DateOnly(2027, 1, 21)), ("spring", new DateOnly(2027, 7, 1)), ("autumn", new DateOnly(2027, 2, 22))], plan.Actions.Select(a => (a.Template!, a.Due)));
    }

    [Fact]
    public void What_is_no_longer_needed_and_not_begun_stays_behind()
    {
        var current = new CurrentAction(Id(1), "a", ActionKind.Recommended, ActionStatus.Todo, Today.AddDays(9), ByHand: false);
        var answers = new Dictionary<string, Answer> { ["q"] = Answer.OfLevel(4) };
        Assert.Empty(PlanBuilder.Build(answers, [Action("a", "q")], [current], Today).Actions);
        Assert.Single(PlanBuilder.Build(answers, [Action("a", "q")], [current with { ByHand = true }], Today).Actions);
        Assert.Single(PlanBuilder.Build(answers, [Action("a", "q")], [current with { Status = ActionStatus.Doing }], Today).Actions);
    }

    private static bool Holds(Case c, ActionTemplate template, Because because) =>
        c.Answers[because.Question] == because.Answer && template.Because.Questions.Any(q => q.Question == because.Question
            && (because.Answer.Level is { } level ? q.FromLevel <= level && level <= q.UpToLevel : because.Answer == Answer.Unknown && q.FromLevel == 0));

    /// <summary>The dates this plan gave: those of new actions, and of actions it moved.</summary>
    private static IEnumerable<DateOnly> Placed(Case c) =>
        c.Build().Actions.Where(a => a.Carried is not { } id || c.Current.Single(o => o.Id == id).Due != a.Due).Select(a => a.Due);

    private static void Always(Func<Case, bool> law) => Prop.ForAll(Cases(), law).QuickCheckThrowOnFailure();
}
