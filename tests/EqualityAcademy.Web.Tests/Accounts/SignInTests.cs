using System.Net;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Accounts;

public sealed class SignInTests(Academy academy) : IClassFixture<Academy>
{
    private static readonly string Link = "form:has([name=email])";

    [Fact]
    public async Task A_link_by_mail_leads_to_the_only_company_at_the_press_of_a_button()
    {
        var browser = academy.Visitor(address: "198.51.100.1");
        var sent = await browser.Submit(await browser.Get("/sign-in"), Link, ("email", " Bruno@Atelier-Lumiere.example "));
        Assert.Equal("Regardez votre boîte mail", sent.Heading);

        var page = await browser.Get((await academy.MailsTo(Cast.Bruno.Email!))[^1].Link);
        Assert.Equal("Bonjour Bruno Lefèvre", page.Heading);
        var home = await browser.Submit(page, "main form");
        Assert.Equal($"/c/{Cast.Lumiere.Slug}/home", home.Address.AbsolutePath);
        Assert.Equal("/sign-in", (await academy.Visitor().Get($"/c/{Cast.Lumiere.Slug}/not-found")).Address.AbsolutePath);
        Assert.NotEqual("/sign-in", (await browser.Get($"/c/{Cast.Lumiere.Slug}/not-found")).Address.AbsolutePath);
    }

    [Fact]
    public async Task A_link_brings_the_reader_to_the_page_they_wanted()
    {
        var browser = academy.Visitor(address: "198.51.100.2");
        var signIn = await browser.Get($"/c/{Cast.Lumiere.Slug}/not-found?x=1");
        Assert.Equal("/sign-in", signIn.Address.AbsolutePath);
        await browser.Submit(signIn, Link, ("email", Cast.Claire.Email));
        var page = await browser.Get((await academy.MailsTo(Cast.Claire.Email!))[^1].Link);
        var wanted = await browser.Submit(page, "main form");
        Assert.Equal($"/c/{Cast.Lumiere.Slug}/not-found?x=1", wanted.Address.PathAndQuery);
    }

    [Fact]
    public async Task Opening_a_link_spends_nothing_but_using_it_does()
    {
        var link = await NewLink(Cast.Nathalie, "198.51.100.3");
        for (var i = 0; i < 3; i++) await academy.Visitor().Get(link);
        var (first, second) = (academy.Visitor(), academy.Visitor());
        var (one, two) = (await first.Get(link), await second.Get(link));
        Assert.Equal("/c/serrurerie-noel/home", (await first.Submit(one, "main form")).Address.AbsolutePath);

        var refused = await second.Submit(two, "main form");
        Assert.Equal("Ce lien ne marche plus", refused.Heading);
        Assert.Equal("/sign-in", (await second.Get("/c/serrurerie-noel/not-found")).Address.AbsolutePath);
        var dead = await academy.Visitor("en").Get(link);
        Assert.Equal((HttpStatusCode.Gone, "This link no longer works"), (dead.Status, dead.Heading));
        Assert.NotNull(dead.Find("main a[href='/sign-in']"));
    }

    [Fact]
    public async Task A_link_ends_after_a_quarter_of_an_hour()
    {
        var link = await NewLink(Cast.Fanny, "198.51.100.4");
        Assert.Equal(HttpStatusCode.OK, (await academy.Visitor().Get(link)).Status);
        academy.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(HttpStatusCode.Gone, (await academy.Visitor().Get(link)).Status);
    }

    [Theory]
    [InlineData("/sign-in/link")]
    [InlineData("/sign-in/link?t=")]
    [InlineData("/sign-in/link?t=%00%20nonsense")]
    [InlineData("/sign-in/link?t=CfDJ8Forged")]
    public async Task A_link_of_somebody_elses_making_opens_nothing(string link) =>
        Assert.Equal("Ce lien ne marche plus", (await academy.Visitor().Get(link)).Heading);

