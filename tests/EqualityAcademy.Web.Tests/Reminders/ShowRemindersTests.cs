using System.Net;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Features.Reminders;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Mail;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Reminders;

public sealed class ShowRemindersTests : IAsyncLifetime
{
    private const string Address = "/c/atelier-lumiere/reminders";
    private static readonly DateOnly Today = new(2026, 11, 21);
    private readonly Academy _academy = new();

    private Situations There => field ??= new(_academy.Get<Db>());

    public Task InitializeAsync() => _academy.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)_academy).DisposeAsync();

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_manager_sees_what_was_sent_to_whom_and_why_and_what_comes(string language)
    {
        await There.AssignAsync(Cast.Lumiere, "equal-pay", Today.AddDays(7), Cast.Bruno);
        await There.AssignAsync(Cast.Lumiere, "harassment-awareness", Today.AddDays(20), Cast.Bruno);
        await There.PlanActionAsync(Cast.Lumiere, Cast.Bruno, "Relire les annonces", Today.AddDays(-7), owner: Cast.Claire);
        await _academy.Get<QueueDueReminders>().RunAsync(Today);
        await _academy.Get<DeliverOutbox>().RunAsync();
        var page = await (await _academy.SignedInAs(Cast.Bruno, language)).Get(Address);
        await Verifier.Verify(page.Main, language);
    }

    [Fact]
    public async Task Before_the_first_reminder_the_page_says_what_will_be_here()
    {
        var page = await (await _academy.SignedInAs(Cast.Bruno)).Get(Address);
        Assert.StartsWith("Un rappel, le 5", page.Heading, StringComparison.Ordinal);
        Assert.NotNull(page.Find(".empty"));
    }

    [Fact]
    public async Task A_mail_without_an_answer_is_sent_again_when_a_manager_says_so()
    {
        await There.AssignAsync(Cast.Lumiere, "equal-pay", Today, Cast.Bruno, to: Cast.Claire);
        await _academy.Get<QueueDueReminders>().RunAsync(Today);
        await There.ExecuteAsync("update mail_outbox set handed_over_at = queued_at, leased_by = 'gone'");
        Assert.Equal(0, (await _academy.Get<DeliverOutbox>().RunAsync()).Sent);

        var bruno = await _academy.SignedInAs(Cast.Bruno);
        var page = await bruno.Get(Address);
        var mail = page.Find("button[name=Mail]")!.GetAttribute("value");
        await bruno.Submit(page, "main form", ("Mail", mail));
        Assert.Equal(1, (await _academy.Get<DeliverOutbox>().RunAsync()).Sent);
        Assert.Equal(HttpStatusCode.NotFound, (await bruno.Submit(page, "main form", ("Mail", mail))).Status);
    }

    [Fact]
    public async Task Another_company_neither_sees_nor_releases_a_mail()
    {
        await There.AssignAsync(Cast.Martin, "equal-pay", Today, Cast.Fanny, to: Cast.Fanny);
        await There.AssignAsync(Cast.Lumiere, "equal-pay", Today, Cast.Bruno, to: Cast.Claire);
        await _academy.Get<QueueDueReminders>().RunAsync(Today);
        await There.ExecuteAsync("update mail_outbox set handed_over_at = queued_at");
        var fanny = await _academy.SignedInAs(Cast.Fanny);
        var theirs = (await fanny.Get("/c/fonderie-martin/reminders")).Find("button[name=Mail]")!.GetAttribute("value");
        var bruno = await _academy.SignedInAs(Cast.Bruno);
        var page = await bruno.Get(Address);
        Assert.DoesNotContain(Cast.Fanny.Name, page.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await bruno.Submit(page, "main form", ("Mail", theirs))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _academy.SignedInAs(Cast.Claire)).Get(Address)).Status);
    }

    [Fact]
    public async Task A_developer_sees_each_mail_and_its_parts()
    {
        await There.AssignAsync(Cast.Lumiere, "equal-pay", Today, Cast.Bruno, to: Cast.Claire);
        await _academy.Get<QueueDueReminders>().RunAsync(Today);
        var page = await _academy.Visitor().Get("/dev/mails");
        Assert.Contains(Cast.Claire.Email!, page.Main, StringComparison.Ordinal);
        var html = await _academy.Visitor().Ask(page.Find("iframe")!.GetAttribute("src")!);
        Assert.Contains("default-src 'none'", html.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("Ouvrir la leçon", WebUtility.HtmlDecode(await html.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_production_there_is_no_page_of_mails()
    {
        await using var production = new Academy { WithCast = false, Settings = { ["environment"] = "Production" } };
        await production.InitializeAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await production.Visitor().Get("/dev/mails")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await production.Visitor().Get($"/dev/mails/{Guid.Empty}")).Status);
    }
}
