using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Formats;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Members;

public sealed class PosterTests(Academy academy) : IClassFixture<Academy>
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_poster_carries_the_companys_people_the_national_lines_and_the_code(string language)
    {
        var bruno = await academy.SignedInAs(Cast.Bruno, language);
        if ((await bruno.Get("/c/atelier-lumiere/contacts")).Find("button[name=Contact], .saved") is null)
            await bruno.Submit(await bruno.Get("/c/atelier-lumiere/contacts/new"), "form:has([name=Name])", ("Kind", "cse-referent"), ("Name", "Claire Marchand"), ("Place", "Montage"), ("Phone", "06 39 98 52 11"));
        var page = await bruno.Get("/c/atelier-lumiere/poster");
        await Verifier.Verify(page.Main, language);
    }

    [Fact]
    public async Task The_code_to_scan_leads_to_the_join_page()
    {
        var page = await (await academy.SignedInAs(Cast.Bruno)).Get("/c/atelier-lumiere/poster");
        Assert.Equal(QrDrawing.Of("http://localhost/join/LUMI-42").Path, page.Find(".qr path")!.GetAttribute("d"));
    }

    [Fact]
    public async Task Without_contacts_it_says_so_and_leaves_a_line_to_write_on()
    {
        var page = await (await academy.SignedInAs(Cast.Fanny)).Get("/c/fonderie-martin/poster");
        Assert.Equal("contacts", page.Find(".notice.soon a")!.GetAttribute("href"));
        Assert.NotNull(page.Find(".blank"));
    }
}
