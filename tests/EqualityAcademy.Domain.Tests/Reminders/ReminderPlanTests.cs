using EqualityAcademy.Domain.Reminders;
using EqualityAcademy.Domain.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Domain.Tests.Reminders;

public sealed class ReminderPlanTests
{
    private static readonly DateOnly Day = new(2026, 11, 21);
    private static readonly PersonId Bruno = Person(1);

    [Theory]
    [InlineData(ReminderKind.Lesson, new[] { 7, 0, -3, -10, -17, -24 })]
    [InlineData(ReminderKind.FirstCheck, new[] { 0, -30, -60, -90 })]
    public void An_item_is_told_on_its_days_and_on_no_other(ReminderKind kind, int[] expected)
    {
        var item = new DueItem(Bruno, kind, "x", Day);
        var told = Enumerable.Range(-200, 401).Where(ahead => On(Day.AddDays(-ahead), item).Count > 0);
        Assert.Equal(expected.Order(), told.Order());
    }

    [Fact]
    public void A_late_action_is_told_every_week_for_twelve_weeks()
    {
        var told = ReminderPlan.Due([new(Bruno, ReminderKind.Action, "x", Day)], LeadTimes.Standard, Day.AddDays(1), Day.AddYears(5));
        Assert.Equal(Enumerable.Range(1, 12).Select(week => Day.AddDays(7 * week)), told.Select(t => t.TellOn));
    }

    [Fact]
    public void The_first_night_of_a_company_looks_at_that_day_only()
    {
        Assert.Equal(Day, ReminderPlan.FirstDay(null, Day));
        Assert.Equal(Day, ReminderPlan.FirstDay(Day, Day));
        Assert.Equal(Day, ReminderPlan.FirstDay(Day.AddDays(3), Day));
        Assert.Equal(Day.AddDays(-4), ReminderPlan.FirstDay(Day.AddDays(-5), Day));
    }

    [Fact]
    public void Running_twice_asks_the_same() => Check((items, from, until) =>
        Between(items, from, until).SequenceEqual(Between(Enumerable.Reverse(items), from, until)));

    [Fact]
    public void A_range_of_nights_cut_in_two_asks_the_same() => Check((items, from, until) =>
    {
        var whole = Between(items, from, until);
        return Enumerable.Range(0, until.DayNumber - from.DayNumber).All(cut =>
            Between(items, from, from.AddDays(cut)).Concat(Between(items, from.AddDays(cut + 1), until)).ToHashSet().SetEquals(whole));
    });

    [Fact]
    public void Night_after_night_nothing_is_told_twice() => Check((items, from, until) =>
    {
        var nights = Enumerable.Range(0, until.DayNumber - from.DayNumber + 1).SelectMany(n => Between(items, from.AddDays(n), from.AddDays(n))).ToList();
        return nights.Count == nights.Distinct().Count();
    });

    [Fact]
    public void Nothing_is_told_before_its_time_or_after_the_range() => Check((items, from, until) =>
        Between(items, from, until).All(r => r.TellOn >= from && r.TellOn <= until && r.DaysAhead <= 7 && r.Due.DueOn <= until.AddDays(7)));

    [Fact]
    public void A_person_hears_everything_of_a_night_in_one_mail() => Check((items, from, until) =>
    {
        var due = Between(items, from, until);
        var digests = ReminderPlan.Digests(due);
        return digests.Select(d => d.Recipient).Distinct().Count() == digests.Count
            && digests.SelectMany(d => d.Reminders).ToHashSet().SetEquals(due)
            && digests.All(d => d.Lines.Count > 0 && d.Lines.Distinct().Count() == d.Lines.Count && d.Lines.All(l => l.Recipient == d.Recipient));
    });

    private static IReadOnlyList<Reminder> Between(IEnumerable<DueItem> items, DateOnly from, DateOnly until) => ReminderPlan.Due(items, LeadTimes.Standard, from, until);

    private static IReadOnlyList<Reminder> On(DateOnly day, params DueItem[] items) => Between(items, day, day);

    private static void Check(Func<DueItem[], DateOnly, DateOnly, bool> law)
    {
        var item = from person in Gen.Choose(1, 3)
                   from kind in Gen.Elements(Enum.GetValues<ReminderKind>())
                   from id in Gen.Choose(1, 4)
                   from due in Gen.Choose(-120, 60)
                   select new DueItem(Person(person), kind, $"{id}", Day.AddDays(due));
        var cases = from items in Gen.ArrayOf(item)
                    from start in Gen.Choose(-40, 40)
                    from length in Gen.Choose(0, 45)
                    select (Items: items, From: Day.AddDays(start), Until: Day.AddDays(start + length));
        Prop.ForAll(cases.ToArbitrary(), c => law(c.Items, c.From, c.Until)).QuickCheckThrowOnFailure();
    }

    private static PersonId Person(int number) => PersonId.From(new Guid($"00000000-0000-7000-8000-{number:D12}"));
}
