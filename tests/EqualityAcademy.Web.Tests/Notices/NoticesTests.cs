using System.Net;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform.Formats;
using EqualityAcademy.Web.Tests.Support;
using static EqualityAcademy.Web.Tests.Notices.Posters;

namespace EqualityAcademy.Web.Tests.Notices;

public sealed class NoticesTests(Academy academy) : IClassFixture<Academy>
{
    private const string Doctor = "Dr Lefort";

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_kit_says_what_to_post_and_what_is_missing(string language)
    {
        var omar = await academy.SignedInAs(Cast.Omar, language);
        await Verifier.Verify((await omar.Get(In(Cast.Orion, "notices"))).Main, language);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_sheet_carries_our_words_the_companys_people_and_the_way_to_the_official_text(string language)
    {
        var nathalie = await academy.SignedInAs(Cast.Nathalie, "fr");
        if (!(await nathalie.Get(In(Cast.Noel, "contacts"))).Main.Contains("Dr Noël", StringComparison.Ordinal))
        {
            await nathalie.AddContact(Cast.Noel, "doctor", "Dr Noël", "03 53 01 62 40", "4 rue des Forges");
            await nathalie.AddContact(Cast.Noel, "inspection", "Mme Roy", "03 53 01 70 15", "12 place du Marché");
        }

        var page = await nathalie.Get(In(Cast.Noel, $"notices/sexual-harassment?sheet={language}"));
        Assert.Equal(language, page.Find(".notice-sheet")!.GetAttribute("lang"));
        Assert.Equal(QrDrawing.Of("http://localhost/learn/harassment-awareness").Path, page.Find(".scan .qr path:last-child")!.GetAttribute("d"));
        await Verifier.Verify(page.Main, language);
    }

    [Fact]
    public async Task A_number_that_changes_after_printing_is_a_sheet_to_print_again_and_another_companys_is_not()
    {
        var (bruno, fanny) = (await academy.SignedInAs(Cast.Bruno), await academy.SignedInAs(Cast.Fanny));
        foreach (var (browser, firm) in new[] { (bruno, Cast.Lumiere), (fanny, Cast.Martin) })
        {
            await browser.AddContact(firm, "doctor", Doctor, "03 53 01 62 40", "4 rue des Forges");
            var posted = await browser.Post(firm, "five-contacts");
            Assert.Equal(In(firm, "notices"), posted.Address.AbsolutePath);
            Assert.NotNull(posted.Find(".notice.done"));
        }

        await bruno.ChangeContact(Cast.Lumiere, Doctor, ("Phone", "03 53 01 62 99"));

        var kit = await bruno.Get(In(Cast.Lumiere, "notices"));
        Assert.Contains("à réimprimer", kit.Heading, StringComparison.Ordinal);
        Assert.Contains("Le téléphone de Dr Lefort a changé : 03 53 01 62 40 est devenu 03 53 01 62 99.", kit.Entry("five-contacts"), StringComparison.Ordinal);
        Assert.Contains("21 novembre 2026 par Bruno Lefèvre", kit.Entry("five-contacts"), StringComparison.Ordinal);
        Assert.DoesNotContain("À réimprimer", (await fanny.Get(In(Cast.Martin, "notices"))).Entry("five-contacts"), StringComparison.Ordinal);
        Assert.Contains("Réimprimer une affiche", (await bruno.Get(In(Cast.Lumiere, "home"))).Main, StringComparison.Ordinal);
        Assert.Equal("notices/five-contacts", (await bruno.Get(In(Cast.Lumiere, "duties"))).Find(".notice.soon li a")!.GetAttribute("href"));
        Assert.Equal("notices/five-contacts", (await bruno.Get(In(Cast.Lumiere, "duties/sexual-harassment-information"))).Find(".notice.soon li a")!.GetAttribute("href"));
        Assert.Null((await bruno.Get(In(Cast.Lumiere, "duties/equal-pay-information"))).Find(".notice.soon li a"));
        Assert.DoesNotContain("Réimprimer une affiche", (await fanny.Get(In(Cast.Martin, "home"))).Main, StringComparison.Ordinal);
        Assert.Contains("03 53 01 62 99", (await bruno.Get(In(Cast.Lumiere, "notices/five-contacts"))).Main, StringComparison.Ordinal);

        await bruno.Post(Cast.Lumiere, "five-contacts");
        Assert.DoesNotContain("Réimprimer une affiche", (await bruno.Get(In(Cast.Lumiere, "home"))).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("À réimprimer", (await bruno.Get(In(Cast.Lumiere, "notices"))).Entry("five-contacts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changes_between_printing_and_saying_so_is_told_and_nothing_is_noted()
    {
        var fanny = await academy.SignedInAs(Cast.Fanny);
        await fanny.AddContact(Cast.Martin, "doctor", "Dr Petit", "03 53 01 62 41");
        var open = await fanny.Get(In(Cast.Martin, "notices/sexual-harassment"));
        await fanny.ChangeContact(Cast.Martin, "Dr Petit", ("Phone", "03 53 01 62 42"));
        var refused = await fanny.Submit(open, "form:has([name=Seen])");
        Assert.NotNull(refused.Find("#errors"));
        Assert.DoesNotContain("imprimée le", (await fanny.Get(In(Cast.Martin, "notices"))).Entry("sexual-harassment"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contacts_read_one_by_one_when_posting_count_as_the_yearly_check()
    {
        var nathalie = await academy.SignedInAs(Cast.Nathalie);
        await nathalie.Submit(await nathalie.Get(In(Cast.Noel, "notices/five-contacts")), "form:has([name=Seen])", ("ContactsRead", "true"));
        var duty = (await academy.Get<ObligationsOf>().GetAsync(Cast.Noel.Id)).Single(d => d.Obligation.Id == "sexual-harassment-information");
        Assert.Equal(new DateOnly(2027, 11, 21), duty.Due);
    }

    [Fact]
    public async Task The_photo_of_a_posted_sheet_is_one_tap_from_its_duty_and_has_a_name()
    {
        var fanny = await academy.SignedInAs(Cast.Fanny);
        await fanny.Post(Cast.Martin, "equal-pay");
        var link = (await fanny.Get(In(Cast.Martin, "notices"))).Find("a[href^='duties/equal-pay-information/evidence']")!.GetAttribute("href");
        Assert.Equal("Égalité de rémunération", (await fanny.Get(In(Cast.Martin, link!))).Find("#Title")!.GetAttribute("value"));
    }

    [Fact]
    public async Task All_compulsory_sheets_print_at_once_each_in_both_languages_when_asked()
    {
        var fanny = await academy.SignedInAs(Cast.Fanny);
        Assert.Equal(5, (await fanny.Get(In(Cast.Martin, "notices/print"))).Document.QuerySelectorAll(".notice-sheet").Length);
        var both = (await fanny.Get(In(Cast.Martin, "notices/print?sheet=both"))).Document.QuerySelectorAll(".notice-sheet");
        Assert.Equal(["fr", "en", "fr", "en", "fr", "en", "fr", "en", "fr", "en"], both.Select(s => s.GetAttribute("lang")));
        Assert.Equal(both.Select(s => s.QuerySelector("h2")!.Id).Distinct().Count(), both.Length);
    }

    [Fact]
    public async Task A_referent_sees_and_prints_but_records_nothing()
    {
        var claire = await academy.SignedInAs(Cast.Claire);
        var sheet = await claire.Get(In(Cast.Lumiere, "notices/moral-harassment"));
        Assert.NotNull(sheet.Find(".notice-sheet"));
        Assert.Null(sheet.Find("form:has([name=Seen])"));
        Assert.Equal(HttpStatusCode.NotFound, (await claire.Get(In(Cast.Lumiere, "notices/timetable/fill"))).Status);
        using var post = new HttpRequestMessage(HttpMethod.Post, In(Cast.Lumiere, "notices/moral-harassment")) { Content = new FormUrlEncodedContent([new("_handler", "posted")]) };
        Assert.Equal(HttpStatusCode.NotFound, (await claire.Ask(post)).StatusCode);
    }

    [Theory]
    [InlineData("notices/nothing")]
    [InlineData("notices/nothing/fill")]
    [InlineData("notices/equal-pay/fill")]
    public async Task A_sheet_that_does_not_exist_or_has_nothing_to_fill_is_not_found(string page)
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        Assert.Equal(HttpStatusCode.NotFound, (await bruno.Get(In(Cast.Lumiere, page))).Status);
    }
}
