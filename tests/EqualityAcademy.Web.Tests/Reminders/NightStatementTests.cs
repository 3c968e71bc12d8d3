using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Features.Reminders;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Reminders;

/// <summary>A night costs the same number of questions to the database for four companies as for forty more.</summary>
public sealed class NightStatementTests(Academy academy) : IClassFixture<Academy>
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public async Task A_night_reads_each_table_once_however_many_companies_there_are()
    {
        await academy.Get<QueueDueReminders>().RunAsync(Today);
        var few = await ReadsOfANightAsync(Today.AddDays(1));
        await JoinAsync(40);
        var many = await ReadsOfANightAsync(Today.AddDays(1));
        Assert.Equal(few, many);
        Assert.Equal(["assessment", "assignment", "company", "company_fact", "company_headcount", "duty_state", "law_note", "membership", "plan_action", "reminder"], many.Select(Table));
    }

    [Fact]
    public async Task What_is_read_of_one_company_holds_nothing_of_another()
    {
        var there = new Situations(academy.Get<Db>());
        await there.AssignAsync(Cast.Martin, "equal-pay", Today, Cast.Fanny);
        await there.PlanActionAsync(Cast.Martin, Cast.Fanny, "Relire les annonces", Today);
        await there.CheckAsync(Cast.Martin, Cast.Fanny, academy.Clock.Now, academy.Clock.Now);
        var rows = academy.Get<DueRows>();
        var one = await rows.OfCompanyAsync(Cast.Lumiere.Id, Today);
        Assert.Equal(Cast.Lumiere.Slug, one.Firm.Slug);
        Assert.Empty(one.Lessons);
        Assert.Empty(one.Actions);
        Assert.Null(one.Checks.LastStarted);
        Assert.All(one.Members, m => Assert.Equal(Cast.Lumiere.Id, m.CompanyId));
        Assert.Equal(42, one.Facts().Headcounts.On(Today));
        Assert.NotEmpty((await rows.OfCompanyAsync(Cast.Martin.Id, Today)).Actions);
    }

    private async Task<IReadOnlyList<string>> ReadsOfANightAsync(DateOnly day)
    {
        using var statements = new Statements(academy);
        var night = await academy.Get<QueueDueReminders>().RunAsync(day);
        Assert.Equal(0, night.CompaniesThatFailed);
        return [.. statements.All.Where(s => s.StartsWith("select", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).OrderBy(Table, StringComparer.Ordinal)];
    }

    /// <summary>The table a statement is about: the first it names.</summary>
    private static string Table(string sql) => sql.Split("from ", 2)[1].Split([' ', '\n'], 2)[0];

    /// <summary>So many more companies, each with a manager, a headcount by month, and a fact.</summary>
    private async Task JoinAsync(int count)
    {
        await using var connection = await academy.Get<Db>().OpenAsync();
        for (var n = 0; n < count; n++)
        {
            var row = new { Company = CompanyId.From(Guid.NewGuid()), Person = PersonId.From(Guid.NewGuid()), Member = MembershipId.From(Guid.NewGuid()), Slug = $"autre-{n}", academy.Clock.Now, Month = new DateOnly(2024, 1, 1) };
            await connection.ExecuteAsync("""
                insert into company (id, slug, name, kind, headcount, join_code, created_at) values (@Company, @Slug, @Slug, 'company', 60, @Slug, @Now);
                insert into person (id, email, email_key, display_name, language, security_stamp, created_at) values (@Person, @Slug || '@x.example', @Slug, @Slug, 'fr', 'x', @Now);
                insert into membership (id, company_id, person_id, role, joined_at) values (@Member, @Company, @Person, 'manager', @Now);
                insert into company_headcount (company_id, month, headcount, entered_by, entered_at) values (@Company, @Month, 60, @Member, @Now);
                insert into company_fact (company_id, fact, value, entered_by, entered_at) values (@Company, 'has-cse', 'yes', @Member, @Now)
                """, row);
        }
    }
}
