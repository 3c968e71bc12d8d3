using System.Globalization;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Domain.Tests.Obligations;

public sealed class StandingTests
{
    [Theory]
    [InlineData("2026-11-21", "2026-11-21", DutyProgress.Done, "2028-03-01")] // early for the next date
    [InlineData("2027-03-05", "2027-03-06", DutyProgress.Done, "2028-03-01")] // late for the last one
    [InlineData("2026-07-10", "2026-11-21", DutyProgress.Done, "2027-03-01")]
    [InlineData("2026-07-10", "2026-12-31", DutyProgress.Todo, "2027-03-01")] // sixty days before
    [InlineData("2024-02-20", "2026-11-21", DutyProgress.Todo, "2027-03-01")]
    public void A_yearly_duty_is_done_for_the_nearest_date(string done, string day, DutyProgress state, string next) =>
        Assert.Equal(new(state, Day(next)), Of("yearly(03-01)", Day(day), [], new(DutyMark.Done, Day(done))));

    [Theory]
    [InlineData("2026-11-21", DutyProgress.Done)]
    [InlineData("2027-09-21", DutyProgress.Done)]
    [InlineData("2027-09-22", DutyProgress.Todo)] // sixty days before 21 November 2027
    public void A_duty_that_runs_from_a_fact_comes_back_before_its_next_date(string day, DutyProgress state) =>
        Assert.Equal(new(state, Day("2027-11-21")), Of("every(P1Y, from=last)", Day(day), new() { ["last"] = "2026-11-21" }, new(DutyMark.Done, Day("2026-11-21"))));

    [Theory]
    [InlineData("continuous")]
    [InlineData("on(birth)")]
    [InlineData("on(2029-03-01)")]
    public void What_does_not_recur_stays_done(string due) =>
        Assert.Equal(new(DutyProgress.Done, null), Of(due, Day("2031-01-01"), [], new(DutyMark.Done, Day("2026-11-21"))));

    [Fact]
    public void A_proof_with_an_end_is_to_be_renewed_the_day_after()
    {
        var record = new DutyState(DutyMark.Done, Day("2026-11-21"), ValidUntil: Day("2027-05-31"));
        Assert.Equal(new(DutyProgress.Done, Day("2027-05-31")), Of("continuous", Day("2027-05-31"), [], record));
        Assert.Equal(new(DutyProgress.Todo, Day("2027-05-31")), Of("continuous", Day("2027-06-01"), [], record));
    }

    [Fact]
    public void A_disputed_duty_stays_so_and_keeps_its_date() =>
        Assert.Equal(new(DutyProgress.Disputed, Day("2027-03-01")), Of("yearly(03-01)", Day("2026-11-21"), [], new(DutyMark.Disputed, Day("2025-01-01"), Reason: "closed")));

    [Fact]
    public void Without_a_word_the_duty_is_to_do_at_its_date() => Prop.ForAll(Gen.Choose(0, 4000).ToArbitrary(), days =>
    {
        var day = Day("2024-02-29").AddDays(days);
        var standing = Of("yearly(02-28)", day, [], null);
        var done = Of("yearly(02-28)", day, [], new(DutyMark.Done, day));
        return standing.Progress == DutyProgress.Todo && standing.Next >= day && (done.Progress == DutyProgress.Todo ? done.Next == standing.Next : done.Next > day);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2026-01-10", "2022-05-01", "2026-04-10")] // announced, not held yet
    [InlineData("2026-01-10", "2026-03-20", "2030-03-20")] // held since
    public void An_election_that_was_held_settles_the_one_announced(string announced, string elected, string due) =>
        Assert.Equal(Day(due), Evaluate(["within(P90D, from=announced)", "every(P4Y, from=elected)"], Day("2026-04-01"), new() { ["announced"] = announced, ["elected"] = elected }).Due);

    [Theory]
    [InlineData("2024-05-02", "2025-06-01", "2028-05-02")] // the agreement still runs
    [InlineData("2020-05-02", "2026-06-01", "2027-06-01")] // it ran out, a plan followed
    [InlineData("2022-05-02", "2021-06-01", "2026-05-02")] // it ran out, nothing followed
    public void A_plan_follows_an_agreement_that_ran_out(string signed, string filed, string due) =>
        Assert.Equal(Day(due), Evaluate(["every(P4Y, from=signed)", "every(P1Y, from=filed)"], Day("2026-11-21"), new() { ["signed"] = signed, ["filed"] = filed }).Due);

    private static Standing Of(string due, DateOnly day, Dictionary<string, string> facts, DutyState? record) => Standing.Of(Evaluate([due], day, facts), record, day);

    private static Duty Evaluate(string[] due, DateOnly day, Dictionary<string, string> facts) =>
        new Evaluator(new Dictionary<string, LawParameter>()).Evaluate(Filed(due), new(Headcounts.None, facts), day);

    internal static Obligation Filed(string[] due, LawStatus status = LawStatus.InForce, DateOnly? from = null, DateOnly? until = null, Condition? conditions = null) => new()
    {
        Id = "filed",
        Status = status,
        Theme = DutyTheme.EqualPay,
        Confidence = "A",
        Holds = new() { From = from ?? new(2019, 1, 1), Until = until },
        Titles = Text,
        Summary = Text,
        Who = Text,
        Steps = [],
        Evidence = Text,
        Deadline = Text,
        Effort = new() { Hours = 1, LeadMonths = 1 },
        Conditions = conditions ?? new() { All = [] },
        Due = due,
        Sources = [],
        Examples = [],
    };

    private static LocalText Text { get; } = new() { Fr = "x", En = "x" };

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
