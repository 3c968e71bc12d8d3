using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Domain.Tests.Obligations;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Domain.Tests.ActionPlans;

/// <summary>What a plan does with the duties of the law.</summary>
public sealed class PlanDutiesTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void The_law_comes_first() => Always((c, duties) => Build(c, duties).Actions.Select(a => a.Kind) is var kinds && kinds.SequenceEqual(kinds.Order()));

    [Fact]
    public void A_duty_is_never_planned_after_its_date() => Always((c, duties) =>
        Fresh(c, duties).All(a => Date(duties, a) is var due && (a.Due <= due || due <= c.Today)));

    [Fact]
    public void A_duty_is_planned_for_an_open_day_to_come_where_there_is_one() => Always((c, duties) =>
        Fresh(c, duties).All(a => a.Due > c.Today && (WorkCalendar.IsOpenDay(a.Due) || WorkCalendar.OpenDayFrom(c.Today.AddDays(1)) > Date(duties, a))));

    [Fact]
    public void No_duty_stands_in_a_plan_twice_nor_beside_a_legal_action_that_covers_it() => Always((c, duties) =>
    {
        var actions = Build(c, duties).Actions;
        var named = actions.Select(a => a.Duty).OfType<string>().ToList();
        var covered = actions.Where(a => a.Kind == ActionKind.LegalDuty && a.Template is not null).SelectMany(a => c.Templates.Single(t => t.Id == a.Template).Because.Obligations);
        return named.Count == named.Distinct().Count() && !named.Intersect(covered).Any();
    });

    [Fact]
    public void A_plan_stays_short_and_takes_the_soonest() => Always((c, duties) =>
    {
        var fresh = Fresh(c, duties).Select(a => a.Duty!).ToList();
        return fresh.Count <= PlanBuilder.MostDuties && fresh.SequenceEqual(duties.Select(d => d.Obligation).Where(fresh.Contains));
    });

    [Fact]
    public void A_plan_made_again_keeps_the_duties_and_their_days() => Always((c, duties) =>
    {
        var first = Build(c, duties).Actions.Where(a => a.Duty is not null).ToList();
        var current = first.Select((a, i) => new CurrentAction(Sample.Id(100 + i), null, a.Kind, ActionStatus.Todo, a.Due, false, a.Duty)).ToArray();
        var again = Build(c with { Current = current }, duties).Actions.Where(a => a.Duty is not null);
        return first.Select(a => (a.Duty, a.Due)).ToHashSet().IsSubsetOf(again.Select(a => (a.Duty, a.Due)));
    });

    [Theory]
    [InlineData("2027-02-22", false)]
    [InlineData("2026-02-20", true)]
    public void A_duty_done_for_this_date_is_not_planned_again_and_one_of_a_turn_ago_is(string doneFor, bool again)
    {
        var done = new CurrentAction(Sample.Id(1), null, ActionKind.LegalDuty, ActionStatus.Done, Day(doneFor)!.Value, false, "x");
        var plan = PlanBuilder.Build(new Dictionary<string, Domain.Assessment.Answer>(), [], [done], Today, [new("x", ActionKind.LegalDuty, new(2027, 3, 1), 2)]);
        Assert.Equal(again ? 2 : 1, plan.Actions.Count);
    }

    [Theory]
    [InlineData("2027-03-01", 2, "2027-02-22")]
    [InlineData("2027-08-20", 2, "2027-07-30")]
    [InlineData("2026-11-25", 1, "2026-11-25")]
    [InlineData("2026-11-22", 1, "2026-11-22")]
    [InlineData("2026-06-01", 1, "2026-12-07")]
    [InlineData(null, 0, "2026-12-21")]
    public void The_day_is_counted_backwards_from_the_date_of_the_law(string? due, int lead, string planned) =>
        Assert.Equal(Day(planned), new DueDates(Today, []).Place(new DutyToPlan("x", ActionKind.LegalDuty, Day(due), lead)));

    [Fact]
    public void A_full_month_sends_a_duty_to_an_earlier_one_but_not_before_its_work_begins()
    {
        DateOnly[] full = [new(2027, 2, 10), new(2027, 2, 22)];
        Assert.Equal(new(2027, 1, 29), new DueDates(Today, full).Place(new DutyToPlan("x", ActionKind.LegalDuty, new(2027, 3, 1), 2)));
        Assert.Equal(new(2027, 2, 22), new DueDates(Today, full).Place(new DutyToPlan("x", ActionKind.LegalDuty, new(2027, 3, 1), 0)));
    }

    [Fact]
    public void Only_duties_that_apply_wait_and_fall_due_within_a_year_come_by_themselves()
    {
        Duty On(string id, DateOnly? due, DutyStatus status = DutyStatus.Applies) => new(DutyStateTests.Obligation(id, "within(P1Y, from=x)"), status, [], due, null, []);
        Duty[] duties = [On("later", new(2027, 11, 22)), On("spring", new(2027, 4, 1)), On("late", new(2026, 5, 1)), On("done", new(2027, 2, 1)), On("disputed", new(2027, 2, 1)), On("always", null), On("coming", null, DutyStatus.Upcoming)];
        var states = new Dictionary<string, DutyState> { ["done"] = new(DutyMark.Done, Today), ["disputed"] = new(DutyMark.Disputed, Today) };
        Assert.Equal(["late", "spring"], DutyToPlan.Pressing(duties, states, Today).Select(d => d.Obligation));
    }

    private static PlanDraft Build(Sample.Case c, IReadOnlyList<DutyToPlan> duties) => PlanBuilder.Build(c.Answers, c.Templates, c.Current, c.Today, duties);

    private static IEnumerable<PlannedAction> Fresh(Sample.Case c, IReadOnlyList<DutyToPlan> duties) => Build(c, duties).Actions.Where(a => a is { Carried: null, Duty: not null });

    private static DateOnly Date(IReadOnlyList<DutyToPlan> duties, PlannedAction action) => duties.Single(d => d.Obligation == action.Duty).Due!.Value;

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static void Always(Func<Sample.Case, IReadOnlyList<DutyToPlan>, bool> law)
    {
        var duty = from days in Gen.Choose(-90, 365)
                   from lead in Gen.Choose(0, 24)
                   select (days, lead);
        var cases = from c in Sample.Cases().Generator
                    from list in duty.ListOf(9)
                    from covered in Gen.Choose(0, 9)
                    select (Case: c with { Templates = [.. c.Templates.Select((t, i) => i % 3 == 0 ? t with { Because = t.Because with { Obligations = [$"d{(i + covered) % 10}"] } } : t)] },
                        Duties: (IReadOnlyList<DutyToPlan>)[.. list.Select((d, i) => new DutyToPlan($"d{i}", ActionKind.LegalDuty, c.Today.AddDays(d.days), d.lead)).OrderBy(d => d.Due)]);
        Prop.ForAll(cases.ToArbitrary(), c => law(c.Case, c.Duties)).QuickCheckThrowOnFailure();
    }
}
