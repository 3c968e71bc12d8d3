using System.Net;
using Dapper;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Obligations;

public sealed class ShowDutyTests(Academy academy) : IClassFixture<Academy>
{
    private const string Duties = "/c/atelier-lumiere/duties";
    private const string Done = "main form:has([name='_handler'][value=done])";
    private const string Dispute = "main form:has([name='_handler'][value=dispute])";
    private const string Back = "main form:has([name='_handler'][value=back])";

    /// <summary>Who is asking, headcounts, facts, the present headcount, what was said, its history, the evidence.</summary>
    private const int MostStatements = 7;

    [Theory]
    [InlineData("fr", "duerp")]
    [InlineData("en", "duerp")]
    [InlineData("fr", "supplementary-birth-leave")]
    [InlineData("en", "right-to-pay-info")]
    [InlineData("fr", "index-publication")]
    public async Task A_duty_says_why_what_to_do_by_when_and_on_which_texts(string language, string duty)
    {
        await academy.Tell(Cast.Fanny, ("duerp-updated-on", "2025-11-06"));
        var page = await (await academy.SignedInAs(Cast.Fanny, language)).Get($"/c/fonderie-martin/duties/{duty}");
        await Verifier.Verify(page.Main, $"{duty}-{language}");
    }

    [Fact]
    public async Task An_unknown_duty_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await academy.SignedInAs(Cast.Bruno)).Get(Duties + "/no-such-duty")).Status);

    [Fact]
    public async Task The_page_takes_one_statement_for_each_table()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        using var statements = new Statements(academy);
        await bruno.Get(Duties + "/non-discrimination");
        Assert.InRange(statements.All.Count, 4, MostStatements);
    }

    [Fact]
    public async Task Done_moves_the_date_of_its_fact_and_the_next_date_follows()
    {
        await academy.Tell(Cast.Nathalie, ("notices-checked-on", "2025-11-01"));
        var nathalie = await academy.SignedInAs(Cast.Nathalie);
        const string notices = "/c/serrurerie-noel/duties/sexual-harassment-information";
        var page = await nathalie.Get(notices);
        Assert.Contains("En retard depuis le 1er novembre 2026", page.Main, StringComparison.Ordinal);
        Assert.Equal("2026-11-21", page.Find("#Fact-notices-checked-on")!.GetAttribute("value"));

        page = await nathalie.Submit(page, Done, ("Fact-notices-checked-on", "2026-11-18"));
        Assert.Contains("Fait le 18 novembre 2026. Prochaine date : 18 novembre 2027.", page.Main, StringComparison.Ordinal);
        Assert.Null(page.Find(Done));
        Assert.DoesNotContain("duties/sexual-harassment-information", Links(await nathalie.Get("/c/serrurerie-noel/duties")));
        Assert.Contains("duties/sexual-harassment-information", Links(await nathalie.Get("/c/serrurerie-noel/duties?state=done")));

        academy.Clock.Advance(TimeSpan.FromSeconds(1));
        page = await nathalie.Submit(page, Back);
        Assert.Contains("De nouveau à faire", page.Main, StringComparison.Ordinal);
        Assert.Contains("À faire d’ici au 18 novembre 2027", page.Main, StringComparison.Ordinal);
        Assert.Equal(["reopened", "done"], await ChangesAsync(Cast.Noel, "sexual-harassment-information"));
    }

    [Fact]
    public async Task What_holds_every_day_is_done_until_a_day_if_one_is_named()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        const string notice = Duties + "/discrimination-text-information";
        var page = await bruno.Submit(await bruno.Get(notice), Done, ("DoneOn", "2026-11-20"), ("ValidUntil", "2027-05-31"));
        Assert.Contains("Fait le 20 novembre 2026. Prochaine date : 31 mai 2027.", page.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DoneOn", "2026-11-22", "DoneOn")]
    [InlineData("DoneOn", "yesterday", "DoneOn")]
    [InlineData("DoneOn", "", "DoneOn")]
    [InlineData("DoneOn", "1990-01-01", "DoneOn")]
    [InlineData("ValidUntil", "2026-11-21", "ValidUntil")]
    [InlineData("ValidUntil", "2099-01-01", "ValidUntil")]
    public async Task An_impossible_date_is_asked_back_beside_its_field_and_nothing_is_lost(string field, string typed, string problem)
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var page = await bruno.Submit(await bruno.Get(Duties + "/no-retaliation"), Done, (field, typed));
        Assert.NotNull(page.Find($"#{problem}-error"));
        Assert.Equal(typed, page.Find("#" + field)!.GetAttribute("value"));
        Assert.Equal("true", page.Find("#" + problem)!.GetAttribute("aria-invalid"));
        Assert.Empty(await ChangesAsync(Cast.Lumiere, "no-retaliation"));
    }

    [Fact]
    public async Task One_of_two_dates_is_enough_but_one_is_needed()
    {
        var omar = await academy.SignedInAs(Cast.Omar);
        const string agreement = "/c/groupe-orion/duties/equality-agreement-or-plan";
        var page = await omar.Submit(await omar.Get(agreement), Done);
        Assert.NotNull(page.Find("#Fact-equality-agreement-signed-on-error"));
        page = await omar.Submit(page, Done, ("Fact-equality-plan-filed-on", "2026-10-01"));
        Assert.Contains("Prochaine date : 1er octobre 2027", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_disputes_says_why_and_the_duty_leaves_the_list()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        const string duty = Duties + "/manual-handling-limits";
        var page = await bruno.Submit(await bruno.Get(duty), Dispute);
        Assert.NotNull(page.Find("#Reason-error"));
        Assert.NotNull(page.Find("details[open] #Reason"));

        page = await bruno.Submit(page, Dispute, ("Reason", "nous ne portons <b>rien</b>"));
        Assert.Contains("« Ne nous concerne pas parce que nous ne portons <b>rien</b> »", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("duties/manual-handling-limits", Links(await bruno.Get(Duties)));
        Assert.Contains("duties/manual-handling-limits", Links(await bruno.Get(Duties + "?state=disputed")));

        await bruno.Submit(page, Back);
        Assert.Contains("duties/manual-handling-limits", Links(await bruno.Get(Duties)));
    }

    [Fact]
    public async Task Announced_law_has_nothing_to_be_done_and_takes_no_mark()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var page = await bruno.Get(Duties + "/right-to-pay-info");
        Assert.Null(page.Find(Done));
        Assert.Null(page.Find(Dispute));
        Assert.Contains("rien n’est exigé aujourd’hui", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_referent_reads_and_cannot_mark()
    {
        var page = await (await academy.SignedInAs(Cast.Claire)).Get(Duties + "/duerp");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
    }

    private static IEnumerable<string?> Links(Page page) => page.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href"));

    private async Task<IReadOnlyList<string>> ChangesAsync(Cast.Firm firm, string duty)
    {
        await using var connection = await academy.Get<Db>().OpenAsync();
        return [.. await connection.QueryAsync<string>("select change from duty_change where company_id = @Id and obligation = @duty order by changed_at desc, id desc", new { firm.Id, duty })];
    }
}
