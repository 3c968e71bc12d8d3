using System.Net;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Features.Reminders;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Reminders;

public sealed class StopTests(Academy academy) : IClassFixture<Academy>
{
    private static readonly StopTarget Claire = new(Cast.Claire.Person, Cast.Lumiere.Id);
    private static readonly StopTarget Fanny = new(Cast.Fanny.Person, Cast.Martin.Id);

    private StopLinks Links => academy.Get<StopLinks>();
    private Situations There => new(academy.Get<Db>());

    [Fact]
    public async Task Without_signing_in_a_page_asks_a_button_stops_and_another_starts_again()
    {
        var visitor = academy.Visitor();
        var asked = await visitor.Get(await PathAsync(Links.PageAsync(Claire)));
        Assert.Equal("Ne plus recevoir de rappels pour Atelier Lumière\u202f?", asked.Heading);
        Assert.Equal(0, await StoppedAsync());

        var stopped = await visitor.Submit(asked, "main form");
        Assert.Equal("Les rappels sont arrêtés", stopped.Heading);
        Assert.Equal(1, await StoppedAsync());

        var again = await visitor.Submit(stopped, "main form");
        Assert.Equal(asked.Heading, again.Heading);
        Assert.Equal(0, await StoppedAsync());
    }

    [Fact]
    public async Task A_mail_program_stops_with_one_post_and_what_waits_is_kept_back()
    {
        await There.AssignAsync(Cast.Martin, "equal-pay", new(2026, 11, 28), Cast.Fanny, to: Cast.Fanny);
        await academy.Get<QueueDueReminders>().RunAsync(new(2026, 11, 21));
        var answer = await academy.Visitor().Ask(new HttpRequestMessage(HttpMethod.Post, await PathAsync(Links.OneClickAsync(Fanny)))
        {
            Content = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]),
        });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(1, await There.AskAsync<long>($"select count(*) from mail_outbox where given_up_at is not null and last_error = 'stopped' and recipient = '{Cast.Fanny.Email}'"));
        Assert.Empty((await academy.Get<QueueDueReminders>().RunAsync(new(2026, 11, 28))).Mails);
    }

    [Fact]
    public async Task Opening_the_one_click_address_stops_nothing_and_shows_the_page()
    {
        var page = await academy.Visitor("en").Get(await PathAsync(Links.OneClickAsync(Claire)));
        Assert.Equal("Stop the reminders for Atelier Lumière?", page.Heading);
        Assert.Equal(0, await StoppedAsync());
    }

    [Fact]
    public async Task A_link_of_which_a_letter_was_changed_stops_nothing()
    {
        var wrong = (await PathAsync(Links.OneClickAsync(Claire))).Replace(Cast.Lumiere.Id.Value.ToString("N"), Cast.Martin.Id.Value.ToString("N"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await academy.Visitor().Ask(new HttpRequestMessage(HttpMethod.Post, wrong))).StatusCode);
        Assert.Equal("Ce lien est incomplet", (await academy.Visitor().Get(wrong.Replace("/stop/now", "/stop", StringComparison.Ordinal))).Heading);
        Assert.Equal("Ce lien est incomplet", (await academy.Visitor().Get("/stop?p=1&s=%C3%A9")).Heading);
    }

    private Task<long> StoppedAsync() => There.AskAsync<long>($"select count(*) from reminder_stop where person_id = '{Cast.Claire.Person.Value}'");

    private static async Task<string> PathAsync(Task<string> link) => new Uri(await link).PathAndQuery;
}
