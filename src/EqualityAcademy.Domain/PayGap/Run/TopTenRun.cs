namespace EqualityAcademy.Domain.PayGap;

/// <summary>Keeps the highest pays: eleven, and those tied with the eleventh.</summary>
internal sealed class TopTenRun
{
    private const int Places = IndexFormula.TopTenPlaces;

    /// <summary>By pay, falling; people of the same pay in no order.</summary>
    private readonly List<Entry> _highest = [];

    public void Add(Employee employee)
    {
        var entry = new Entry(employee.Number, employee.Sex, employee.IndexPay);
        if (_highest.Count > Places && entry.Pay < _highest[Places].Pay) return;
        var at = _highest.Count;
        if (at > 0 && _highest[^1].Pay < entry.Pay) at = _highest.FindIndex(e => e.Pay < entry.Pay);
        _highest.Insert(at, entry);
        var last = _highest.Count;
        while (last > Places + 1 && _highest[last - 1].Pay < _highest[Places].Pay) last--;
        _highest.RemoveRange(last, _highest.Count - last);
    }

    /// <summary>Whether so many women can be among the ten; a choice there is only when people are tied.</summary>
    public bool CanChoose(int women) => Tie(null) is { } tie && tie.Outcomes.Any(o => o.Women == women);

    /// <param name="womenChosen">Women among the ten, when people are tied and somebody chose.</param>
    public TopTenIndicator Result(int? womenChosen)
    {
        if (_highest.Count < Places) return new(WhyNot.FewerThanTenPeople);
        var tie = Tie(womenChosen);
        var ten = tie is null ? Outcome(_highest.Take(Places)) : Kept(tie, womenChosen);
        var eleventh = _highest.Count > Places ? (Finding<decimal>)_highest[Places].Pay : WhyNot.FewerThanTenPeople;
        var people = new TopTenPeople([.. Filled(ten).Select(e => e.Number)], _highest[Places - 1].Pay, eleventh);
        return new(TopTenScore.Of(ten.Women, ten.Men, tie ?? (Finding<TopTenTie>)new NotApplicable(WhyNot.NoTie), people));
    }

    private TopTenTie? Tie(int? womenChosen)
    {
        if (_highest.Count <= Places || _highest[Places].Pay != _highest[Places - 1].Pay) return null;
        var limit = _highest[Places].Pay;
        var sure = Outcome(_highest.Where(e => e.Pay > limit));
        var tied = Outcome(_highest.Where(e => e.Pay == limit));
        var left = Places - sure.Women - sure.Men;
        var (fewest, most) = (Math.Max(0, left - tied.Men), Math.Min(left, tied.Women));
        var outcomes = Enumerable.Range(fewest, most - fewest + 1).Select(w => new TopTenOutcome(sure.Women + w, sure.Men + left - w));
        return new(left, tied.Women, tied.Men, [.. outcomes], womenChosen is not null);
    }

    /// <summary>The outcome chosen, or the one with the fewest points.</summary>
    private static TopTenOutcome Kept(TopTenTie tie, int? womenChosen) =>
        tie.Outcomes.FirstOrDefault(o => o.Women == womenChosen) ?? tie.Outcomes.MinBy(o => (o.Score, Math.Min(o.Women, o.Men)))!;

    /// <summary>Of each sex as many as kept, tied people by their number: the order of the rows decides nothing.</summary>
    private IEnumerable<Entry> Filled(TopTenOutcome ten)
    {
        var ordered = _highest.OrderByDescending(e => e.Pay).ThenBy(e => e.Number.Value, NaturalOrder.Instance).ToList();
        var (women, men) = (ordered.Where(e => e.Sex == Sex.Woman).Take(ten.Women), ordered.Where(e => e.Sex == Sex.Man).Take(ten.Men));
        var kept = women.Concat(men).ToHashSet();
        return ordered.Where(kept.Contains);
    }

    private static TopTenOutcome Outcome(IEnumerable<Entry> entries)
    {
        var all = entries.ToList();
        return new(all.Count(e => e.Sex == Sex.Woman), all.Count(e => e.Sex == Sex.Man));
    }

    private readonly record struct Entry(EmployeeNumber Number, Sex Sex, decimal Pay);
}
