using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Members;

public sealed class CompanyTests(Academy academy) : IClassFixture<Academy>
{
    private const string Form = "form:has([name=Headcount])";

    [Fact]
    public async Task A_company_changes_what_it_says_of_itself()
    {
        var nathalie = await academy.SignedInAs(Cast.Nathalie);
        var page = await nathalie.Get("/c/serrurerie-noel/company");
        Assert.Equal("9", page.Find("#Headcount")!.GetAttribute("value"));
        var saved = await nathalie.Submit(page, Form, ("Headcount", "12"), ("County", "Côte"), ("Sector", "automotive"));
        Assert.Equal("12", saved.Find("#Headcount")!.GetAttribute("value"));
        Assert.Equal("Côte", saved.Find("#County")!.GetAttribute("value"));
        Assert.Equal("automotive", saved.Find("#Sector option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_headcount_that_is_none_is_refused_and_nothing_is_lost()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var page = await bruno.Submit(await bruno.Get("/c/atelier-lumiere/company"), Form, ("Name", ""), ("Headcount", "beaucoup"), ("County", "Plaine"));
        Assert.Equal("beaucoup", page.Find("#Headcount")!.GetAttribute("value"));
        Assert.Equal("Plaine", page.Find("#County")!.GetAttribute("value"));
        Assert.Equal(2, page.Document.QuerySelectorAll("#errors li").Length);
    }
}
