namespace EqualityAcademy.Domain.PayGap;

/// <summary>
/// Gathers what A to F need. Annual pay of a person is pay × hours/35 × months/12, kept as pay × hours × months, a whole number of
/// 420ths of a euro; hourly pay is pay / 1820, kept as pay. So nothing is divided before the end.
/// </summary>
internal sealed class DirectiveRun(CategoryRun categories)
{
    private readonly Pays _women = new();
    private readonly Pays _men = new();

    public void Add(Employee employee) => Add(employee.Sex == Sex.Woman ? _women : _men, employee);

    private void Add(Pays pays, Employee employee)
    {
        var time = employee.WeeklyHours * employee.MonthsPresent;
        var (variable, total) = (employee.ComplementaryPay, employee.BasePay + employee.ComplementaryPay);
        pays.Annual.Add(total * time);
        pays.Hourly.Add(total);
        if (variable > 0)
        {
            pays.AnnualVariable.Add(variable * time);
            pays.HourlyVariable.Add(variable);
        }

        categories.Add(employee, time);
    }

    public DirectiveResult Result() => new(
        _women.Annual.Count, _men.Annual.Count,
        Each((pays, sex) => pays.Mean(Nobody(sex)), variable: false), Each((pays, sex) => pays.Mean(NobodyReceives(sex)), variable: true),
        Each((pays, sex) => pays.Median(Nobody(sex)), variable: false), Each((pays, sex) => pays.Median(NobodyReceives(sex)), variable: true),
        new(_women.AnnualVariable.Count, _women.Annual.Count, WhyNot.NoWomen), new(_men.AnnualVariable.Count, _men.Annual.Count, WhyNot.NoMen),
        new(Quartiles.Of(_women.Annual.Rising(), _men.Annual.Rising(), DirectiveFormula.FullTimeMonths),
            Quartiles.Of(_women.Hourly.Rising(), _men.Hourly.Rising(), DirectiveFormula.YearlyHours)),
        categories.Result());

    private OnBothBases<Comparison> Each(Func<PayList, Sex, Finding<Ratio>> figure, bool variable) => variable
        ? new(new(figure(_women.AnnualVariable, Sex.Woman), figure(_men.AnnualVariable, Sex.Man)), new(figure(_women.HourlyVariable, Sex.Woman), figure(_men.HourlyVariable, Sex.Man)))
        : new(new(figure(_women.Annual, Sex.Woman), figure(_men.Annual, Sex.Man)), new(figure(_women.Hourly, Sex.Woman), figure(_men.Hourly, Sex.Man)));

    private static WhyNot Nobody(Sex sex) => sex == Sex.Woman ? WhyNot.NoWomen : WhyNot.NoMen;

    private static WhyNot NobodyReceives(Sex sex) => sex == Sex.Woman ? WhyNot.NoWomanReceives : WhyNot.NoManReceives;

    private sealed class Pays
    {
        public PayList Annual { get; } = new(DirectiveFormula.FullTimeMonths);
        public PayList Hourly { get; } = new(DirectiveFormula.YearlyHours);
        public PayList AnnualVariable { get; } = new(DirectiveFormula.FullTimeMonths);
        public PayList HourlyVariable { get; } = new(DirectiveFormula.YearlyHours);
    }
}
