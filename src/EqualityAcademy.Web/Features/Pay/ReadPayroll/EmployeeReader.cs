using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Web.Platform.Formats;

namespace EqualityAcademy.Web.Features.Pay.ReadPayroll;

/// <summary>Makes a person of a row. What cannot be read is noted; the person is null then.</summary>
internal sealed class EmployeeReader(PayrollColumns columns)
{
    private const int LongestNumber = 100;
    private const int FullPeriod = 12;
    private readonly List<RowProblem> _problems = [];
    private TableRow _row = new();

    /// <summary>What was wrong with the row read last.</summary>
    public IReadOnlyList<RowProblem> Problems => _problems;

    public Employee? Read(TableRow row)
    {
        _row = row;
        _problems.Clear();
        if (!IsPlain()) return null;
        var employee = Person();
        return _problems.Count > 0 ? null : employee;
    }

    private Employee Person()
    {
        var name = Classification();
        return new()
        {
            Number = new(Number()),
            Sex = Word(PayColumn.Sex, PayrollVocabulary.Sexes) ?? default,
            BirthDate = Date(PayColumn.BirthDate) ?? default,
            Csp = Word(PayColumn.Csp, PayrollVocabulary.Csps) ?? default,
            Level = name?.Level,
            Category = name?.Category,
            Contract = Word(PayColumn.Contract, PayrollVocabulary.Contracts) ?? default,
            WeeklyHours = Decimal(PayColumn.WeeklyHours),
            EntryDate = Date(PayColumn.EntryDate) ?? default,
            ExitDate = Cell(PayColumn.ExitDate).IsEmpty ? null : Date(PayColumn.ExitDate),
            MonthsPresent = Months(),
            BasePay = Decimal(PayColumn.BasePay),
            VariablePay = Decimal(PayColumn.VariablePay),
            SeniorityBonus = Decimal(PayColumn.SeniorityBonus),
            Raised = Word(PayColumn.Raised, PayrollVocabulary.YesNo) ?? false,
            Promoted = Word(PayColumn.Promoted, PayrollVocabulary.YesNo) ?? false,
            Return = Leave(),
        };
    }

    /// <summary>No formula anywhere, nothing outside the columns.</summary>
    private bool IsPlain()
    {
        for (var i = 0; i < _row.Count; i++)
        {
            var cell = _row[i];
            if (cell.IsEmpty || columns.IsLeftOut(i)) continue;
            if (columns.IsOutside(i)) Say(PayColumn.Number, "CellOutside", columns.Count);
            else if (PayrollCells.IsFormula(cell)) _problems.Add(new(_row.Line, columns.At(i), "CellFormula"));
        }

        return _problems.Count == 0;
    }

    private string Number()
    {
        var cell = Cell(PayColumn.Number);
        if (cell.Length > LongestNumber) Say(PayColumn.Number, "CellTooLong", LongestNumber);
        return cell.Length > LongestNumber ? "" : cell.ToString();
    }

    private (Level Level, Category Category)? Classification()
    {
        var cell = Cell(PayColumn.Classification);
        if (cell.IsEmpty) return null;
        if (PayrollVocabulary.Class(cell) is { } known) return known;
        Say(PayColumn.Classification, "CellNotAClass", MetallurgyClass.All[0].ToString(), MetallurgyClass.All[^1].ToString());
        return null;
    }

    private decimal Months()
    {
        var months = Decimal(PayColumn.MonthsPresent);
        if (!Cell(PayColumn.PresentFullPeriod).IsEmpty && Word(PayColumn.PresentFullPeriod, PayrollVocabulary.YesNo) is { } full && full != (months == FullPeriod))
            Say(PayColumn.PresentFullPeriod, "CellPresenceContradicts", months, FullPeriod);
        return months;
    }

    private LeaveReturn Leave()
    {
        var returned = Word(PayColumn.MaternityReturn, PayrollVocabulary.YesNo);
        var granted = Cell(PayColumn.RaisesDuringLeave).IsEmpty ? null : Word(PayColumn.RaisesDuringLeave, PayrollVocabulary.YesNo);
        var raised = Cell(PayColumn.RaisedAfterReturn).IsEmpty ? null : Word(PayColumn.RaisedAfterReturn, PayrollVocabulary.YesNo);
        if (_problems.Count > 0) return LeaveReturn.None;
        if (LeaveReturns.From(returned ?? false, granted, raised) is { } leave) return leave;
        Say(PayColumn.MaternityReturn, "CellLeaveContradicts", columns.Name(PayColumn.MaternityReturn), columns.Name(PayColumn.RaisesDuringLeave), columns.Name(PayColumn.RaisedAfterReturn));
        return LeaveReturn.None;
    }

    private DateOnly? Date(PayColumn column)
    {
        var date = PayrollCells.Date(Cell(column));
        if (date is null) Say(column, Cell(column).IsEmpty ? "CellMissing" : "CellNotADate");
        return date;
    }

    private decimal Decimal(PayColumn column)
    {
        var state = PayrollCells.Number(column, Cell(column), out var value);
        if (state == NumberState.Wrong) Say(column, Cell(column).IsEmpty ? "CellMissing" : "CellNotANumber");
        else if (state == NumberState.Ambiguous) Say(column, "CellAmbiguous", Cell(column).ToString());
        return value;
    }

    private T? Word<T>(PayColumn column, PayrollWords<T> words) where T : struct
    {
        var value = words.Find(Cell(column));
        if (value is null) Say(column, "CellNotAWord", words.Named);
        return value;
    }

    private ReadOnlySpan<char> Cell(PayColumn column) => columns.Cell(_row, column);

    private void Say(PayColumn column, string textKey, params object[] args) => _problems.Add(new(_row.Line, column, textKey, args));
}
