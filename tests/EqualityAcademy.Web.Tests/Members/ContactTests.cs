using System.Net;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Members;

public sealed class ContactTests(Academy academy) : IClassFixture<Academy>
{
    private const string Form = "form:has([name=Name])";

    [Fact]
    public async Task A_manager_adds_changes_and_removes_a_person_to_talk_to()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var added = await bruno.Submit(await bruno.Get(In(Cast.Lumiere, "contacts/new")), Form, ("Kind", "cse-referent"), ("Name", "Sonia Marchal"), ("Phone", "06 39 98 20 14"));
        Assert.Equal(In(Cast.Lumiere, "contacts"), added.Address.AbsolutePath);
        Assert.Contains("Sonia Marchal", added.Main, StringComparison.Ordinal);

        var edit = await bruno.Get(EditLink(added, "Sonia Marchal"));
        Assert.Equal("06 39 98 20 14", edit.Find("#Phone")!.GetAttribute("value"));
        var changed = await bruno.Submit(edit, Form, ("Name", "Sonia Duval"), ("Place", "Atelier du matin"));
        Assert.Contains("Sonia Duval", changed.Main, StringComparison.Ordinal);
        Assert.Contains("Atelier du matin", changed.Main, StringComparison.Ordinal);

        var removed = await bruno.Submit(await bruno.Get(EditLink(changed, "Sonia Duval")), "main form:not(:has([name=Name]))");
        Assert.Equal(In(Cast.Lumiere, "contacts"), removed.Address.AbsolutePath);
        Assert.DoesNotContain("Sonia", removed.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_stays_when_something_is_wrong()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno, "en");
        var page = await bruno.Submit(await bruno.Get(In(Cast.Lumiere, "contacts/new")), Form, ("Kind", "doctor"), ("Name", "Dr Lefort"), ("Phone", "ask at the desk"), ("Email", "lefort"));
        Assert.Contains("2 ", page.Find("#errors h2")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Dr Lefort", page.Find("#Name")!.GetAttribute("value"));
        Assert.Equal("ask at the desk", page.Find("#Phone")!.GetAttribute("value"));
        Assert.NotNull(page.Find("[value=doctor][checked]"));
        Assert.Equal("Email-error", page.Find("#Email")!.GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task A_number_not_read_for_a_year_is_to_be_checked_again()
    {
        var nathalie = await academy.SignedInAs(Cast.Nathalie);
        var fresh = await nathalie.Submit(await nathalie.Get(In(Cast.Noel, "contacts/new")), Form, ("Kind", "inspection"), ("Name", "Mme Roy"), ("Phone", "03 53 01 70 15"));
        Assert.Null(fresh.Find(".tag.soon"));
        Assert.Null(fresh.Find("button[name=Contact]"));

        academy.Clock.Advance(TimeSpan.FromDays(366));
        nathalie = await academy.SignedInAs(Cast.Nathalie);
        var stale = await nathalie.Get(In(Cast.Noel, "contacts"));
        Assert.NotNull(stale.Find(".tag.soon"));
        var id = stale.Find("button[name=Contact]")!.GetAttribute("value");
        var confirmed = await nathalie.Submit(stale, "form:has([name=Contact])", ("Contact", id));
        Assert.Null(confirmed.Find(".tag.soon"));
        academy.Clock.Advance(TimeSpan.FromDays(-366));
    }

    [Fact]
    public async Task Another_companys_contact_does_not_exist()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var list = await bruno.Submit(await bruno.Get(In(Cast.Lumiere, "contacts/new")), Form, ("Kind", "manager"), ("Name", "Bruno Lefèvre"), ("Phone", "06 39 98 20 31"));
        var id = EditLink(list, "Bruno Lefèvre").Split('/')[^1];

        var fanny = await academy.SignedInAs(Cast.Fanny);
        Assert.Equal(HttpStatusCode.NotFound, (await fanny.Get(In(Cast.Martin, $"contacts/{id}"))).Status);
        Assert.DoesNotContain("Lefèvre", (await fanny.Get(In(Cast.Martin, "contacts"))).Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("contacts")]
    [InlineData("contacts/new")]
    public async Task Contacts_are_not_for_learners_to_change(string page)
    {
        var aicha = await academy.SignedInAs(Cast.Aicha);
        Assert.Equal(HttpStatusCode.NotFound, (await aicha.Get(In(Cast.Lumiere, page))).Status);
    }

    private static string In(Cast.Firm firm, string page) => $"/c/{firm.Slug}/{page}";

    private static string EditLink(Page page, string name)
    {
        var row = page.Document.QuerySelectorAll("tr").Single(r => r.QuerySelector("th")?.TextContent.Contains(name, StringComparison.Ordinal) == true);
        return new Uri(page.BaseAddress, row.QuerySelector("a")!.GetAttribute("href")!).AbsolutePath;
    }
}
