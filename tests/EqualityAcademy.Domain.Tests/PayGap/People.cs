using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Domain.Tests.PayGap;

/// <summary>Invented people.</summary>
internal static class People
{
    public static Employee One(string number = "E1", Sex sex = Sex.Woman, decimal pay = 30_000) => new()
    {
        Number = new(number), Sex = sex, BirthDate = new(1990, 6, 15), Csp = Csp.Ouvriers, Level = new("B4"), Category = new("B"), Contract = Contract.Permanent,
        WeeklyHours = 35, EntryDate = new(2020, 1, 1), MonthsPresent = 12, BasePay = pay, VariablePay = 0, SeniorityBonus = 0, Raised = false, Promoted = false,
    };

    public static IEnumerable<Employee> Many(int women, int men, decimal womenPay = 30_000, decimal menPay = 30_000) =>
        Enumerable.Range(0, women).Select(i => One($"W{i}", Sex.Woman, womenPay)).Concat(Enumerable.Range(0, men).Select(i => One($"M{i}", Sex.Man, menPay)));

    /// <summary>pay-transparency-indicators.md §7: eleven people.</summary>
    public static IReadOnlyList<Employee> Eleven { get; } =
    [
        Row("01", Sex.Woman, "K1", 22_800, 0, 35, 12), Row("02", Sex.Woman, "K1", 23_400, 600, 28, 12), Row("03", Sex.Woman, "K1", 25_200, 900, 35, 12),
        Row("04", Sex.Woman, "K2", 31_000, 0, 17.5m, 12), Row("05", Sex.Woman, "K2", 33_600, 1_500, 35, 9), Row("06", Sex.Man, "K1", 23_000, 400, 35, 12),
        Row("07", Sex.Man, "K1", 24_600, 1_000, 35, 12), Row("08", Sex.Man, "K1", 26_400, 0, 35, 12), Row("09", Sex.Man, "K2", 32_400, 2_000, 35, 12),
        Row("10", Sex.Man, "K2", 35_800, 2_600, 35, 12), Row("11", Sex.Man, "K3", 52_000, 6_000, 35, 12),
    ];

    /// <summary>Variable pay is put half in bonuses and half in the seniority bonus: both are complementary.</summary>
    private static Employee Row(string number, Sex sex, string category, decimal basePay, decimal variable, decimal hours, decimal months) =>
        One(number, sex, basePay) with { Category = new(category), VariablePay = variable / 2, SeniorityBonus = variable / 2, WeeklyHours = hours, MonthsPresent = months };
}
