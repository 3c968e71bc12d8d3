using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Demo.Story;

/// <summary>Writes what two companies of the cast say of themselves: their headcount month by month, their facts, and the duties they have done.</summary>
internal static class StoryOfDuties
{
    /// <summary>Headcounts by how many months ago they began. One went over fifty for a few months of a big order; the other went over it for good.</summary>
    private static readonly Story[] Stories =
    [
        new(Cast.Lumiere, [(59, 37), (50, 40), (46, 44), (43, 50), (42, 52), (39, 51), (37, 46), (30, 44), (19, 43), (8, 42)],
            [
                new("union-section", "no"), new("collective-schedule", "yes"), new("part-time", "yes"), new("mixed-staff", "yes"), new("night-work", "no"), new("telework", "yes"),
                new("duerp-updated-on", 214), new("notices-checked-on", 341), new("career-interviews-on", 1180),
            ],
            [new("duerp", 214), new("moral-harassment-information", 75), new("working-time-posting", 70)]),
        new(Cast.Martin, [(119, 43), (108, 45), (97, 47), (91, 49), (88, 51), (84, 55), (72, 63), (60, 74), (48, 86), (36, 99), (24, 110), (12, 116), (5, 120)],
            [
                new("has-cse", "yes"), new("cse-elected-on", 1010), new("cse-referent-named", "yes"), new("cse-referent-named-on", 990),
                new("union-section", "yes"), new("last-negotiation-on", 296), new("method-agreement", "no"), new("equality-agreement", "no"), new("equality-plan-filed-on", 281),
                new("internal-rules", "yes"), new("index-score", "81"), new("night-work", "yes"), new("collective-schedule", "yes"), new("mixed-staff", "yes"), new("duerp-updated-on", 157),
            ],
            [new("duerp", 157), new("equality-agreement-or-plan", 281)]),
    ];

    public static async Task WriteAsync(DbTransaction transaction, DemoDays days, IReadOnlyList<DemoCompany> companies)
    {
        var connection = transaction.Connection!;
        foreach (var story in Stories)
        {
            var company = companies.First(c => c.Firm == story.Firm);
            var at = days.Moment(company.DaysAgo(40), 640);
            await connection.ExecuteAsync(InsertHeadcount, Months(story, days).Select(m => new { company.Id, m.Month, m.Headcount, company.Manager, At = at }), transaction);
            await connection.ExecuteAsync(InsertFact, story.Facts.Select(f => new { company.Id, f.Fact, Value = f.Value ?? FactText.Iso(days.Day(f.DaysAgo)), company.Manager, At = at }), transaction);
            await connection.ExecuteAsync(InsertState, story.Done.Select((d, i) => new { company.Id, Row = RowId.From(DemoIds.Of(12, company.Number, i)), d.Obligation, DoneOn = days.Day(d.DaysAgo), company.Manager, At = at }), transaction);
        }
    }

    /// <summary>Every month up to this one, without a gap.</summary>
    private static IEnumerable<(DateOnly Month, int Headcount)> Months(Story story, DemoDays days)
    {
        var month = days.Today.AddDays(1 - days.Today.Day);
        for (var ago = story.Headcounts[0].MonthsAgo; ago >= 0; ago--)
            yield return (month.AddMonths(-ago), story.Headcounts.Last(h => h.MonthsAgo >= ago).Headcount);
    }

    private sealed record Story(Cast.Firm Firm, (int MonthsAgo, int Headcount)[] Headcounts, Said[] Facts, DoneDuty[] Done);

    /// <summary>A fact of words or numbers, or one that is a day.</summary>
    private sealed record Said(string Fact, string? Value, int DaysAgo)
    {
        public Said(string fact, string value) : this(fact, value, 0)
        {
        }

        public Said(string fact, int daysAgo) : this(fact, null, daysAgo)
        {
        }
    }

    private sealed record DoneDuty(string Obligation, int DaysAgo);

    private const string InsertHeadcount = """
        insert into company_headcount (company_id, month, headcount, entered_by, entered_at) values (@Id, @Month, @Headcount, @Manager, @At)
        """;

    private const string InsertFact = "insert into company_fact (company_id, fact, value, entered_by, entered_at) values (@Id, @Fact, @Value, @Manager, @At)";

    private const string InsertState = """
        insert into duty_state (company_id, obligation, state, done_on, set_by, set_at) values (@Id, @Obligation, 'done', @DoneOn, @Manager, @At);
        insert into duty_change (id, company_id, obligation, change, done_on, changed_by, changed_at) values (@Row, @Id, @Obligation, 'done', @DoneOn, @Manager, @At)
        """;
}
