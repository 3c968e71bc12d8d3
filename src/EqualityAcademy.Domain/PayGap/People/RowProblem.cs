namespace EqualityAcademy.Domain.PayGap;

/// <summary>The columns of the payroll list that can be wrong.</summary>
public enum PayColumn
{
    Number,
    Sex,
    BirthDate,
    Csp,
    Classification,
    Contract,
    WeeklyHours,
    EntryDate,
    ExitDate,
    MonthsPresent,
    PresentFullPeriod,
    BasePay,
    VariablePay,
    SeniorityBonus,
    Raised,
    Promoted,
    MaternityReturn,
    RaisesDuringLeave,
    RaisedAfterReturn,
}

/// <summary>What is wrong in one cell of the payroll list: the row as its reader numbers it, the column, the key of the message.</summary>
public sealed record RowProblem(int Row, PayColumn Column, string TextKey, params object[] Args);
