using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Web.Features.Pay.ComputePayroll;

/// <summary>Everything computed from a payroll list, in the shape of the published examples. A figure that does not exist is null.</summary>
internal sealed record PayrollAnswer(string SizeBand, int Rows, ScopeAnswer InScope, ExcludedAnswer Excluded, IndexesAnswer Index, DirectiveAnswer Directive)
{
    public static PayrollAnswer Of(PayResult result) => Of(result.Band, result.Population, result.Headcounts, result.Index, result.Directive);

    /// <summary>The same from a picture of a list, which knows no people.</summary>
    public static PayrollAnswer Of(PayPicture picture) => Of(picture.Band, picture.Population!, Headcounts(picture.ByCsp!.PayGap.Groups), new(picture.ByCsp, picture.ByLevel!), picture.Directive!);

    private static PayrollAnswer Of(PayBand band, PayPopulation people, IReadOnlyList<CellHeadcount> cells, IndexComparison index, DirectiveResult directive) => new(
        PayNames.Of(band), people.Rows, new(people.InScope, people.Women, people.Men), new(people.OutByContract, people.OutByPresence),
        new([.. cells.Select(c => new CellAnswer(PayNames.Of(c.Csp), PayNames.Of(c.Age), c.Women, c.Men))], ListIndexAnswer.Of(index.ByCsp), ListIndexAnswer.Of(index.ByLevel)),
        DirectiveAnswer.Of(directive));

    private static IReadOnlyList<CellHeadcount> Headcounts(IReadOnlyList<PayGroup> groups) =>
        [.. from csp in Enum.GetValues<Csp>()
            from age in Enum.GetValues<AgeBand>()
            let cell = groups.FirstOrDefault(g => g.Key.Csp == csp && g.Age == age)
            select new CellHeadcount(csp, age, cell?.Women ?? 0, cell?.Men ?? 0)];
}

internal sealed record ScopeAnswer(int Total, int Women, int Men);

internal sealed record ExcludedAnswer(int ByContract, int ByPresence);

/// <summary>The Index by category of work beside the Index by level.</summary>
internal sealed record IndexesAnswer(IReadOnlyList<CellAnswer> HeadcountByCspAndAge, ListIndexAnswer ByCsp, ListIndexAnswer ByLevel);

internal sealed record CellAnswer(string Csp, string Age, int Women, int Men);
