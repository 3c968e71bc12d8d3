using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.PayGap.Jobs;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Demo.Story;

/// <summary>Writes the job grid of one small workshop of the cast, with a few pairs and causes looked at: no names, no amounts.</summary>
internal static class StoryOfJobs
{
    /// <summary>
    /// Degrees in the order knowledge, complexity, communication, autonomy, contribution, supervision; loads physical, nervous, conditions.
    /// Together forty-two people; the last job waits for its rating.
    /// </summary>
    private static readonly Line[] Lines =
    [
        new("Direction de l’atelier", 0, 1, [8, 7, 8, 8, 8, 8], [1, 3, 1]),
        new("Méthodes et programmation", 1, 3, [6, 6, 5, 6, 6, 4], [1, 2, 1]),
        new(Planning, 3, 0, [4, 4, 5, 4, 5, 3], [1, 3, 1]),
        new(Inspection, 4, 1, [5, 4, 4, 4, 4, 2], [1, 3, 2]),
        new(Setting, 0, 6, [5, 4, 3, 4, 4, 3], [2, 2, 3]),
        new(Payroll, 2, 0, [5, 4, 5, 4, 4, 2], [1, 2, 1]),
        new(Machines, 2, 8, [3, 3, 2, 3, 3, 2], [2, 2, 3]),
        new(Deburring, 5, 1, [3, 2, 2, 2, 3, 2], [3, 3, 2]),
        new("Expédition", 0, 3, [2, 2, 3, 2, 2, 1], [3, 1, 2]),
        new("Maintenance", 0, 3, [], []),
    ];

    private const string Planning = "Planning et approvisionnement", Inspection = "Contrôle qualité", Setting = "Réglage sur commande numérique",
        Payroll = "Paie et secrétariat", Machines = "Conduite de machines", Deburring = "Ébavurage et montage";

    private static readonly Said[] Pairs =
    [
        new(Inspection, Setting, Better.Second, Better.Second, "no", "negotiated", null),
        new(Payroll, Setting, Better.Same, Better.Second, "yes", "night-work", "yes"),
        new(Deburring, Machines, Better.Second, Better.Same, "unknown", "unknown", null),
    ];

    private static readonly (string Cause, string Answer)[] Causes = [("starting-pay", "yes"), ("shift-premiums", "no"), ("overtime", "unknown"), ("bonuses", "yes")];

    public static async Task WriteAsync(DbTransaction transaction, DemoDays days, IReadOnlyList<DemoCompany> companies)
    {
        var company = companies.First(c => c.Firm == Cast.Lumiere);
        var (at, connection) = (days.Moment(company.DaysAgo(90), 620), transaction.Connection!);
        await connection.ExecuteAsync(InsertJob, Lines.Select((l, i) => new
        {
            Id = Id(company, l.Title), Company = company.Id, l.Title, l.Women, l.Men, Knowledge = At(l.Degrees, 0), Complexity = At(l.Degrees, 1), Communication = At(l.Degrees, 2),
            Autonomy = At(l.Degrees, 3), Contribution = At(l.Degrees, 4), Supervision = At(l.Degrees, 5), Physical = At(l.Loads, 0), Nervous = At(l.Loads, 1), Conditions = At(l.Loads, 2),
            Position = i + 1, company.Manager, At = at,
        }), transaction);
        await connection.ExecuteAsync(InsertPair, Pairs.Select(p => Row(company, p, at)), transaction);
        await connection.ExecuteAsync(InsertCause, Causes.Select(c => new { Company = company.Id, c.Cause, c.Answer, company.Manager, At = at }), transaction);
    }

    private static JobId Id(DemoCompany company, string title) => JobId.From(DemoIds.Of(20, company.Number, Array.FindIndex(Lines, l => l.Title == title)));

    private static int? At(int[] values, int place) => place < values.Length ? values[place] : null;

    private static object Row(DemoCompany company, Said said, DateTimeOffset at)
    {
        var (first, second) = (Id(company, said.First), Id(company, said.Second));
        var key = PairKey.Of(first, second);
        string Code(Better better) => better == Better.Same ? "same" : better == Better.First == (key.Low == first) ? "low" : "high";
        return new { Company = company.Id, key.Low, key.High, BasePay = Code(said.BasePay), Premiums = Code(said.Premiums), said.Written, said.Reason, said.StillTrue, company.Manager, At = at };
    }

    private sealed record Line(string Title, int Women, int Men, int[] Degrees, int[] Loads);

    private sealed record Said(string First, string Second, Better BasePay, Better Premiums, string Written, string Reason, string? StillTrue);

    private const string InsertJob = """
        insert into pay_job (id, company_id, title, women, men, knowledge, complexity, communication, autonomy, contribution, supervision,
            physical_load, nervous_load, conditions, position, entered_by, entered_at)
        values (@Id, @Company, @Title, @Women, @Men, @Knowledge, @Complexity, @Communication, @Autonomy, @Contribution, @Supervision,
            @Physical, @Nervous, @Conditions, @Position, @Manager, @At)
        """;

    private const string InsertPair = """
        insert into pay_pair_answer (company_id, low_job, high_job, base_pay, premiums, written, reason, still_true, entered_by, entered_at)
        values (@Company, @Low, @High, @BasePay, @Premiums, @Written, @Reason, @StillTrue, @Manager, @At)
        """;

    private const string InsertCause = "insert into pay_cause_answer (company_id, cause, answer, entered_by, entered_at) values (@Company, @Cause, @Answer, @Manager, @At)";
}
