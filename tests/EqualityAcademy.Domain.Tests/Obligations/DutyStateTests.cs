using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Tests.Obligations;

public sealed class DutyStateTests
{
    private static readonly LocalText Text = new() { Fr = "x", En = "x" };

    [Theory]
    [InlineData("every(P1Y, from=x)", "2027-02-01", "2026-12-01", null)]
    [InlineData("every(P1Y, from=x)", "2026-06-01", "2026-12-05", null)]
    [InlineData("every(P1Y, from=x)", "2028-01-20", "2026-12-01", "2028-01-20")]
    [InlineData("yearly(03-01)", "2027-03-01", "2027-02-20", null)]
    [InlineData("yearly(03-01)", "2028-03-01", "2027-02-20", "2028-03-01")]
    [InlineData("yearly(03-01)", "2028-03-01", "2027-03-05", "2028-03-01")]
    [InlineData("within(P3Y, from=x)", "2029-06-01", "2026-11-21", null)]
    public void Done_without_an_end_covers_the_deadline_nearest_to_that_day(string rule, string due, string said, string? next) =>
        Assert.Equal(Day(next), DutyState.NextDue(Duty(Day(due), rule), new(DutyMark.Done, Day(said)!.Value)));

    [Theory]
    [InlineData("2027-03-01", "2028-02-20", "2028-02-20")]
    [InlineData("2028-03-01", "2028-02-20", "2028-03-01")]
    [InlineData(null, "2028-02-20", "2028-02-20")]
    public void Done_until_a_day_is_due_again_on_that_day_or_later(string? due, string until, string next) =>
        Assert.Equal(Day(next), DutyState.NextDue(Duty(Day(due), "yearly(03-01)"), new(DutyMark.Done, new(2027, 2, 20), Day(until))));

    [Fact]
    public void Nothing_is_awaited_of_a_disputed_duty_or_of_one_that_does_not_apply()
    {
        var duty = Duty(new(2027, 3, 1), "yearly(03-01)");
        Assert.Equal(duty.Due, DutyState.NextDue(duty, null));
        Assert.Null(DutyState.NextDue(duty, new(DutyMark.Disputed, new(2026, 11, 21), Reason: "x")));
        Assert.Null(DutyState.NextDue(duty with { Status = DutyStatus.DoesNotApply, Due = null }, new(DutyMark.Done, new(2026, 11, 21), new(2027, 11, 21))));
    }

    internal static Duty Duty(DateOnly? due, params string[] rules) => new(Obligation("x", rules), DutyStatus.Applies, [], due, null, []);

    internal static Obligation Obligation(string id, params string[] rules) => new()
    {
        Id = id, Status = LawStatus.InForce, Theme = DutyTheme.EqualPay, Confidence = "A", Holds = new() { From = new(2019, 1, 1) }, Titles = Text, Summary = Text, Who = Text, Steps = [Text, Text],
        Evidence = Text, Deadline = Text, Effort = new() { Hours = 1, LeadMonths = 1 }, Conditions = new() { All = [] }, Due = rules, Sources = [], Examples = [],
    };

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
