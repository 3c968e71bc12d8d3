using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Obligations;

public sealed class PrintDutiesTests(Academy academy) : IClassFixture<Academy>
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_document_names_company_day_and_sources_and_each_duty_with_its_text(string language)
    {
        if (language == "fr") await academy.Tell(Cast.Bruno, ("duerp-updated-on", "2025-11-06"), ("has-cse", "yes"), ("union-section", "no"));
        var page = await (await academy.SignedInAs(Cast.Bruno, language)).Get("/c/atelier-lumiere/duties/print");
        Assert.Contains(Cast.Lumiere.Name, page.Find("dl.cartouche")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.Document.QuerySelectorAll(".duty-table tbody tr"), row => Assert.False(string.IsNullOrWhiteSpace(row.LastElementChild!.TextContent)));
        await Verifier.Verify(page.Main, language);
    }
}
