using System.Collections;
using EqualityAcademy.Domain.PayGap;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Domain.Tests.PayGap;

/// <summary>Companies made by chance: few groups, so that some are valid; all contracts, presences and leaves.</summary>
internal static class Companies
{
    private static readonly Gen<Employee> Person =
        from sex in Gen.Elements(Sex.Woman, Sex.Man)
        from csp in Gen.Elements(Csp.Ouvriers, Csp.Ouvriers, Csp.Employes, Csp.IngenieursCadres)
        from birth in Gen.Choose(1972, 1998)
        from cents in Gen.Choose(1_800_000, 4_000_000)
        from variable in Gen.Elements(0m, 0m, 350.5m, 1_200m)
        from seniority in Gen.Elements(0m, 740m)
        from hours in Gen.Elements(35m, 35m, 28m, 17.5m)
        from months in Gen.Elements(12m, 12m, 12m, 12m, 6m, 5.9m)
        from contract in Gen.Elements(Contract.Permanent, Contract.Permanent, Contract.Permanent, Contract.FixedTerm, Contract.Apprenticeship)
        from raised in Gen.Choose(0, 5)
        from leave in Gen.Choose(0, 40)
        select People.One("", sex, cents / 100m) with
        {
            Csp = csp, BirthDate = new(birth, 5, 5), VariablePay = variable, SeniorityBonus = seniority, WeeklyHours = hours, MonthsPresent = months, Contract = contract,
            EntryDate = new(2021, 1, 1), Level = new(csp == Csp.Ouvriers ? "B4" : "D8"), Category = new(csp == Csp.Ouvriers ? "B" : "D"),
            Raised = raised < 2, Promoted = raised is 1 or 2, Return = sex == Sex.Woman && leave < 4 ? (LeaveReturn)leave : LeaveReturn.None,
        };

    private static readonly Gen<IReadOnlyList<Employee>> People_ =
        from size in Gen.Choose(0, 240)
        from people in Person.ListOf(size + 1)
        select (IReadOnlyList<Employee>)[.. people.Select((p, i) => p with { Number = new($"E{i}") })];

    public static Arbitrary<(PayBand Band, IReadOnlyList<Employee> People)> Any { get; } =
        (from band in Gen.Elements(PayBand.Of50To250, PayBand.From251) from people in People_ select (band, people)).ToArbitrary();

    public static Employee Swapped(Employee employee) => employee with { Sex = employee.Sex == Sex.Woman ? Sex.Man : Sex.Woman };

    /// <summary>Everything a result says, as text: records compare their lists by reference.</summary>
    public static string Describe(object? value) => value switch
    {
        null => "null",
        string or Ratio or decimal or int or bool or Enum or DateOnly => value is Ratio ratio ? ratio.Round(12).ToString(System.Globalization.CultureInfo.InvariantCulture) : $"{value}",
        IEnumerable list => $"[{string.Join(", ", list.Cast<object>().Select(Describe))}]",
        _ when value.GetType().Name.StartsWith("Finding", StringComparison.Ordinal) => Finding((dynamic)value),
        _ => $"{{{string.Join(", ", value.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0 && p.Name != "EqualityContract").Select(p => $"{p.Name}: {Describe(p.GetValue(value))}"))}}}",
    };

    private static string Finding<T>(Finding<T> finding) where T : notnull => finding.IsComputed ? Describe(finding.Value) : finding.ToString();
}
