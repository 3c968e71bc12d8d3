using System.Globalization;
using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Assessment;

/// <summary>What a manager does with the quick check.</summary>
internal static class Checks
{
    public static string Home(this Cast.Actor actor) => $"/c/{actor.Firm!.Slug}";

    /// <summary>Presses the button that starts, and lands on the first question.</summary>
    public static async Task<Page> StartCheck(this Browser browser, Cast.Actor manager) =>
        await browser.Submit(await browser.Get($"{manager.Home()}/check"), "form:has(button.btn)");

    /// <summary>Chooses an answer on the page of a question and presses the button.</summary>
    public static Task<Page> Answer(this Browser browser, Page question, string answer) => browser.Submit(question, "answer-form form", ("answer", answer));

    /// <summary>Answers from this question on until the answers are listed; the codes are used in turn.</summary>
    public static async Task<Page> AnswerAll(this Browser browser, Page page, params string[] codes)
    {
        for (var turn = 0; page.Find("answer-form form") is not null && turn < 20; turn++) page = await browser.Answer(page, codes[turn % codes.Length]);
        return page;
    }

    /// <summary>Start, answer everything, finish: lands on the result.</summary>
    public static async Task<Page> TakeCheck(this Browser browser, Cast.Actor manager, params string[] codes) =>
        await browser.Finish(await browser.AnswerAll(await browser.StartCheck(manager), codes));

    public static Task<Page> Finish(this Browser browser, Page answers) => browser.Submit(answers, "form:has(button.btn)");

    /// <summary>The id of the run a page is about.</summary>
    public static AssessmentId Run(this Page page) => AssessmentId.From(Guid.Parse(page.Address.AbsolutePath.Split('/')[4]));

    /// <summary>Companies like this one, each with a finished check; the levels are in hundredths, the same for every theme.</summary>
    public static async Task AddPeers(this Academy academy, Cast.Actor like, int headcount, ClusterId cluster, params int[] levels)
    {
        var questionnaire = academy.Get<ModuleSource>().Current.FindQuestionnaire("quick-check")!.File;
        await using var connection = await academy.Get<Db>().OpenAsync();
        foreach (var level in levels)
        {
            var row = new { Id = CompanyId.From(Guid.NewGuid()), Key = Guid.NewGuid().ToString(), Run = AssessmentId.From(Guid.NewGuid()), headcount, cluster, level, questionnaire.Revision, Member = like.Membership, academy.Clock.Now };
            await connection.ExecuteAsync(InsertPeer, row);
            await connection.ExecuteAsync("insert into assessment_theme (assessment_id, company_id, theme, level_hundredths) values (@Run, @Company, @Theme, @Level)",
                questionnaire.Themes.Select(t => new { row.Run, Company = row.Id, Theme = t.Id, Level = level }));
        }
    }

    public static async Task<IReadOnlyList<string>> Rows(this Academy academy, string sql, object values)
    {
        await using var connection = await academy.Get<Db>().OpenAsync();
        return [.. (await connection.QueryAsync(sql, values)).Select(r => string.Join(' ', ((IDictionary<string, object?>)r).Values.Select(v => Convert.ToString(v ?? "null", CultureInfo.InvariantCulture))))];
    }

    private const string InsertPeer = """
        insert into company (id, slug, name, kind, headcount, join_code, created_at) values (@Id, @Key, @Key, 'company', @headcount, @Key, @Now);
        insert into cluster_company (cluster_id, company_id, invited_at, joined_at) values (@cluster, @Id, @Now, @Now);
        insert into assessment (id, company_id, questionnaire, revision, started_by, started_at, finished_at, level_hundredths)
        values (@Run, @Id, 'quick-check', @Revision, @Member, @Now, @Now, @level)
        """;
}
