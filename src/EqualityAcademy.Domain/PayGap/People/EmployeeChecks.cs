namespace EqualityAcademy.Domain.PayGap;

/// <summary>
/// What cannot be true of a row. The limits also keep every sum exact: an amount below 100 million with four decimals has at most twelve
/// digits; times hours (two decimals) and months (four) twenty-two; a sum over a million people twenty-eight, which a decimal holds.
/// </summary>
internal static class EmployeeChecks
{
    public const decimal PayBelow = 100_000_000;
    private const int PayDecimals = 4;
    private const int HourDecimals = 2;
    private const int MonthDecimals = 4;
    private const decimal MostHours = 60;
    private const int Youngest = 14;
    private const int Oldest = 100;

    public static IEnumerable<RowProblem> Check(int row, Employee employee, ReferencePeriod period) =>
        [.. Who(row, employee), .. Dates(row, employee, period), .. Time(row, employee, period), .. Amounts(row, employee)];

    private static IEnumerable<RowProblem> Who(int row, Employee employee)
    {
        if (string.IsNullOrWhiteSpace(employee.Number.Value)) yield return new(row, PayColumn.Number, PayTexts.NumberMissing);
    }

    private static IEnumerable<RowProblem> Dates(int row, Employee employee, ReferencePeriod period)
    {
        var age = Ages.On(employee.BirthDate, period.DayFor(employee));
        if (employee.BirthDate >= employee.EntryDate)
            yield return new(row, PayColumn.BirthDate, PayTexts.BornAfterEntry, employee.BirthDate, employee.EntryDate);
        else if (age is < Youngest or > Oldest)
            yield return new(row, PayColumn.BirthDate, PayTexts.AgeImpossible, employee.BirthDate, age, Youngest, Oldest);
        if (employee.EntryDate > period.Last)
            yield return new(row, PayColumn.EntryDate, PayTexts.EntryAfterPeriod, employee.EntryDate, period.Last);
        if (employee.ExitDate is not { } exit) yield break;
        if (exit < employee.EntryDate)
            yield return new(row, PayColumn.ExitDate, PayTexts.ExitBeforeEntry, exit, employee.EntryDate);
        else if (exit < period.First)
            yield return new(row, PayColumn.ExitDate, PayTexts.ExitBeforePeriod, exit, period.First);
    }

    private static IEnumerable<RowProblem> Time(int row, Employee employee, ReferencePeriod period)
    {
        if (employee.WeeklyHours is <= 0 or > MostHours)
            yield return new(row, PayColumn.WeeklyHours, PayTexts.HoursImpossible, employee.WeeklyHours, MostHours);
        else if (HasMoreDecimals(employee.WeeklyHours, HourDecimals))
            yield return new(row, PayColumn.WeeklyHours, PayTexts.TooManyDecimals, employee.WeeklyHours, HourDecimals);

        var most = period.MonthsTouchedBy(employee);
        if (employee.MonthsPresent < 0 || employee.MonthsPresent > most)
            yield return new(row, PayColumn.MonthsPresent, PayTexts.MonthsImpossible, employee.MonthsPresent, most);
        else if (HasMoreDecimals(employee.MonthsPresent, MonthDecimals))
            yield return new(row, PayColumn.MonthsPresent, PayTexts.TooManyDecimals, employee.MonthsPresent, MonthDecimals);
    }

    private static IEnumerable<RowProblem> Amounts(int row, Employee employee)
    {
        if (employee.BasePay == 0 && Scope.Of(employee) == ScopeState.Counted) yield return new(row, PayColumn.BasePay, PayTexts.BasePayMissing);
        if (Amount(row, PayColumn.BasePay, employee.BasePay) is { } inBase) yield return inBase;
        if (Amount(row, PayColumn.VariablePay, employee.VariablePay) is { } inVariable) yield return inVariable;
        if (Amount(row, PayColumn.SeniorityBonus, employee.SeniorityBonus) is { } inBonus) yield return inBonus;
    }

    private static RowProblem? Amount(int row, PayColumn column, decimal amount) => amount switch
    {
        < 0 => new(row, column, PayTexts.NegativePay, amount),
        >= PayBelow => new(row, column, PayTexts.PayTooHigh, amount, PayBelow),
        _ => HasMoreDecimals(amount, PayDecimals) ? new(row, column, PayTexts.TooManyDecimals, amount, PayDecimals) : null,
    };

    private static bool HasMoreDecimals(decimal value, int most) => value.Scale > most && decimal.Round(value, most) != value;
}
