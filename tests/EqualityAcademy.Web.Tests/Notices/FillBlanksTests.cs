using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Tests.Support;
using static EqualityAcademy.Web.Tests.Notices.Posters;

namespace EqualityAcademy.Web.Tests.Notices;

public sealed class FillBlanksTests(Academy academy) : IClassFixture<Academy>
{
    private const string Form = "form:has([name^=Typed])";
    private const string Hours = "Typed[timetable-hours]";

    [Fact]
    public async Task What_the_company_writes_stands_on_its_sheet_and_on_no_other_companys()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        await bruno.Submit(await Fill(bruno), Form, (Hours, "  Matin, 5 h à 13 h  \r\nAprès-midi, 13 h à 21 h\r\n\r\n"), ("Typed[timetable-team]", "Usinage <b>"));
        var sheet = await bruno.Get(In(Cast.Lumiere, "notices/timetable"));
        Assert.Equal(["Usinage <b>", "Matin, 5 h à 13 h\nAprès-midi, 13 h à 21 h"], sheet.Document.QuerySelectorAll(".blanks dd:not(.ruled)").Select(d => d.TextContent));
        Assert.Equal("Usinage <b>", (await Fill(bruno)).Find("#timetable-team")!.GetAttribute("value"));
        var fanny = await academy.SignedInAs(Cast.Fanny);
        Assert.Empty((await fanny.Get(In(Cast.Martin, "notices/timetable"))).Document.QuerySelectorAll(".blanks dd:not(.ruled)"));

        await bruno.Submit(await Fill(bruno), Form, ("Typed[timetable-team]", " "));
        Assert.DoesNotContain("Usinage", (await bruno.Get(In(Cast.Lumiere, "notices/timetable"))).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_text_is_a_sheet_to_print_again()
    {
        var fanny = await academy.SignedInAs(Cast.Fanny);
        await fanny.Submit(await fanny.Get(In(Cast.Martin, "notices/five-contacts/fill")), Form, ("Typed[rights-defender-address]", "1 rue Haute"));
        await fanny.Post(Cast.Martin, "five-contacts");
        await fanny.Submit(await fanny.Get(In(Cast.Martin, "notices/five-contacts/fill")), Form, ("Typed[rights-defender-address]", "2 rue Basse"));
        Assert.Contains("2 rue Basse", (await fanny.Get(In(Cast.Martin, "notices"))).Entry("five-contacts"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Hours, "1\n2\n3\n4\n5\n6\n7")]
    [InlineData("Typed[timetable-team]", "a name that is much longer than what one line of an A4 sheet can hold without running over")]
    public async Task More_than_the_sheet_holds_is_refused_and_nothing_typed_is_lost(string field, string typed)
    {
        var omar = await academy.SignedInAs(Cast.Omar);
        var page = await omar.Submit(await omar.Get(In(Cast.Orion, "notices/timetable/fill")), Form, (field, typed), ("Typed[timetable-rest]", "Samedi et dimanche"));
        Assert.NotNull(page.Find("#errors"));
        Assert.Equal("Samedi et dimanche", page.Find("#timetable-rest")!.GetAttribute("value"));
        var element = page.Document.QuerySelectorAll("[name]").Single(e => e.GetAttribute("name") == field);
        Assert.Equal(typed, (element.GetAttribute("value") ?? element.TextContent).ReplaceLineEndings("\n"));
        Assert.Equal("true", element.GetAttribute("aria-invalid"));
        Assert.DoesNotContain("Samedi", (await omar.Get(In(Cast.Orion, "notices/timetable"))).Main, StringComparison.Ordinal);
    }

    private static Task<Page> Fill(Browser browser) => browser.Get(In(Cast.Lumiere, "notices/timetable/fill"));
}
