using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Pay.ReadPayroll;

namespace EqualityAcademy.Web.Features.Pay.TypeTotals;

/// <summary>Makes totals of what was typed, and computes. The fields of its problems are those of the form.</summary>
internal sealed class TotalsReader(TypedTotals typed)
{
    private const int LongestLevel = 60;
    private readonly NumberReader _numbers = new(typed);
    private readonly List<string> _cells = [];
    private readonly List<string> _levels = [];

    private List<Problem> Problems => _numbers.Problems;

    public Outcome<PayPicture> Read()
    {
        var (band, grouping, period) = (Choice(TotalsFields.Band, PayNames.Bands), Choice(TotalsFields.Grouping, PayNames.Groupings), Period());
        var cells = Cells(grouping == Grouping.Csp);
        var totals = new IndexAggregates
        {
            Band = band ?? default,
            Headcounts = [.. cells.Select(g => new CellHeadcount(g.Key.Csp!.Value, g.Age, g.Women, g.Men))],
            PayGap = new(grouping ?? default, grouping == Grouping.Level ? [.. Levels()] : cells),
            RaisesOrPromotions = band == PayBand.Of50To250 ? Both() : null,
            Raises = band == PayBand.From251 ? Rates(TotalsFields.Raises) : null,
            Promotions = band == PayBand.From251 ? Rates(TotalsFields.Promotions) : null,
            Maternity = Maternity(),
            TopTen = new(_numbers.Count($"{TotalsFields.TopTen}-{TotalsFields.Women}", true), _numbers.Count($"{TotalsFields.TopTen}-{TotalsFields.Men}", true)),
        };
        if (Problems.Count > 0) return Problems;
        var result = totals.Compute();
        if (result.Succeeded) return PayPicture.Of(result.Value, period!);
        var places = new TotalsPlaces(typed, _cells, grouping == Grouping.Level ? _levels : _cells);
        return result.Problems.Select(places.Placed).DistinctBy(p => (p.Field, p.TextKey)).ToList();
    }

    private ReferencePeriod? Period()
    {
        if (PayrollCells.Date(typed[TotalsFields.PeriodEnd]) is not { } last) return Wrong(TotalsFields.PeriodEnd, typed[TotalsFields.PeriodEnd].Length == 0 ? "CellMissing" : "CellNotADate");
        if (last.Year is < PayYears.First or > PayYears.Last) return Wrong(TotalsFields.PeriodEnd, "PayYearOutOfRange", PayYears.First, PayYears.Last);
        var period = ReferencePeriod.From(last.AddDays(1).AddYears(-1), last);
        return period.Succeeded ? period.Value : Wrong(TotalsFields.PeriodEnd, period.Problems[0].TextKey, period.Problems[0].Args);
    }

    private ReferencePeriod? Wrong(string field, string textKey, params object[] args)
    {
        Problems.Add(new(field, textKey, args));
        return null;
    }

    private T? Choice<T>(string name, IReadOnlyDictionary<string, T> known) where T : struct
    {
        if (known.TryGetValue(typed[name], out var value)) return value;
        Problems.Add(new(name, "Totals.Choose"));
        return null;
    }

    /// <summary>The cells with people in them.</summary>
    private List<GroupEntry> Cells(bool withPay)
    {
        var read = new List<GroupEntry>();
        foreach (var csp in Enum.GetValues<Csp>())
            foreach (var age in Enum.GetValues<AgeBand>())
            {
                var group = Group(csp, age, TotalsFields.Cell(csp, age), withPay);
                if (group is { Women: 0, Men: 0 }) continue;
                _cells.Add(TotalsFields.Cell(csp, age));
                read.Add(group);
            }

        return read;
    }

    private IEnumerable<GroupEntry> Levels()
    {
        for (var row = 0; row < typed.Rows; row++)
        {
            var prefix = TotalsFields.Level(row);
            var name = typed[$"{prefix}-group"];
            if (new[] { "group", "age", TotalsFields.Women, TotalsFields.Men, TotalsFields.WomenPay, TotalsFields.MenPay }.All(p => typed[$"{prefix}-{p}"].Length == 0)) continue;
            if (name.Length is 0 or > LongestLevel) Problems.Add(new($"{prefix}-group", name.Length == 0 ? "CellMissing" : "CellTooLong", LongestLevel));
            _levels.Add(prefix);
            yield return Group(new Level(name), Choice($"{prefix}-age", PayNames.Ages) ?? default, prefix, true);
        }
    }

    private GroupEntry Group(GroupKey key, AgeBand age, string prefix, bool withPay)
    {
        var (women, men) = (_numbers.Count($"{prefix}-{TotalsFields.Women}", false), _numbers.Count($"{prefix}-{TotalsFields.Men}", false));
        return withPay ? new(key, age, women, men, Pay(prefix, TotalsFields.WomenPay, TotalsFields.Women, women), Pay(prefix, TotalsFields.MenPay, TotalsFields.Men, men)) : new(key, age, women, men, null, null);
    }

    private decimal? Pay(string prefix, string part, string counted, int people)
    {
        var pay = _numbers.Amount($"{prefix}-{part}");
        if (pay is not null && people == 0 && Problems.All(p => p.Field != $"{prefix}-{counted}")) Problems.Add(new($"{prefix}-{part}", "Totals.PayOfNobody"));
        return pay;
    }

    private bool Occurred(string name) => Choice(name, YesNo) ?? false;

    /// <summary>Where nothing happened nothing is asked.</summary>
    private RaisesOrPromotionsEntry Both()
    {
        var occurred = Occurred("raises_or_promotions-occurred");
        return occurred ? new(true, _numbers.Count("raises_or_promotions-women_raised", true), _numbers.Count("raises_or_promotions-men_raised", true)) : new(false, 0, 0);
    }

    private RatesEntry Rates(string indicator)
    {
        if (!Occurred($"{indicator}-occurred")) return new(false, []);
        return new(true, [.. Enum.GetValues<Csp>().Select(csp => Rate(csp, TotalsFields.Rate(indicator, csp)))]);
    }

    private RateEntry Rate(Csp csp, string prefix) => new(csp, _numbers.Percent($"{prefix}-{TotalsFields.WomenRate}"), _numbers.Percent($"{prefix}-{TotalsFields.MenRate}"));

    private MaternityEntry Maternity()
    {
        var returns = Occurred("maternity-returns_occurred");
        return returns ? new(true, _numbers.Count("maternity-eligible", true), _numbers.Count("maternity-raised", true)) : new(false, 0, 0);
    }

    private static readonly Dictionary<string, bool> YesNo = new() { [TotalsFields.Yes] = true, [TotalsFields.No] = false };
}
