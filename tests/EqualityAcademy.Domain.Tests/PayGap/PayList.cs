using System.Globalization;
using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Domain.Tests.PayGap;

/// <summary>Reads the example lists, which are plain: no quotes, points, ISO dates.</summary>
internal static class PayList
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "PayGap", "Examples");

    public static readonly PayLaw Law = new()
    {
        IndexObjectivesBelow = 85, IndexCorrectionBelow = 75, AlertPct = 5, DeclarationHeadcount = 50, YearlyGHeadcount = 250,
        EarlyGHeadcount = 150, GInterval = 3, FirstCampaign = 2027, GForAllFrom = 2030, ComplianceHeadcount = 100,
    };

    public static IReadOnlyList<Employee> Read(string name) =>
        [.. File.ReadLines(Path.Combine(Folder, name + ".csv")).Skip(1).Select(line => Row(line.Split(',')))];

    public static PayResult Compute(PayBand band, IEnumerable<Employee> employees, int year = 2026)
    {
        var run = new PayRun(band, ReferencePeriod.CalendarYear(year), Law, MetallurgyClass.Categories);
        var row = 1;
        foreach (var employee in employees) Assert.Empty(run.Add(++row, employee));
        return run.Result().Value;
    }

    private static Employee Row(string[] c) => new()
    {
        Number = new(c[0]),
        Sex = c[1] == "F" ? Sex.Woman : Sex.Man,
        BirthDate = Date(c[2]),
        Csp = Csps.Parse(c[3]),
        Level = MetallurgyClass.Parse(c[4])!.Value.Level,
        Category = MetallurgyClass.Parse(c[4])!.Value.Category,
        Contract = c[5] switch
        {
            "CDI" => Contract.Permanent, "CDD" => Contract.FixedTerm, "apprenticeship" => Contract.Apprenticeship,
            "professionalisation" => Contract.Professionalisation, "seconded_in" => Contract.SecondedIn, "expatriate" => Contract.Expatriate,
            _ => throw new FormatException(c[5]),
        },
        WeeklyHours = Number(c[6]),
        EntryDate = Date(c[7]),
        ExitDate = c[8] == "" ? null : Date(c[8]),
        MonthsPresent = Number(c[9]),
        BasePay = Number(c[11]),
        VariablePay = Number(c[12]),
        SeniorityBonus = Number(c[13]),
        Raised = c[14] == "y",
        Promoted = c[15] == "y",
        Return = LeaveReturns.From(c[16] == "y", YesNo(c[17]), YesNo(c[18]))!.Value,
    };

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static bool? YesNo(string text) => text switch { "y" => true, "n" => false, _ => null };
}

/// <summary>The names the files use.</summary>
internal static class Csps
{
    public static readonly string[] Names = ["ouvriers", "employes", "techniciens_agents_de_maitrise", "ingenieurs_cadres"];
    public static readonly string[] Ages = ["under_30", "30_39", "40_49", "50_plus"];

    public static Csp Parse(string name) => (Csp)Array.IndexOf(Names, name);
}
