using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Features.Reminders;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.ActionPlans;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Reminders;

/// <summary>On 1 July 2026 every company gets a new duty; on 1 March 2026 only those of a thousand people did.</summary>
public sealed class LawNoteTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private readonly Academy _academy = new();

    private Situations There => field ??= new(_academy.Get<Db>());
    private QueueDueReminders Night => _academy.Get<QueueDueReminders>();
    private LawNoteBook Book => _academy.Get<LawNoteBook>();

    public Task InitializeAsync() => _academy.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)_academy).DisposeAsync();

    [Fact]
    public async Task Each_company_concerned_gets_a_note_once_and_nobody_else_does()
    {
        await There.ExecuteAsync("update company set headcount = 1200 where id = @Id", new { Cast.Orion.Id });
        await Night.RunAsync(Today);
        await Night.RunAsync(Today.AddDays(1));
        Assert.Equal(["supplementary-birth-leave"], await NotesAsync(Cast.Bruno));
        Assert.Equal(["supplementary-birth-leave", "leadership-quota"], await NotesAsync(Cast.Omar));
        Assert.Equal(5, await There.AskAsync<long>("select count(*) from law_note"));
    }

    [Fact]
    public async Task A_company_that_was_there_before_the_change_hears_of_it_by_mail_once_and_a_newer_one_only_on_its_pages()
    {
        await There.JoinedAsync(Cast.Lumiere, new(2026, 5, 1, 9, 0, 0, TimeSpan.Zero));
        Assert.Single((await Night.PreviewAsync(Today)).Mails, m => m.Mail.Mail == "LawNote");
        Assert.Equal(0, await There.AskAsync<long>("select count(*) from law_note"));
        await Night.RunAsync(Today);
        await Night.RunAsync(Today.AddDays(3));
        Assert.Equal(["bruno@atelier-lumiere.example LawNote"], (await There.MailsAsync()).Where(m => m.EndsWith(" LawNote", StringComparison.Ordinal)));
        var mail = (await _academy.MailsTo(Cast.Bruno.Email!)).Single(m => m.Subject == "Une règle change pour votre entreprise");
        Assert.Contains("1er juillet 2026", mail.Text, StringComparison.Ordinal);
        Assert.Contains("/c/atelier-lumiere/duties/supplementary-birth-leave", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_stays_until_somebody_of_that_company_has_read_it()
    {
        await Night.RunAsync(Today);
        await Book.MarkReadAsync(Cast.Bruno.Scope(), "supplementary-birth-leave", new(2026, 7, 1));
        Assert.Empty(await NotesAsync(Cast.Bruno));
        Assert.Equal(["supplementary-birth-leave"], await NotesAsync(Cast.Nathalie));
        await Night.RunAsync(Today.AddDays(1));
        Assert.Empty(await NotesAsync(Cast.Bruno));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_home_of_a_manager_shows_the_note_and_the_button_takes_it_away(string language)
    {
        await Night.RunAsync(Today);
        var nathalie = await _academy.SignedInAs(Cast.Nathalie, language);
        var home = await nathalie.Get("/c/serrurerie-noel/home");
        await Verifier.Verify(home.Find("section[aria-labelledby=law-notes-h]")!.Lines(), language);
        var after = await nathalie.Submit(home, "#law-note-supplementary-birth-leave form");
        Assert.Equal("/c/serrurerie-noel/home", after.Address.AbsolutePath);
        Assert.Null(after.Find("section[aria-labelledby=law-notes-h]"));
    }

    [Fact]
    public async Task A_change_of_more_than_a_year_ago_is_no_news()
    {
        await Night.RunAsync(new(2027, 7, 2));
        Assert.Empty(await NotesAsync(Cast.Bruno));
    }

    private async Task<IEnumerable<string>> NotesAsync(Cast.Actor manager) => (await Book.UnreadAsync(manager.Scope())).Select(n => n.Obligation.Id);
}
