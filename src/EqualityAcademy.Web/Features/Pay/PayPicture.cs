using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Web.Features.Pay;

/// <summary>
/// Everything a result page, a report or a kept result shows: totals only. It never holds a person's number or the pay of the tenth
/// person; from typed totals it has one grouping and no indicators A to G.
/// </summary>
/// <param name="Population">Null when totals were typed.</param>
/// <param name="ByCsp">Null when totals were typed by level.</param>
/// <param name="ByLevel">Null when totals were typed by category of work.</param>
/// <param name="Directive">Null when totals were typed.</param>
public sealed record PayPicture(PayBand Band, ReferencePeriod Period, PayPopulation? Population, IndexResult? ByCsp, IndexResult? ByLevel, DirectiveResult? Directive)
{
    public static PayPicture Of(PayResult result) =>
        new(result.Band, result.Period, result.Population, Impersonal(result.Index.ByCsp), Impersonal(result.Index.ByLevel), result.Directive);

    public static PayPicture Of(IndexResult typed, ReferencePeriod period) => typed.PayGap.Grouping == Grouping.Csp
        ? new(typed.Band, period, null, Impersonal(typed), null, null)
        : new(typed.Band, period, null, null, Impersonal(typed), null);

    /// <summary>The Index that counts: by level where levels give one and it is asked for, else by category of work (index-egapro.md §3).</summary>
    public IndexResult Index(Grouping wanted) => (ByCsp, ByLevel) switch
    {
        ({ } csp, { } level) => new IndexComparison(csp, level).For(wanted).Result,
        (null, { } level) => level,
        var (csp, _) => csp!,
    };

    /// <summary>The same with the ten highest pays filled as chosen; the choice is among the outcomes of a tie.</summary>
    public PayPicture WithTopTen(TopTenOutcome chosen) => this with { ByCsp = Chosen(ByCsp, chosen), ByLevel = Chosen(ByLevel, chosen) };

    /// <summary>The same without amounts that tell what one or two people earn: for documents and for whatever is kept.</summary>
    public PayPicture ForOthers() => this with { Directive = Directive is null ? null : Disguise.Of(Directive) };

    private static IndexResult Impersonal(IndexResult index) => With(index, index.TopTen.Result.Select(t => t with { People = WhyNot.NotGiven }));

    private static IndexResult? Chosen(IndexResult? index, TopTenOutcome chosen) => index is null ? null
        : With(index, index.TopTen.Result.Select(t => TopTenScore.Of(chosen.Women, chosen.Men, t.Tie.Select(tie => tie with { IsChosen = true }), t.People)));

    private static IndexResult With(IndexResult index, Finding<TopTenScore> topTen) =>
        IndexResult.Of(index.Band, index.PayGap, index.Raises, index.Maternity, new(topTen));
}
