namespace EqualityAcademy.Domain.PayGap;

/// <summary>Gathers what the Index needs: counts and sums by group, and the highest pays.</summary>
internal sealed class IndexRun(PayBand band)
{
    private readonly Dictionary<(GroupKey, AgeBand), Sums> _byCsp = [];
    private readonly Dictionary<(GroupKey, AgeBand), Sums> _byLevel = [];
    private readonly Dictionary<(Csp, Sex), (int People, int Raised, int RaisedOnly, int Promoted)> _raises = [];
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
        var (people, raised, only, promoted) = _raises.GetValueOrDefault((employee.Csp, employee.Sex));
        _raises[(employee.Csp, employee.Sex)] = (people + 1,
            raised + (employee.Raised ? 1 : 0), only + (employee is { Raised: true, Promoted: false } ? 1 : 0), promoted + (employee.Promoted ? 1 : 0));
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
        var (women, men) = (Of(Sex.Woman), Of(Sex.Man));
        return new(RaisesOrPromotionsIndicator.Of(women.Raised + men.Raised > 0, women.People, men.People, women.Raised, men.Raised, payGap));
    }

    private (int People, int Raised) Of(Sex sex) =>
        (_raises.Where(r => r.Key.Item2 == sex).Sum(r => r.Value.People), _raises.Where(r => r.Key.Item2 == sex).Sum(r => r.Value.Raised));

    /// <summary>From 251 a person promoted counts as promoted and not as raised.</summary>
    private RaiseIndicators.Apart Apart(PayGapIndicator payGap) =>
        new(Rates(IndicatorId.Raises, r => r.RaisedOnly, payGap), Rates(IndicatorId.Promotions, r => r.Promoted, payGap));

    private RateIndicator Rates(IndicatorId id, Func<(int People, int Raised, int RaisedOnly, int Promoted), int> of, PayGapIndicator payGap)
    {
        var rates = Enum.GetValues<Csp>().Select(csp => (Csp: csp, Women: _raises.GetValueOrDefault((csp, Sex.Woman)), Men: _raises.GetValueOrDefault((csp, Sex.Man))))
            .Select(c => CspRates.Counted(c.Csp, c.Women.People, c.Men.People, new(of(c.Women), of(c.Men)))).ToList();
        return RateIndicator.Of(id, _raises.Values.Any(r => of(r) > 0), payGap.TotalHeadcount, rates, payGap);
    }

    private static Sums Group(Dictionary<(GroupKey, AgeBand), Sums> groups, GroupKey key, AgeBand age)
    {
        if (!groups.TryGetValue((key, age), out var sums)) groups[(key, age)] = sums = new();
        return sums;
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
