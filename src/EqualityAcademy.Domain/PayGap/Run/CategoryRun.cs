namespace EqualityAcademy.Domain.PayGap;

/// <summary>Gathers what G needs: sums by category and sex, no amount of a person.</summary>
/// <param name="listed">Categories that are shown also when nobody is in them.</param>
/// <param name="alertPct">Percent from which a gap alerts.</param>
internal sealed class CategoryRun(IReadOnlyList<Category> listed, decimal alertPct)
{
    private readonly Dictionary<Category, (Sums Women, Sums Men)> _categories = listed.ToDictionary(c => c, _ => (new Sums(), new Sums()));
    private int _without;

    /// <param name="time">Weekly hours times months present.</param>
    public void Add(Employee employee, decimal time)
    {
        if (employee.Category is not { } category)
        {
            _without++;
            return;
        }

        if (!_categories.TryGetValue(category, out var sums)) _categories[category] = sums = (new(), new());
        (employee.Sex == Sex.Woman ? sums.Women : sums.Men).Add(employee.BasePay, employee.ComplementaryPay, time);
    }

    public Finding<CategoryIndicator> Result()
    {
        if (_without > 0) return WhyNot.CategoryMissing;
        var ordered = _categories.OrderBy(c => listed.Contains(c.Key) ? 0 : 1).ThenBy(c => c.Key.Name, NaturalOrder.Instance);
        return new CategoryIndicator([.. ordered.Select(c => new CategoryGaps(c.Key, c.Value.Women.Count, c.Value.Men.Count, Pay(c.Value.Women, c.Value.Men), alertPct))]);
    }

    private static Finding<CategoryPay> Pay(Sums women, Sums men)
    {
        if (women.Count == 0) return new NotApplicable(WhyNot.NoWomen);
        if (men.Count == 0) return new NotApplicable(WhyNot.NoMen);
        return new CategoryPay(
            Means(women, men, s => s.AnnualBase, DirectiveFormula.FullTimeMonths), Means(women, men, s => s.AnnualVariable, DirectiveFormula.FullTimeMonths),
            Means(women, men, s => s.Base, DirectiveFormula.YearlyHours), Means(women, men, s => s.Variable, DirectiveFormula.YearlyHours));
    }

    private static Comparison Means(Sums women, Sums men, Func<Sums, decimal> of, int unit) =>
        Comparison.Of(Ratio.Of(of(women), women.Count) / unit, Ratio.Of(of(men), men.Count) / unit);

    private sealed class Sums
    {
        public int Count { get; private set; }
        public decimal Base { get; private set; }
        public decimal Variable { get; private set; }
        public decimal AnnualBase { get; private set; }
        public decimal AnnualVariable { get; private set; }

        public void Add(decimal basePay, decimal variable, decimal time)
        {
            Count++;
            Base += basePay;
            Variable += variable;
            AnnualBase += basePay * time;
            AnnualVariable += variable * time;
        }
    }
}
