namespace EqualityAcademy.Domain.PayGap;

/// <summary>Gathers what the Index needs: counts and sums by group, and the highest pays.</summary>
internal sealed class IndexRun(PayBand band)
{
    private readonly Dictionary<(GroupKey, AgeBand), Sums> _byCsp = [];
    private readonly Dictionary<(GroupKey, AgeBand), Sums> _byLevel = [];
    private readonly Raised[] _women = [.. Enum.GetValues<Csp>().Select(_ => new Raised())];
    private readonly Raised[] _men = [.. Enum.GetValues<Csp>().Select(_ => new Raised())];
    private readonly TopTenRun _topTen = new();
    private int _withoutLevel;
    private int _returns;
    private int _eligible;
    private int _raisedAfterReturn;

    /// <summary>Everybody, in scope or not: presence does not matter here (index-egapro.md §3).</summary>
    public void AddReturn(LeaveReturn leave)
    {
        if (leave == LeaveReturn.None) return;
        _returns++;
        if (leave is LeaveReturn.Raised or LeaveReturn.NotRaised) _eligible++;
        if (leave == LeaveReturn.Raised) _raisedAfterReturn++;
    }

    /// <summary>People in scope only.</summary>
    public void Add(Employee employee, AgeBand age)
    {
        Group(_byCsp, employee.Csp, age).Add(employee);
        if (employee.Level is { } level) Group(_byLevel, level, age).Add(employee);
        else _withoutLevel++;
        (employee.Sex == Sex.Woman ? _women : _men)[(int)employee.Csp].Add(employee);
        _topTen.Add(employee);
    }

    public bool CanChooseInTopTen(int women) => _topTen.CanChoose(women);

    public IReadOnlyList<CellHeadcount> Headcounts() =>
        [.. from csp in Enum.GetValues<Csp>()
            from age in Enum.GetValues<AgeBand>()
            let sums = _byCsp.GetValueOrDefault((csp, age))
            select new CellHeadcount(csp, age, sums?.Women ?? 0, sums?.Men ?? 0)];

    public IndexComparison Result(int? womenChosen)
    {
        var topTen = _topTen.Result(womenChosen);
        return new(Result(Grouping.Csp, _byCsp, null, topTen), Result(Grouping.Level, _byLevel, _withoutLevel > 0 ? WhyNot.LevelMissing : null, topTen));
    }

    private IndexResult Result(Grouping grouping, Dictionary<(GroupKey Key, AgeBand Age), Sums> groups, WhyNot? obstacle, TopTenIndicator topTen)
    {
        var payGap = PayGapIndicator.Of(grouping, _byCsp.Values.Sum(g => g.Women + g.Men), groups.Select(g => g.Value.Pay(g.Key.Key, g.Key.Age)), obstacle);
        var maternity = MaternityIndicator.Of(_returns > 0, _returns, _eligible, _raisedAfterReturn);
        return IndexResult.Of(band, payGap, band == PayBand.Of50To250 ? Together(payGap) : Apart(payGap), maternity, topTen);
    }

    /// <summary>From 50 to 250 a raise through a promotion counts as a raise.</summary>
    private RaiseIndicators.Together Together(PayGapIndicator payGap)
    {
        var (women, men) = (_women.Sum(r => r.Any), _men.Sum(r => r.Any));
        return new(RaisesOrPromotionsIndicator.Of(women + men > 0, _women.Sum(r => r.People), _men.Sum(r => r.People), women, men, payGap));
    }

    /// <summary>From 251 a person promoted counts as promoted and not as raised.</summary>
    private RaiseIndicators.Apart Apart(PayGapIndicator payGap) =>
        new(Rates(IndicatorId.Raises, r => r.WithoutPromotion, payGap), Rates(IndicatorId.Promotions, r => r.Promoted, payGap));

    private RateIndicator Rates(IndicatorId id, Func<Raised, int> of, PayGapIndicator payGap)
    {
        var rates = Enum.GetValues<Csp>().Select(csp => (Csp: csp, Women: _women[(int)csp], Men: _men[(int)csp]))
            .Select(c => CspRates.Counted(c.Csp, c.Women.People, c.Men.People, new(of(c.Women), of(c.Men)))).ToList();
        return RateIndicator.Of(id, _women.Concat(_men).Any(r => of(r) > 0), payGap.TotalHeadcount, rates, payGap);
    }

    private static Sums Group(Dictionary<(GroupKey, AgeBand), Sums> groups, GroupKey key, AgeBand age)
    {
        if (!groups.TryGetValue((key, age), out var sums)) groups[(key, age)] = sums = new();
        return sums;
    }

    private sealed class Raised
    {
        public int People { get; private set; }
        public int Any { get; private set; }
        public int WithoutPromotion { get; private set; }
        public int Promoted { get; private set; }

        public void Add(Employee employee)
        {
            People++;
            if (employee.Raised) Any++;
            if (employee.Raised && !employee.Promoted) WithoutPromotion++;
            if (employee.Promoted) Promoted++;
        }
    }

    private sealed class Sums
    {
        private decimal _womenPay;
        private decimal _menPay;

        public int Women { get; private set; }
        public int Men { get; private set; }

        public void Add(Employee employee)
        {
            if (employee.Sex == Sex.Woman) (Women, _womenPay) = (Women + 1, _womenPay + employee.IndexPay);
            else (Men, _menPay) = (Men + 1, _menPay + employee.IndexPay);
        }

        public GroupPay Pay(GroupKey key, AgeBand age) => new(key, age, Women, Men, Mean(_womenPay, Women), Mean(_menPay, Men));

        private static Ratio Mean(decimal pay, int people) => people == 0 ? 0 : Ratio.Of(pay, people);
    }
}
