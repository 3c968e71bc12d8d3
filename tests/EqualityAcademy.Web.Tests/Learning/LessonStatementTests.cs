using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Learning;

public sealed class LessonStatementTests(Academy academy) : IClassFixture<Academy>
{
    [Fact]
    public async Task A_lesson_screen_takes_four_statements_at_most_and_two_when_read_again()
    {
        var aicha = await academy.SignedInAs(Cast.Aicha);
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var lesson = academy.Get<ModuleSource>().Current.FindCourse("harassment-awareness")!.Lessons[0];
        for (var screen = 1; screen <= lesson.Fr.Screens.Count; screen++)
        {
            var address = $"/c/atelier-lumiere/learn/harassment-awareness/{lesson.Id}/{screen}";
            var contacts = lesson.Fr.Screens[screen - 1].Contacts ? 1 : 0;
            Assert.Equal(3 + contacts, await Count(aicha, address));
            Assert.Equal(2 + contacts, await Count(aicha, address));
            Assert.Equal(3 + contacts, await Count(bruno, address));
        }
    }

    private async Task<int> Count(Browser browser, string address)
    {
        using var statements = new Statements(academy);
        await browser.Get(address);
        return statements.All.Count;
    }
}
