using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.PayGap;

/// <summary>Who counted, and who did not.</summary>
/// <param name="OutByContract">Apprentices and the other contracts that are left out, whatever their presence.</param>
/// <param name="OutByPresence">Others, absent for more than half of the period.</param>
public sealed record PayPopulation(int Rows, int Women, int Men, int OutByContract, int OutByPresence)
{
    public int InScope => Women + Men;
}

/// <summary>Everything computed from a payroll list. Figures only, but for the numbers of the ten highest paid.</summary>
public sealed record PayResult(
    PayBand Band, ReferencePeriod Period, PayPopulation Population, IReadOnlyList<CellHeadcount> Headcounts, IndexComparison Index, DirectiveResult Directive);

/// <summary>
/// One pass over a payroll list. Rows go in one by one and are forgotten: what stays are counts and sums by group, the highest pays,
/// the person numbers (somebody listed twice is an error), and the bare amounts that medians and quartiles need.
/// </summary>
/// <param name="band">Given, never derived from the rows.</param>
/// <param name="listed">Categories of indicator G that are shown also when nobody is in them.</param>
public sealed class PayRun(PayBand band, ReferencePeriod period, PayLaw law, IReadOnlyList<Category> listed)
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly IndexRun _index = new(band);
    private readonly DirectiveRun _directive = new(new CategoryRun(listed, law.AlertPct));
    private int _refused;
    private int _women;
    private int _men;
    private int _outByContract;
    private int _outByPresence;

    /// <param name="row">The row as its reader numbers it; it comes back in the problems.</param>
    /// <returns>What is wrong; nothing when the row counts.</returns>
    public IReadOnlyList<RowProblem> Add(int row, Employee employee)
    {
        List<RowProblem>? found = null;
        EmployeeChecks.Check(row, employee, period, ref found);
        if (!_numbers.TryAdd(employee.Number.Value ?? "", row) && !string.IsNullOrWhiteSpace(employee.Number.Value))
            (found ??= []).Add(new(row, PayColumn.Number, PayTexts.PersonTwice, employee.Number.Value, _numbers[employee.Number.Value]));
        if (found is not null) _refused++;
        else Count(employee);
        return found is null ? [] : found;
    }

    /// <param name="womenInTopTen">The choice, when people are tied at the tenth place; null keeps the fewest points.</param>
    public Outcome<PayResult> Result(int? womenInTopTen = null)
    {
        if (_refused > 0) return new Problem("file", PayTexts.RowsRefused, _refused);
        var population = new PayPopulation(_women + _men + _outByContract + _outByPresence, _women, _men, _outByContract, _outByPresence);
        if (population.Rows == 0) return new Problem("file", PayTexts.NoRows);
        if (womenInTopTen is { } chosen && !_index.CanChooseInTopTen(chosen)) return new Problem("top_ten", PayTexts.TieChoiceImpossible, chosen);
        return new PayResult(band, period, population, _index.Headcounts(), _index.Result(womenInTopTen), _directive.Result());
    }

    private void Count(Employee employee)
    {
        _index.AddReturn(employee.Return);
        switch (Scope.Of(employee))
        {
            case ScopeState.OutByContract: _outByContract++; return;
            case ScopeState.OutByPresence: _outByPresence++; return;
        }

        if (employee.Sex == Sex.Woman) _women++;
        else _men++;
        _index.Add(employee, Ages.Band(Ages.On(employee.BirthDate, period.DayFor(employee))));
        _directive.Add(employee);
    }
}
