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

/// <summary>Figures as they are shown: amounts to the cent, percentages to four decimals, ratios to six.</summary>
internal static class Shown
{
    public const int Cents = 2;
    public const int Percent = 4;
    public const int Six = 6;

    public static decimal? Number(Finding<Ratio> figure, int places) => figure.IsComputed ? figure.Value.Round(places) : null;

    public static T? Value<T>(Finding<T> figure) where T : struct => figure.IsComputed ? figure.Value : null;

    public static T? Found<T>(Finding<T> figure) where T : class => figure.IsComputed ? figure.Value : null;
}
