using EqualityAcademy.Browser.Tests.Support;

namespace EqualityAcademy.Browser.Tests.Journeys;

/// <summary>A referent reads the module made for referents, and sees the plan without being able to change it.</summary>
[Collection("site")]
public sealed class ReferentJourney(Site site, Chromium chromium)
{
    private const string Course = "harassment-referent";

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_referent_reads_the_module_made_for_referents(string language)
    {
        await using var walk = await Walk.StartAsync(site, chromium, language);
        await walk.SignInAsync("referent");
        await walk.GoAsync("/c/atelier-lumiere/home");
        await walk.GoAsync("/c/atelier-lumiere/learn");
        await walk.GoAsync($"/c/atelier-lumiere/learn/{Course}");
        foreach (var lesson in Learner.LessonsOf(Course)) await walk.ReadLessonAsync($"/c/atelier-lumiere/learn/{Course}/{lesson}");
        await walk.GoAsync("/c/atelier-lumiere/plan");
        Assert.Empty(walk.Complaints);
    }
}
