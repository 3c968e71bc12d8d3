using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Web.Features.Pay.ComputePayroll;

/// <summary>Everything computed from a payroll list, in the shape of the published examples. A figure that does not exist is null.</summary>
internal sealed record PayrollAnswer(string SizeBand, int Rows, ScopeAnswer InScope, ExcludedAnswer Excluded, IndexesAnswer Index, DirectiveAnswer Directive)
{
    public static PayrollAnswer Of(PayResult result) => new(
        PayNames.Of(result.Band), result.Population.Rows,
        new(result.Population.InScope, result.Population.Women, result.Population.Men), new(result.Population.OutByContract, result.Population.OutByPresence),
        new([.. result.Headcounts.Select(c => new CellAnswer(PayNames.Of(c.Csp), PayNames.Of(c.Age), c.Women, c.Men))], ListIndexAnswer.Of(result.Index.ByCsp), ListIndexAnswer.Of(result.Index.ByLevel)),
        DirectiveAnswer.Of(result.Directive));
}

internal sealed record ScopeAnswer(int Total, int Women, int Men);

internal sealed record ExcludedAnswer(int ByContract, int ByPresence);

/// <summary>The Index by category of work beside the Index by level.</summary>
internal sealed record IndexesAnswer(IReadOnlyList<CellAnswer> HeadcountByCspAndAge, ListIndexAnswer ByCsp, ListIndexAnswer ByLevel);

internal sealed record CellAnswer(string Csp, string Age, int Women, int Men);
