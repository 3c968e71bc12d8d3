using System.Net;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Home;

public sealed class VisitorHomeTests(Academy academy) : IClassFixture<Academy>
{
    [Theory]
    [InlineData(9, "fr")]
    [InlineData(42, "fr")]
    [InlineData(300, "fr")]
    [InlineData(9, "en")]
    [InlineData(42, "en")]
    [InlineData(300, "en")]
    public async Task The_answer_stands_on_the_page(int count, string language)
    {
        var visitor = academy.Visitor(language);
        var page = await visitor.Submit(await visitor.Get("/"), "main form", ("count", $"{count}"));
        await Verifier.Verify(page.Main, $"{count}-{language}");
    }

    [Theory]
    [InlineData("quarante")]
    [InlineData("0")]
    [InlineData("4,2")]
    public async Task A_wrong_number_stays_in_the_field_with_its_message(string typed)
    {
        var visitor = academy.Visitor();
        var page = await visitor.Submit(await visitor.Get("/"), "main form", ("count", typed));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(typed, page.Find("#count")!.GetAttribute("value"));
        Assert.Equal("count-error", page.Find("#count")!.GetAttribute("aria-describedby"));
        Assert.NotEmpty(page.Find("#count-error")!.TextContent);
        Assert.Null(page.Find("#answer-h"));
    }

    [Fact]
    public void Every_threshold_that_begins_a_duty_names_an_article_that_was_read()
    {
        var duties = academy.Get<ModuleSource>().Current.Parameters.Values.Where(p => p.Duty is not null).ToList();
        Assert.NotEmpty(duties);
        Assert.All(duties, p => Assert.Equal(ParameterUnit.People, p.Unit));
        Assert.All(duties.SelectMany(p => p.Values), v => Assert.Contains(v.Citation.Grade, new[] { "A", "B", "K" }));
    }
}
