using System.Security.Cryptography;
using System.Text;
using Dapper;
using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform;
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
    [InlineData("company_headcount", 180, 180)]
    [InlineData("company_fact", 24, 24)]
    [InlineData("duty_state where state = 'done'", 5, 5)]
    [InlineData("evidence", 6, 6)]
    [InlineData("notice_print", 1, 1)]
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
            "select (select count(*) from lesson_completion where completed_at > @Now) + (select count(*) from plan_action where status_at > @Now) + (select count(*) from membership where joined_at > @Now) + (select count(*) from evidence where added_at > @Now)",
            new { academy.Get<Web.Platform.Clock>().Now }));

    [Fact]
    public async Task Nobody_brought_evidence_before_joining() =>
        Assert.Equal(0, await Count("evidence e join membership m on m.id = e.added_by where e.added_at < m.joined_at"));

    [Fact]
    public async Task What_the_story_says_of_a_company_can_be_said_there()
    {
        var library = academy.Get<ModuleSource>().Current;
        await using var connection = await academy.Get<Db>().OpenAsync();
        foreach (var (id, value) in await connection.QueryAsync<(string, string)>("select fact, value from company_fact"))
            Assert.True(CompanyFacts.CanBe(library.Facts.First(f => f.Id == id).Kind, value), $"{id}: {value}");
        foreach (var firm in new[] { Cast.Lumiere, Cast.Martin })
        {
            var duties = (await academy.Get<ObligationsOf>().GetAsync(firm.Id)).ToDictionary(d => d.Obligation.Id);
            var named = await connection.QueryAsync<string>("select obligation from duty_state where company_id = @Id union select obligation from evidence where company_id = @Id", new { firm.Id });
            Assert.All(named, id => Assert.Equal(DutyStatus.Applies, duties[id].Status));
        }
    }

    [Fact]
    public async Task Atelier_Lumiere_was_over_fifty_for_a_while_and_Fonderie_Martin_still_is()
    {
        var (lumiere, martin) = ((await academy.Get<ObligationsOf>().FactsAsync(Cast.Lumiere.Id)).Headcounts, (await academy.Get<ObligationsOf>().FactsAsync(Cast.Martin.Id)).Headcounts);
        var today = academy.Get<Web.Platform.Clock>().Today;
        Assert.Equal((Cast.Lumiere.Headcount, Cast.Martin.Headcount), ((int)lumiere.On(today)!, (int)martin.On(today)!));
        Assert.Equal((52, 120), ((int)lumiere.Highest!, (int)martin.Highest!));
        Assert.Null(lumiere.ReachedSince(50, today));
        Assert.True(martin.ReachedSince(50, today)!.Value.Month < today.AddYears(-7));
    }

    [Fact]
    public async Task The_index_of_Fonderie_Martin_rises_above_what_asks_for_correction() =>
        Assert.Equal((3, 71, 77, 81), (await Count("pay_record"), await Points(3), await Points(2), await Points(1)));

    private Task<long> Points(int yearsAgo) =>
        academy.Scalar($"select index_points from pay_record where company_id = {Literal(Cast.Martin)} and period_last = @Last", new { Last = new DateOnly(academy.Get<Clock>().Today.Year - yearsAgo, 12, 31) });

    [Fact]
    public async Task The_file_of_a_company_is_the_one_that_was_kept()
    {
        await using var connection = await academy.Get<Db>().OpenAsync();
        var (id, hash) = await connection.QuerySingleAsync<(string, string)>("select cast(id as text), sha256 from evidence where kind = 'file' and company_id = @Id", new { Cast.Martin.Id });
        var fanny = await academy.Academy.SignedInAs(Cast.Fanny);
        var content = await (await fanny.Ask($"/c/{Cast.Martin.Slug}/evidence/{id}")).Content.ReadAsByteArrayAsync();
        Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData(content)));
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(content), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_number_on_the_printed_notice_of_Bruno_has_changed()
    {
        var bruno = await academy.Academy.SignedInAs(Cast.Bruno);
        var sheet = await bruno.Get($"/c/{Cast.Lumiere.Slug}/notices/five-contacts");
        Assert.Single(sheet.Document.QuerySelectorAll("section.notice[aria-labelledby=changes-h] li"));
    }

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
