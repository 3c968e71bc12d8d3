using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Features.Reminders;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Mail;
using EqualityAcademy.Web.Tests.Mail;
using EqualityAcademy.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityAcademy.Web.Tests.Reminders;

public sealed class QueueDueRemindersTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private readonly Academy _academy = new();

    private Situations There => field ??= new(_academy.Get<Db>());
    private QueueDueReminders Night => _academy.Get<QueueDueReminders>();

    public Task InitializeAsync() => _academy.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)_academy).DisposeAsync();

    [Fact]
    public async Task A_lesson_due_in_a_week_is_told_to_those_with_an_address_and_the_others_are_a_number_for_the_manager()
    {
        await There.AssignAsync(Cast.Lumiere, "equal-pay", Today.AddDays(7), Cast.Bruno);
        await There.FinishAsync(Cast.Bruno, "equal-pay");
        var night = await Night.RunAsync(Today);
        Assert.Equal(["bruno@atelier-lumiere.example TeamLessons", "claire@atelier-lumiere.example LessonSoon"], await There.MailsAsync());
        Assert.Contains("une personne sans adresse mail", night.Mails.Single(m => m.Mail.Mail == "TeamLessons").Mail.Content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_things_for_one_person_on_one_day_are_one_mail()
    {
        for (var n = 1; n <= 7; n++) await There.PlanActionAsync(Cast.Lumiere, Cast.Bruno, $"Action {n}", Today.AddDays(n % 2 == 0 ? 7 : 0));
        var mail = Assert.Single((await Night.RunAsync(Today)).Mails).Mail;
        Assert.Equal("7 choses vous attendent", mail.Content.Subject);
        Assert.Equal(6, mail.Content.Text.Split('\n').Count(l => l.StartsWith("- ", StringComparison.Ordinal)));
        Assert.Contains("et 2 de plus", mail.Content.Text, StringComparison.Ordinal);
        Assert.Equal(7, await There.AskAsync<long>("select count(*) from reminder"));
    }

    [Fact]
    public async Task An_action_is_told_to_its_owner_and_without_one_to_the_managers()
    {
        await There.PlanActionAsync(Cast.Lumiere, Cast.Bruno, "Relire les annonces", Today, owner: Cast.Claire);
        await There.PlanActionAsync(Cast.Martin, Cast.Fanny, "Afficher les contacts", Today.AddDays(-7));
        await There.PlanActionAsync(Cast.Martin, Cast.Fanny, "Faite", Today, status: "done");
        await Night.RunAsync(Today);
        Assert.Equal(["claire@atelier-lumiere.example ActionToday", "fanny@fonderie-martin.example ActionPast"], await There.MailsAsync());
    }

    [Fact]
    public async Task A_check_not_begun_after_two_weeks_and_one_a_year_old_are_told_to_the_manager()
    {
        await There.CheckAsync(Cast.Noel, Cast.Nathalie, new(2025, 12, 5, 9, 0, 0, TimeSpan.Zero), new(2025, 12, 5, 9, 30, 0, TimeSpan.Zero));
        await There.CheckAsync(Cast.Martin, Cast.Fanny, _academy.Clock.Now, null);
        await Night.RunAsync(Today.AddDays(14));
        Assert.Equal(["bruno@atelier-lumiere.example FirstCheck", "nathalie@serrurerie-noel.example NextCheck", "omar@groupe-orion.example FirstCheck"], await There.MailsAsync());
    }

    [Fact]
    public async Task Who_has_stopped_or_finished_or_left_hears_nothing()
    {
        await There.AssignAsync(Cast.Lumiere, "equal-pay", Today, Cast.Bruno, to: Cast.Claire);
        await There.AssignAsync(Cast.Martin, "equal-pay", Today, Cast.Fanny);
        await There.AssignAsync(Cast.Orion, "equal-pay", Today, Cast.Omar);
        await There.StopAsync(Cast.Claire);
        await There.FinishAsync(Cast.Fanny, "equal-pay");
        await There.ExecuteAsync("update membership set left_at = @Now where company_id = @Company", new { _academy.Clock.Now, Company = Cast.Orion.Id });
        await Night.RunAsync(Today);
        Assert.Empty(await There.MailsAsync());
    }

    [Fact]
    public async Task A_night_run_twice_queues_each_mail_once()
    {
        await FillAsync();
        Assert.NotEmpty((await Night.RunAsync(Today)).Mails);
        var before = await There.MailsAsync();
        Assert.Empty((await Night.RunAsync(Today)).Mails);
        Assert.Equal(before, await There.MailsAsync());
    }

    [Fact]
    public async Task Missed_nights_are_made_up_for_with_one_mail_for_each_thing()
    {
        await Night.RunAsync(Today);
        await There.AssignAsync(Cast.Lumiere, "equal-pay", Today.AddDays(10), Cast.Bruno, to: Cast.Claire);
        await Night.RunAsync(Today.AddDays(11));
        Assert.Equal(["claire@atelier-lumiere.example LessonPast"], await There.MailsAsync());
        Assert.Equal(2, await There.AskAsync<long>("select count(*) from reminder"));
    }

    [Fact]
    public async Task A_preview_says_what_a_run_would_queue_and_stores_nothing()
    {
        await FillAsync();
        var preview = await Night.PreviewAsync(Today);
        Assert.Empty(await There.MailsAsync());
        Assert.Equal(0, await There.AskAsync<long>("select count(*) from reminder_run"));
        Assert.Equal(preview.Mails.Select(m => m.Mail.OnceKey), (await Night.RunAsync(Today)).Mails.Select(m => m.Mail.OnceKey));
    }

    [Fact]
    public async Task The_fault_of_one_company_does_not_stop_the_others()
    {
        await FillAsync();
        await There.ExecuteAsync("insert into reminder (company_id, person_id, kind, item, due_on, days_ahead, mail_key, told_on) values (@Company, @Person, 'no-such-kind', 'x', @Today, 0, 'x', @Today)",
            new { Company = Cast.Lumiere.Id, Cast.Bruno.Person, Today });
        var night = await Night.RunAsync(Today);
        Assert.Equal(1, night.CompaniesThatFailed);
        Assert.Equal(3, (await There.MailsAsync()).Count);
    }

    [Fact]
    public async Task Two_nodes_that_run_the_night_and_deliver_at_once_send_each_mail_once()
    {
        using var server = new SmtpSink();
        await FillAsync();
        var expected = (await Night.PreviewAsync(Today)).Mails.Select(m => m.Hearer.Email).Order().ToList();
        var nodes = Enumerable.Range(0, 2).Select(_ => _academy.WithWebHostBuilder(b => b.UseSetting("Academy:Smtp", server.Setting)).Services).ToList();
        var runs = nodes.Concat(nodes).Select(services => Task.Run(async () =>
        {
            var night = await services.GetRequiredService<QueueDueReminders>().RunAsync(Today);
            await services.GetRequiredService<DeliverOutbox>().RunAsync();
            return night;
        }));
        var nights = await Task.WhenAll(runs);
        await nodes[0].GetRequiredService<DeliverOutbox>().RunAsync();

        Assert.Equal(0, nights.Sum(n => n.CompaniesThatFailed));
        Assert.Equal(expected.Count, nights.Sum(n => n.Mails.Count));
        Assert.Equal(expected, server.Received.Select(m => m.Recipient).Order());
    }

    /// <summary>One lesson and one action in each company: five mails.</summary>
    private async Task FillAsync()
    {
        foreach (var manager in new[] { Cast.Bruno, Cast.Nathalie, Cast.Fanny, Cast.Omar })
        {
            await There.AssignAsync(manager.Firm!, "equal-pay", Today.AddDays(7), manager);
            await There.PlanActionAsync(manager.Firm!, manager, "Relire les annonces", Today);
        }
    }
}
