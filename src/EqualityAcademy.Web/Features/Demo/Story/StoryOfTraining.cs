using System.Data.Common;
using System.Text.Json;
using Dapper;
using EqualityAcademy.Domain.Learning;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Content;

namespace EqualityAcademy.Web.Features.Demo.Story;

/// <summary>Writes who has finished which lesson and which module, and what was assigned.</summary>
internal static class StoryOfTraining
{
    private const string CodeLetters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    public static async Task WriteAsync(DbTransaction transaction, DemoDays days, ModuleLibrary library, IReadOnlyList<DemoCompany> companies)
    {
        var lessons = new List<LessonRow>();
        var modules = new List<ModuleRow>();
        foreach (var company in companies)
            for (var i = 0; i < company.People.Count; i++)
                Learn(company, i, days, library.Courses, lessons, modules);
        var connection = transaction.Connection!;
        await connection.ExecuteAsync(InsertLesson, lessons, transaction);
        await connection.ExecuteAsync(InsertModule, modules, transaction);
        await connection.ExecuteAsync(InsertAttempt, modules.Select((m, i) => Attempt(m, library.FindCourse(m.Module)!.Quiz, i)), transaction);
        await connection.ExecuteAsync(InsertAssignment, companies.Where(c => c.Chapter >= Chapter.Planned).SelectMany(c => Assignments(c, days)), transaction);
    }

    private static void Learn(DemoCompany company, int index, DemoDays days, IReadOnlyList<Course> courses, List<LessonRow> lessons, List<ModuleRow> modules)
    {
        var person = company.People[index];
        var chance = new Chance(company.Number * 1000 + index);
        var own = courses.Where(c => c.File.Audience.Any(a => a == Audience.Everyone || a.ToString().Equals(person.Role, StringComparison.OrdinalIgnoreCase))).ToList();
        var (finished, begun) = Pace(company, index, chance);
        var start = IsLatest(company, index) ? company.Quiet : Math.Max(company.Quiet, person.JoinedDaysAgo - chance.Between(1, 20));
        for (var n = 0; n < Math.Min(own.Count, finished + 1); n++)
        {
            var course = own[n];
            var daysAgo = Math.Max(company.Quiet, start - n * chance.Between(6, 25));
            var read = n < finished ? course.Lessons.Count : Math.Min(begun, course.Lessons.Count - 1);
            var first = 7 * 60 + chance.Between(0, 500);
            lessons.AddRange(course.Lessons.Take(read).Select((l, i) => new LessonRow(person.Membership, company.Id, course.Id, l.Id, course.File.Revision, days.Moment(daysAgo, first + 7 * i))));
            if (n < finished) modules.Add(new(person.Membership, company.Id, course.Id, course.File.Revision, Code(chance), days.Moment(daysAgo, first + 7 * read)));
        }
    }

    /// <returns>How many modules somebody has finished, and how many lessons of the next one.</returns>
    private static (int Modules, int Lessons) Pace(DemoCompany company, int index, Chance chance)
    {
        if (IsLatest(company, index)) return (0, 2);
        if (company.Firm == Cast.Lumiere)
            return index switch { 0 => (2, 1), 2 => (2, 1), < 32 => (1 + (chance.In(30) ? 1 : 0), chance.Between(0, 2)), < 37 => (0, chance.Between(1, 3)), _ => (0, 0) };
        var share = company.Chapter switch
        {
            Chapter.Joined => 12,
            Chapter.Checking => 25,
            Chapter.Checked => 35,
            Chapter.Planned or Chapter.HalfDone => 58,
            _ => 80,
        };
        return chance.In(share) ? (1 + (chance.In(30) ? 1 : 0), chance.Between(0, 2)) : (0, chance.In(50) ? chance.Between(1, 3) : 0);
    }

    /// <summary>The one who has just read a lesson, so that the company is as lively as its story says.</summary>
    private static bool IsLatest(DemoCompany company, int index) => index == (company.Firm is null ? company.People.Count - 1 : 1);

    private static string Code(Chance chance)
    {
        var code = string.Concat(Enumerable.Range(0, 12).Select(_ => CodeLetters[chance.Between(0, CodeLetters.Length - 1)]));
        return $"{code[..4]}-{code[4..8]}-{code[8..]}";
    }

    /// <summary>A passed quiz: the questions its seed draws, all answered right.</summary>
    private static AttemptRow Attempt(ModuleRow module, Quiz quiz, int seed)
    {
        var drawn = QuizDraw.Draw(quiz, seed);
        var answers = JsonSerializer.Serialize(drawn.ToDictionary(q => q.Id, Answer.RightOf));
        return new(QuizAttemptId.From(DemoIds.Of(5, seed)), module.Member, module.Company, module.Module, module.Revision, seed,
            string.Join(' ', drawn.Select(q => q.Id)), answers, drawn.Count, module.At.AddMinutes(-6), module.At);
    }

    private static IEnumerable<AssignmentRow> Assignments(DemoCompany company, DemoDays days)
    {
        var chance = new Chance(3000 + company.Number);
        var given = days.Moment(company.DaysAgo(60), chance);
        AssignmentRow Row(int number, string module, int inDays) =>
            new(AssignmentId.From(DemoIds.Of(6, company.Number, number)), company.Id, module, days.Day(-inDays), company.Manager, given);

        yield return Row(1, "harassment-awareness", company.Firm == Cast.Lumiere ? 9 : chance.Between(-30, 60));
        if (company.Firm is not null) yield return Row(2, "work-life-balance", 44);
    }

    private sealed record LessonRow(MembershipId Member, CompanyId Company, string Module, string Lesson, int Revision, DateTimeOffset At);

    private sealed record ModuleRow(MembershipId Member, CompanyId Company, string Module, int Revision, string Code, DateTimeOffset At);

    private sealed record AttemptRow(QuizAttemptId Id, MembershipId Member, CompanyId Company, string Module, int Revision, int Seed, string Questions, string Answers, int Right, DateTimeOffset StartedAt, DateTimeOffset MarkedAt);

    private sealed record AssignmentRow(AssignmentId Id, CompanyId Company, string Module, DateOnly DueOn, MembershipId Manager, DateTimeOffset At);

    private const string InsertLesson = """
        insert into lesson_completion (membership_id, company_id, module, lesson, revision, completed_at)
        values (@Member, @Company, @Module, @Lesson, @Revision, @At)
        """;

    private const string InsertModule = """
        insert into module_completion (membership_id, company_id, module, revision, certificate_code, completed_at)
        values (@Member, @Company, @Module, @Revision, @Code, @At)
        """;

    private const string InsertAttempt = """
        insert into quiz_attempt (id, membership_id, company_id, module, revision, seed, questions, answers, right_count, passed, started_at, marked_at)
        values (@Id, @Member, @Company, @Module, @Revision, @Seed, @Questions, @Answers, @Right, true, @StartedAt, @MarkedAt)
        """;

    private const string InsertAssignment = """
        insert into assignment (id, company_id, module, due_on, created_by, created_at)
        values (@Id, @Company, @Module, @DueOn, @Manager, @At)
        """;
}
