using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Home;

public sealed class StatementPagesTests(Academy academy) : IClassFixture<Academy>
{
    [Theory]
    [InlineData("privacy", "fr")]
    [InlineData("privacy", "en")]
    [InlineData("accessibility", "fr")]
    [InlineData("accessibility", "en")]
    public async Task Anyone_may_read_what_the_site_promises(string page, string language) =>
        await Verifier.Verify((await academy.Visitor(language).Get("/" + page)).Main, $"{page}-{language}");
}
