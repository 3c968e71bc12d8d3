using System.Net;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Shell;

public sealed class FrameTests(Academy academy) : IClassFixture<Academy>
{
    [Theory]
    [InlineData("fr", "Cette page n’existe pas")]
    [InlineData("en-US", "This page does not exist")]
    public async Task An_unknown_page_is_a_404_in_the_readers_language(string language, string heading)
    {
        var page = await academy.Visitor(language).Get("/no-such-page");
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(heading, page.Heading);
    }

    [Fact]
    public async Task A_strangers_company_and_an_unknown_one_give_the_same_404()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var strange = await bruno.Get($"/c/{Cast.Martin.Slug}/home");
        var unknown = await bruno.Get("/c/no-such-company/home");
        Assert.Equal(HttpStatusCode.NotFound, strange.Status);
        Assert.Equal(HttpStatusCode.NotFound, unknown.Status);
        Assert.Equal(unknown.Main, strange.Main);
    }

    [Fact]
    public async Task The_site_is_alive_and_ready()
    {
        var visitor = academy.Visitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/health/live")).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/health/ready")).Status);
    }
}
