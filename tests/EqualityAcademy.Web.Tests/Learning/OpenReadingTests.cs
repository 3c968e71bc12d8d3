using System.Net;
using Dapper;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Learning;

public sealed class OpenReadingTests(Academy academy) : IClassFixture<Academy>
{
    [Fact]
    public async Task An_open_lesson_is_read_to_its_end_without_signing_in_and_nothing_is_stored()
    {
        var visitor = academy.Visitor();
        var page = await visitor.Get("/learn/harassment-awareness/one-picture-each");
        page = await visitor.Get(new Uri(page.BaseAddress, page.Find(".stage-end a")!.GetAttribute("href")).AbsolutePath);
        Assert.EndsWith("/1", page.Address.AbsolutePath, StringComparison.Ordinal);
        var last = academy.Get<ModuleSource>().Current.FindCourse("harassment-awareness")!.FindLesson("one-picture-each")!.Fr.Screens.Count;
        page = await visitor.Submit(await visitor.Get($"/learn/harassment-awareness/one-picture-each/{last}"), ".stage-end form");
        Assert.Contains("Rien n’a été enregistré", page.Main, StringComparison.Ordinal);

        await using var connection = await academy.Get<Db>().OpenAsync();
        Assert.Equal(0, await connection.ExecuteScalarAsync<long>("select (select count(*) from lesson_progress) + (select count(*) from lesson_completion)"));
    }

    [Fact]
    public async Task The_open_catalogue_lists_open_courses_only()
    {
        var listed = (await academy.Visitor().Get("/learn")).Document.QuerySelectorAll(".entry h3 a").Select(a => a.GetAttribute("href"));
        Assert.Equal(academy.Get<ModuleSource>().Current.Courses.Where(c => c.File.Open).Select(c => "learn/" + c.Id).Order(), listed.Order());
    }

    [Fact]
    public async Task The_contacts_are_a_page_of_their_own()
    {
        var page = await academy.Visitor("en").Get("/learn/contacts");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("Useful contacts", page.Document.Title);
        Assert.NotNull(page.Find("a[href='tel:3919']"));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_lesson_reads_as_written(string language)
    {
        var visitor = academy.Visitor(language);
        var lesson = academy.Get<ModuleSource>().Current.FindCourse("harassment-awareness")!.Lessons[0];
        var text = new List<string>();
        for (var screen = 1; screen <= lesson.Fr.Screens.Count; screen++)
            text.Add((await visitor.Get($"/learn/harassment-awareness/{lesson.Id}/{screen}")).Main);
        await Verifier.Verify(string.Join("\n\n---\n\n", text), language);
    }
}
