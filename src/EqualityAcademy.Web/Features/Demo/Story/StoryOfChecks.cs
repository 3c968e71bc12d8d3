using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Content;

namespace EqualityAcademy.Web.Features.Demo.Story;

/// <summary>A questionnaire as a company answered it.</summary>
internal sealed record DemoCheck(DemoCompany Company, AssessmentId Id, int StartedDaysAgo, int? FinishedDaysAgo, IReadOnlyDictionary<string, Answer> Answers);

/// <summary>Writes the quick checks: levels come from the answers, through the scoring of the product.</summary>
internal static class StoryOfChecks
{
    /// <summary>What companies find hard, and what they find easy, in hundredths of a level.</summary>
    private static readonly Dictionary<string, int> Lean = new() { ["harassment"] = -75, ["pay"] = -35, ["image"] = -20, ["careers"] = 10, ["recruitment"] = 30, ["leadership"] = 25, ["work-life"] = 55 };

    public static async Task<IReadOnlyList<DemoCheck>> WriteAsync(DbTransaction transaction, DemoDays days, Questionnaire questionnaire, IReadOnlyList<DemoCompany> companies)
    {
        var checks = companies.Where(c => c.Chapter >= Chapter.Checking).SelectMany(c => Of(c, questionnaire)).ToList();
        var scored = checks.Where(c => c.FinishedDaysAgo is not null).ToDictionary(c => c.Id, c => Scoring.Of(questionnaire.Questions, c.Answers));
        var connection = transaction.Connection!;
        await connection.ExecuteAsync(InsertAssessment, checks.Select(c => Row(c, questionnaire, days, scored.GetValueOrDefault(c.Id))), transaction);
        await connection.ExecuteAsync(InsertAnswer, checks.SelectMany(c => Answers(c, days)), transaction);
        await connection.ExecuteAsync(InsertTheme, checks.Where(c => scored.ContainsKey(c.Id))
            .SelectMany(c => scored[c.Id].Themes.Select(t => new ThemeRow(c.Id, c.Company.Id, t.Theme, t.Level))), transaction);
        return checks;
    }

    private static IEnumerable<DemoCheck> Of(DemoCompany company, Questionnaire questionnaire)
    {
        var chance = new Chance(4000 + company.Number);
        var answers = First(company, questionnaire, chance);
        if (company.Chapter == Chapter.Checking)
        {
            var some = questionnaire.Questions.Take(chance.Between(3, 8)).ToDictionary(q => q.Id, q => answers[q.Id]);
            yield return new(company, Id(company, 1), company.Quiet, null, some);
            yield break;
        }

        var started = company.DaysAgo(20);
        yield return new(company, Id(company, 1), started, Math.Max(1, started - chance.Between(0, 4)), answers);
        if (company.Chapter != Chapter.Rechecked) yield break;
        var again = company.DaysAgo(88);
        yield return new(company, Id(company, 2), again, again, questionnaire.Questions.ToDictionary(q => q.Id, q => Better(answers[q.Id], chance)));
    }

    private static Dictionary<string, Answer> First(DemoCompany company, Questionnaire questionnaire, Chance chance)
    {
        var level = company.Firm == Cast.Lumiere ? 175 : chance.Between(70, 260);
        return questionnaire.Questions.ToDictionary(q => q.Id, q => Given(level + Lean.GetValueOrDefault(q.Theme), chance));
    }

    private static Answer Given(int hundredths, Chance chance) => chance.Between(1, 100) switch
    {
        <= 3 => Answer.NotApplicable,
        <= 8 => Answer.Unknown,
        _ => Answer.OfLevel(Math.Clamp((hundredths + chance.Between(-90, 90) + 50) / 100, 0, Answer.Highest)),
    };

    private static Answer Better(Answer before, Chance chance) =>
        before.Level is { } level ? Answer.OfLevel(Math.Min(Answer.Highest, level + (chance.In(55) ? 1 : 0))) : Answer.OfLevel(chance.Between(1, 2));

    private static AssessmentId Id(DemoCompany company, int number) => AssessmentId.From(DemoIds.Of(7, company.Number, number));

    private static AssessmentRow Row(DemoCheck check, Questionnaire questionnaire, DemoDays days, Scores? scores) =>
        new(check.Id, check.Company.Id, questionnaire.Id, questionnaire.File.Revision, check.Company.Manager, days.Moment(check.StartedDaysAgo, 540),
            check.FinishedDaysAgo is { } finished ? days.Moment(finished, 700) : null, scores?.Overall);

    private static IEnumerable<AnswerRow> Answers(DemoCheck check, DemoDays days) =>
        check.Answers.Select((a, i) => new AnswerRow(check.Id, check.Company.Id, a.Key, a.Value.Code, days.Moment(check.StartedDaysAgo, 541 + i)));

    private sealed record AssessmentRow(AssessmentId Id, CompanyId Company, string Questionnaire, int Revision, MembershipId Manager, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, int? Level);

    private sealed record AnswerRow(AssessmentId Id, CompanyId Company, string Question, string Answer, DateTimeOffset At);

    private sealed record ThemeRow(AssessmentId Id, CompanyId Company, string Theme, int? Level);

    private const string InsertAssessment = """
        insert into assessment (id, company_id, questionnaire, revision, started_by, started_at, finished_at, level_hundredths)
        values (@Id, @Company, @Questionnaire, @Revision, @Manager, @StartedAt, @FinishedAt, @Level)
        """;

    private const string InsertAnswer = """
        insert into assessment_answer (assessment_id, company_id, question, answer, answered_at)
        values (@Id, @Company, @Question, @Answer, @At)
        """;

    private const string InsertTheme = """
        insert into assessment_theme (assessment_id, company_id, theme, level_hundredths) values (@Id, @Company, @Theme, @Level)
        """;
}
