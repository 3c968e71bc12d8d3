using System.Net;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Reminders;

public sealed class CalendarTests : IAsyncLifetime
{
    private const string Page = "/c/atelier-lumiere/calendar";
    private static readonly DateOnly Today = new(2026, 11, 21);
    private readonly Academy _academy = new();

    private Situations There => field ??= new(_academy.Get<Db>());

    public async Task InitializeAsync()
    {
        await _academy.InitializeAsync();
        await There.AssignAsync(Cast.Lumiere, "harassment-awareness", Today.AddDays(9), Cast.Bruno);
        await There.AssignAsync(Cast.Martin, "equal-pay", Today.AddDays(9), Cast.Fanny);
        await There.PlanActionAsync(Cast.Lumiere, Cast.Bruno, "Afficher les contacts harcèlement", Today.AddDays(-3));
        await There.PlanActionAsync(Cast.Lumiere, Cast.Bruno, "Relire les annonces", Today.AddDays(40), owner: Cast.Claire);
        await There.SayAsync(Cast.Bruno, "duerp-updated-on", "2026-02-01");
        await There.SayAsync(Cast.Bruno, "notices-checked-on", "2026-03-03");
        await There.ExecuteAsync("insert into company_contact (id, company_id, kind, name, position, checked_on) values ('00000000-0000-7000-8000-000000000777', @Id, 'doctor', 'Dr X', 1, @On)",
            new { Cast.Lumiere.Id, On = new DateOnly(2026, 5, 4) });
    }

    public Task DisposeAsync() => ((IAsyncLifetime)_academy).DisposeAsync();

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_manager_sees_every_date_by_month(string language) =>
        await Verifier.Verify((await (await _academy.SignedInAs(Cast.Bruno, language)).Get(Page)).Main, language);

    [Fact]
    public async Task A_learner_sees_the_own_lessons_only_and_whoever_looks_after_an_action_that_too()
    {
        var aicha = await (await _academy.SignedInAs(Cast.Aicha)).Get(Page);
        Assert.Equal(["learn/harassment-awareness"], Links(aicha));
        var claire = await (await _academy.SignedInAs(Cast.Claire)).Get(Page);
        Assert.Equal(2, Links(claire).Count);
        var nathalie = await (await _academy.SignedInAs(Cast.Nathalie)).Get("/c/serrurerie-noel/calendar");
        Assert.True(Links(nathalie) is ["check"], nathalie.Main + nathalie.Status);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_file_holds_the_same_dates_in_words_that_anybody_may_read(string language)
    {
        var answer = await (await _academy.SignedInAs(Cast.Bruno, language)).Ask(Page + ".ics");
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("atelier-lumiere.ics", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal("no-store, private", answer.Headers.CacheControl?.ToString());
        var file = (await answer.Content.ReadAsStringAsync()).Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.True(NeutralWords.AreIn(new() { Fr = file, En = file }), file);
        await Verifier.Verify(file, language);
    }

    [Fact]
    public async Task A_feed_is_read_by_its_secret_alone_and_only_the_hash_is_kept()
    {
        var (secret, _) = await MakeAsync(Cast.Bruno, Page);
        var answer = await _academy.Visitor().Ask($"/feed/{secret}.ics");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Contains("Relire les annonces", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(64, (await There.AskAsync<string>("select secret_hash from calendar_feed"))!.Length);
        Assert.Equal(0, await There.AskAsync<long>($"select count(*) from calendar_feed where secret_hash like '%{secret[..10]}%'"));
    }

    [Fact]
    public async Task A_feed_shows_its_own_company_and_its_own_person()
    {
        var (secret, _) = await MakeAsync(Cast.Aicha, Page);
        var file = await (await _academy.Visitor().Ask($"/feed/{secret}.ics")).Content.ReadAsStringAsync();
        Assert.Equal(1, file.Split("BEGIN:VEVENT").Length - 1);
        Assert.DoesNotContain("fonderie-martin", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renewed_a_deleted_and_a_left_feed_are_not_there()
    {
        var (first, page) = await MakeAsync(Cast.Bruno, Page);
        var (second, renewed) = await MakeAsync(Cast.Bruno, Page);
        Assert.Equal(HttpStatusCode.NotFound, await ReadAsync(first));
        Assert.Equal(HttpStatusCode.OK, await ReadAsync(second));
        Assert.NotEqual(page.Find("#feed-address")!.GetAttribute("value"), renewed.Find("#feed-address")!.GetAttribute("value"));

        var bruno = await _academy.SignedInAs(Cast.Bruno);
        var gone = await bruno.Submit(await bruno.Get(Page), "section[aria-labelledby=feed-h] form:has(button):not(:has([name=Make]))");
        Assert.Equal(HttpStatusCode.NotFound, await ReadAsync(second));
        Assert.Null(gone.Find("#feed-address"));

        var (third, _) = await MakeAsync(Cast.Bruno, Page);
        await There.ExecuteAsync("update membership set left_at = @Now where id = @Member", new { _academy.Clock.Now, Member = Cast.Bruno.Membership });
        Assert.Equal(HttpStatusCode.NotFound, await ReadAsync(third));
    }

    [Fact]
    public async Task The_secret_is_shown_to_its_maker_for_ten_minutes_and_never_again()
    {
        var bruno = await _academy.SignedInAs(Cast.Bruno);
        var made = await bruno.Submit(await bruno.Get(Page), "form:has([name=Make])", ("Make", "yes"));
        Assert.NotNull(made.Find("#feed-address"));
        Assert.Null((await (await _academy.SignedInAs(Cast.Bruno)).Get(Page)).Find("#feed-address"));
        _academy.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Null((await bruno.Get(Page)).Find("#feed-address"));
        Assert.NotNull((await bruno.Get(Page)).Find("[name=Make]"));
    }

    [Fact]
    public async Task Who_tries_secrets_is_soon_asked_to_wait_and_a_secret_opens_no_company_path()
    {
        var (secret, _) = await MakeAsync(Cast.Bruno, Page);
        Assert.NotEqual(HttpStatusCode.OK, (await _academy.Visitor().Ask($"/c/atelier-lumiere/feed/{secret}.ics")).StatusCode);
        var visitor = _academy.Visitor(address: "203.0.113.9");
        var answers = new List<HttpStatusCode>();
        for (var n = 0; n < 125; n++) answers.Add((await visitor.Ask($"/feed/guess-{n}.ics")).StatusCode);
        Assert.Equal(5, answers.Count(a => a == HttpStatusCode.TooManyRequests));
        Assert.Equal(HttpStatusCode.OK, await ReadAsync(secret));
    }

    private async Task<(string Secret, Page Page)> MakeAsync(Cast.Actor actor, string address)
    {
        var browser = await _academy.SignedInAs(actor);
        var page = await browser.Submit(await browser.Get(address), "form:has([name=Make])", ("Make", "yes"));
        var value = page.Find("#feed-address")!.GetAttribute("value")!;
        Assert.StartsWith("http://localhost/feed/", value, StringComparison.Ordinal);
        return (value["http://localhost/feed/".Length..^".ics".Length], page);
    }

    private async Task<HttpStatusCode> ReadAsync(string secret) => (await _academy.Visitor().Ask($"/feed/{secret}.ics")).StatusCode;

    private static IReadOnlyList<string?> Links(Page page) => [.. page.Document.QuerySelectorAll("main .times h3 a").Select(a => a.GetAttribute("href"))];
}