    [Fact]
    public async Task A_link_changed_by_one_character_opens_nothing()
    {
        var link = await NewLink(Cast.Omar, "198.51.100.5");
        var middle = link.Length - 40;
        var changed = link[..middle] + (link[middle] == 'A' ? 'B' : 'A') + link[(middle + 1)..];
        Assert.Equal(HttpStatusCode.Gone, (await academy.Visitor().Get(changed)).Status);
        Assert.Equal(HttpStatusCode.OK, (await academy.Visitor().Get(link)).Status);
    }

    [Fact]
    public async Task An_unknown_address_gets_the_same_answer_and_no_mail()
    {
        var browser = academy.Visitor(address: "198.51.100.6");
        var unknown = await browser.Submit(await browser.Get("/sign-in"), Link, ("email", "nobody@nowhere.example"));
        var known = await browser.Submit(await browser.Get("/sign-in"), Link, ("email", Cast.Denis.Email));
        Assert.Equal(HttpStatusCode.OK, known.Status);
        Assert.Equal((known.Address, known.Status, known.Main), (unknown.Address, unknown.Status, unknown.Main));
        Assert.Empty(await academy.MailsTo("nobody@nowhere.example"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("bruno")]
    [InlineData("a@b")]
    [InlineData("a b@c.fr")]
    public async Task What_is_no_address_is_said_at_the_field_and_stays_typed(string typed)
    {
        var browser = academy.Visitor(address: "198.51.100.7");
        var page = await browser.Submit(await browser.Get("/sign-in"), Link, ("email", typed));
        Assert.Equal("email-error", page.Find("#email")!.GetAttribute("aria-describedby")!.Split(' ')[^1]);
        Assert.Equal(typed, page.Find("#email")!.GetAttribute("value") ?? "");
        Assert.NotNull(page.Find(".errors a[href$='#email']"));
    }

    [Fact]
    public async Task The_mail_is_written_in_the_language_of_the_person()
    {
        await NewLink(Cast.Elise, "198.51.100.8");
        var mail = (await academy.MailsTo(Cast.Elise.Email!))[^1];
        await Verifier.Verify(mail.Subject + "\n\n" + mail.Text.Replace(mail.Link, "/sign-in/link?t=…", StringComparison.Ordinal));
    }

    [Fact]
    public async Task More_links_than_anybody_needs_are_refused_for_one_address()
    {
        var browser = academy.Visitor("en", address: "198.51.100.9");
        Page page = null!;
        for (var i = 0; i < 6; i++) page = await browser.Submit(await browser.Get("/sign-in"), Link, ("email", "flood@nowhere.example"));
        Assert.Equal(HttpStatusCode.TooManyRequests, page.Status);
        Assert.Contains("Several links have just gone", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visitor_who_posts_without_end_is_asked_to_wait()
    {
        var browser = academy.Visitor("en", address: "198.51.100.10");
        var form = await browser.Get("/sign-in");
        var page = form;
        for (var i = 0; i < 61; i++) page = await browser.Submit(form, Link, ("email", "not an address"));
        Assert.Equal((HttpStatusCode.TooManyRequests, "Too many attempts"), (page.Status, page.Heading));
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/sign-in")).Status);
        var neighbour = academy.Visitor(address: "198.51.100.11");
        Assert.Equal(HttpStatusCode.OK, (await neighbour.Submit(await neighbour.Get("/sign-in"), Link, ("email", "not an address"))).Status);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("evil")]
    public async Task Nobody_is_led_away_from_the_site(string back)
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var answer = await bruno.Ask("/sign-in?back=" + Uri.EscapeDataString(back));
        Assert.EndsWith($"/c/{Cast.Lumiere.Slug}/home", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    private async Task<string> NewLink(Cast.Actor actor, string address)
    {
        var browser = academy.Visitor(address: address);
        await browser.Submit(await browser.Get("/sign-in"), Link, ("email", actor.Email));
        return (await academy.MailsTo(actor.Email!))[^1].Link;
    }
}
