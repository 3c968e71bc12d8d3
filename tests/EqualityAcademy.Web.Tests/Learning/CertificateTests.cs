using System.Net;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Learning;

public sealed class CertificateTests(Academy academy) : IClassFixture<Academy>
{
    private const string Home = "/c/fonderie-martin";

    private Course Awareness => academy.Get<ModuleSource>().Current.FindCourse("harassment-awareness")!;

    [Fact]
    public async Task Anybody_can_verify_a_certificate_and_it_names_no_sensitive_subject()
    {
        var fanny = await academy.SignedInAs(Cast.Fanny);
        await fanny.PassQuiz(Home, Awareness);
        await fanny.FinishLessons(Home, Awareness);
        var sheet = await fanny.Get($"{Home}/learn/harassment-awareness/certificate");
        Assert.DoesNotContain("arcèlement", sheet.Main, StringComparison.Ordinal);
        Assert.Contains("Égalité au travail, niveau 1", sheet.Main, StringComparison.Ordinal);
        Assert.NotNull(sheet.Find(".qr path[fill='#000']"));

        var code = sheet.Find(".code")!.TextContent;
        Assert.Equal($"http://localhost/verify/{code}", sheet.Find(".join a")!.GetAttribute("href"));
        var page = await academy.Visitor().Get($"/verify/{code}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Fanny Martin, Fonderie Martin", page.Main, StringComparison.Ordinal);
        Assert.Contains("21 novembre 2026", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("arcèlement", page.Main, StringComparison.Ordinal);

        var careless = await academy.Visitor("en").Get("/verify/" + code.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant());
        Assert.Equal("This certificate is genuine", careless.Heading);
    }

    [Theory]
    [InlineData("AAAA-BBBB-CCCC")]
    [InlineData("nonsense")]
    public async Task An_unknown_code_gets_a_clear_page(string code)
    {
        var page = await academy.Visitor().Get("/verify/" + code);
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("Aucune attestation ne porte ce code", page.Heading);
    }
}
