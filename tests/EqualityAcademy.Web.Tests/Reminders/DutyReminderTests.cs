using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Features.Reminders;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Reminders;

public sealed class DutyReminderTests : IAsyncLifetime
{
    private static readonly DateOnly Updated = new(2026, 2, 1);
    private static readonly DateOnly Due = new(2027, 2, 1);
    private readonly Academy _academy = new();

    private Situations There => field ??= new(_academy.Get<Db>());
    private QueueDueReminders Night => _academy.Get<QueueDueReminders>();

    /// <summary>The risk assessment of Atelier Lumière: its file reminds 60 and 14 days before, and on the day.</summary>
    public async Task InitializeAsync()
    {
        await _academy.InitializeAsync();
        await There.SayAsync(Cast.Bruno, "duerp-updated-on", $"{Updated:yyyy-MM-dd}");
    }

    public Task DisposeAsync() => ((IAsyncLifetime)_academy).DisposeAsync();

    [Fact]
    public async Task A_dated_duty_is_told_to_the_managers_on_the_days_of_its_file_then_each_week()
    {
        Assert.Equal([60, 14, 0], _academy.Get<ModuleSource>().Current.Obligations.Single(o => o.Id == "duerp").RemindDays);
        var told = await TellingDaysAsync(Due.AddDays(-61), Due.AddDays(15));
        Assert.Equal([(60, "DutySoon"), (14, "DutySoon"), (0, "DutyToday"), (-7, "DutyPast"), (-14, "DutyPast")], told);
        var mail = (await _academy.MailsTo(Cast.Bruno.Email!)).First(m => m.Subject == "Une obligation à préparer");
        Assert.Contains("http://localhost/c/atelier-lumiere/duties/duerp", mail.Text, StringComparison.Ordinal);
        Assert.Contains("1er février 2027", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_duty_done_or_disputed_is_silent_until_it_comes_round()
    {
        await There.MarkAsync(Cast.Bruno, "duerp", "disputed");
        Assert.Empty(await TellingDaysAsync(Due.AddDays(-61), Due.AddDays(-13)));
        await There.MarkAsync(Cast.Bruno, "duerp", "done", at: new(2027, 1, 20, 9, 0, 0, TimeSpan.Zero));
        Assert.Empty(await TellingDaysAsync(Due.AddDays(-12), Due.AddDays(8)));
        await There.SayAsync(Cast.Bruno, "duerp-updated-on", "2027-01-20");
        Assert.Equal([(60, "DutySoon")], await TellingDaysAsync(new(2027, 11, 20), new(2027, 11, 22), new(2028, 1, 20)));
    }

    [Fact]
    public async Task A_duty_that_has_an_earlier_action_in_the_plan_is_told_by_that_action()
    {
        await There.PlanActionAsync(Cast.Lumiere, Cast.Bruno, "x", Due.AddDays(-5));
        await There.ExecuteAsync("update plan_action set title = null, duty = 'duerp', kind = 'legal-duty'");
        Assert.Empty(await TellingDaysAsync(Due.AddDays(-61), Due.AddDays(-13)));
        await There.ExecuteAsync("update plan_action set due_on = @Day", new { Day = Due.AddDays(30) });
        Assert.Equal([(0, "DutyToday")], await TellingDaysAsync(Due.AddDays(-12), Due));
    }

    [Fact]
    public async Task A_duty_that_does_not_apply_or_has_no_known_date_is_silent()
    {
        await There.ExecuteAsync("delete from company_fact");
        Assert.Empty(await TellingDaysAsync(new(2026, 12, 30), new(2026, 12, 31)));
        var all = await There.MailsAsync();
        Assert.DoesNotContain(all, m => m.StartsWith(Cast.Nathalie.Email!, StringComparison.Ordinal));
        Assert.Contains("fanny@fonderie-martin.example SeveralThings", all);
    }

    /// <summary>Runs the nights one by one; what Bruno heard of duties, and how many days before.</summary>
    private async Task<IReadOnlyList<(int Ahead, string Mail)>> TellingDaysAsync(DateOnly from, DateOnly until, DateOnly? due = null)
    {
        var told = new List<(int, string)>();
        for (var day = from; day <= until; day = day.AddDays(1))
            told.AddRange((await Night.RunAsync(day)).Mails.Where(m => m.Hearer.Email == Cast.Bruno.Email && m.Mail.Mail.StartsWith("Duty", StringComparison.Ordinal))
                .Select(m => ((due ?? Due).DayNumber - day.DayNumber, m.Mail.Mail)));
        return told;
    }
}
