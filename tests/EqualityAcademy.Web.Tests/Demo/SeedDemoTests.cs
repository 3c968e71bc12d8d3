using Dapper;
using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Demo;

public sealed class SeedDemoTests(DemoAcademy academy) : IClassFixture<DemoAcademy>
{
    [Theory]
    [InlineData("cluster", 1, 1)]
    [InlineData("company", 40, 40)]
    [InlineData("membership where left_at is null", 250, 500)]
    [InlineData("cluster_company where joined_at is null", 7, 7)]
    [InlineData("assessment where finished_at is null", 4, 4)]
    [InlineData("plan where replaced_at is null", 23, 23)]
    [InlineData("plan_action where status = 'done'", 60, 200)]
    [InlineData("module_completion", 150, 400)]
    public async Task A_demonstration_has_forty_companies_and_a_few_hundred_people(string rows, long least, long most) =>
        Assert.InRange(await Count(rows), least, most);

    [Fact]
    public async Task Thirty_one_of_the_forty_two_people_of_Bruno_have_finished_a_module()
    {
        Assert.Equal(42, await Count($"membership where company_id = {Literal(Cast.Lumiere)}"));
        Assert.Equal(31, await academy.Scalar($"select count(distinct membership_id) from module_completion where company_id = {Literal(Cast.Lumiere)}"));
    }

    [Fact]
    public async Task Seeding_a_second_time_changes_nothing()
    {
        var before = await academy.Dump();
        Assert.False(await academy.Get<SeedDemo>().RunAsync());
        Assert.Equal(before, await academy.Dump());
    }

    [Fact]
    public async Task Two_demonstrations_of_one_day_are_the_same()
    {
        var other = new DemoAcademy();
        await ((IAsyncLifetime)other).InitializeAsync();
        Assert.Equal(await academy.Dump(), await other.Dump());
        await ((IAsyncLifetime)other).DisposeAsync();
    }

    [Fact]
    public async Task Nothing_of_the_story_lies_in_the_future() =>
        Assert.Equal(0, await academy.Scalar(
            "select (select count(*) from lesson_completion where completed_at > @Now) + (select count(*) from plan_action where status_at > @Now) + (select count(*) from membership where joined_at > @Now)",
            new { academy.Get<Web.Platform.Clock>().Now }));

    [Fact]
    public async Task Levels_are_what_the_scoring_says_of_the_answers()
    {
        var questions = academy.Get<ModuleSource>().Current.FindQuestionnaire("quick-check")!.Questions;
        await using var connection = await academy.Get<Db>().OpenAsync();
        var rows = await connection.QueryAsync<(string Id, int Level, string Question, string Answer)>(
            "select cast(a.id as text), a.level_hundredths, q.question, q.answer from assessment a join assessment_answer q on q.assessment_id = a.id where a.finished_at is not null");
        var checks = rows.GroupBy(r => (r.Id, r.Level)).ToList();
        Assert.True(checks.Count >= 25);
        Assert.All(checks, c => Assert.Equal(c.Key.Level, Scoring.Of(questions, c.ToDictionary(r => r.Question, r => Answer.TryParse(r.Answer, out var a) ? a : default)).Overall));
    }

    private Task<long> Count(string rows) => academy.Scalar($"select count(*) from {rows}");

    private static string Literal(Cast.Firm firm) => $"'{firm.Id.Value}'";
}
