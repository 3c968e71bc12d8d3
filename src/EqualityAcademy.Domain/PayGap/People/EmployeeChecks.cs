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

    /// <summary>Adds what is wrong to a list that does not exist while all is well: most rows are right, and there are many.</summary>
    public static void Check(int row, Employee employee, ReferencePeriod period, ref List<RowProblem>? found)
    {
        if (string.IsNullOrWhiteSpace(employee.Number.Value)) Say(ref found, new(row, PayColumn.Number, PayTexts.NumberMissing));
        Birth(row, employee, period, ref found);
        Stay(row, employee, period, ref found);
        Hours(row, employee, ref found);
        if (employee.EntryDate <= period.Last) Months(row, employee, period, ref found);
        if (employee.BasePay == 0 && Scope.Of(employee) == ScopeState.Counted) Say(ref found, new(row, PayColumn.BasePay, PayTexts.BasePayMissing));
        Amount(row, PayColumn.BasePay, employee.BasePay, ref found);
        Amount(row, PayColumn.VariablePay, employee.VariablePay, ref found);
        Amount(row, PayColumn.SeniorityBonus, employee.SeniorityBonus, ref found);
    }

    private static void Birth(int row, Employee employee, ReferencePeriod period, ref List<RowProblem>? found)
    {
        var age = Ages.On(employee.BirthDate, period.DayFor(employee));
        if (employee.BirthDate >= employee.EntryDate)
            Say(ref found, new(row, PayColumn.BirthDate, PayTexts.BornAfterEntry, employee.BirthDate, employee.EntryDate));
        else if (age is < Youngest or > Oldest)
            Say(ref found, new(row, PayColumn.BirthDate, PayTexts.AgeImpossible, employee.BirthDate, age, Youngest, Oldest));
    }

    private static void Stay(int row, Employee employee, ReferencePeriod period, ref List<RowProblem>? found)
    {
        if (employee.EntryDate > period.Last) Say(ref found, new(row, PayColumn.EntryDate, PayTexts.EntryAfterPeriod, employee.EntryDate, period.Last));
        if (employee.ExitDate is not { } exit) return;
        if (exit < employee.EntryDate) Say(ref found, new(row, PayColumn.ExitDate, PayTexts.ExitBeforeEntry, exit, employee.EntryDate));
        else if (exit < period.First) Say(ref found, new(row, PayColumn.ExitDate, PayTexts.ExitBeforePeriod, exit, period.First));
    }

    private static void Hours(int row, Employee employee, ref List<RowProblem>? found)
    {
        if (employee.WeeklyHours is <= 0 or > MostHours)
            Say(ref found, new(row, PayColumn.WeeklyHours, PayTexts.HoursImpossible, employee.WeeklyHours, MostHours));
        else if (HasMoreDecimals(employee.WeeklyHours, HourDecimals))
            Say(ref found, new(row, PayColumn.WeeklyHours, PayTexts.TooManyDecimals, employee.WeeklyHours, HourDecimals));
    }

    private static void Months(int row, Employee employee, ReferencePeriod period, ref List<RowProblem>? found)
    {
        var most = period.MonthsTouchedBy(employee);
        if (employee.MonthsPresent < 0 || employee.MonthsPresent > most)
            Say(ref found, new(row, PayColumn.MonthsPresent, PayTexts.MonthsImpossible, employee.MonthsPresent, most));
        else if (HasMoreDecimals(employee.MonthsPresent, MonthDecimals))
            Say(ref found, new(row, PayColumn.MonthsPresent, PayTexts.TooManyDecimals, employee.MonthsPresent, MonthDecimals));
    }

    private static void Amount(int row, PayColumn column, decimal amount, ref List<RowProblem>? found)
    {
        if (amount < 0) Say(ref found, new(row, column, PayTexts.NegativePay, amount));
        else if (amount >= PayBelow) Say(ref found, new(row, column, PayTexts.PayTooHigh, amount, PayBelow));
        else if (HasMoreDecimals(amount, PayDecimals)) Say(ref found, new(row, column, PayTexts.TooManyDecimals, amount, PayDecimals));
    }

    private static void Say(ref List<RowProblem>? found, RowProblem problem) => (found ??= []).Add(problem);

    private static bool HasMoreDecimals(decimal value, int most) => value.Scale > most && decimal.Round(value, most) != value;
}
