using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Web.Features.Pay;

/// <summary>
/// A picture for other eyes than those of the person who gave the list. A mean over one or two people tells what a person earns, so no
/// such mean stays; and the means of the whole company stay, so as many other categories are hidden as it takes that nothing about one
/// or two people can be found by subtraction.
/// </summary>
public static class Disguise
{
    /// <summary>Women, and men, a mean that others see needs.</summary>
    public const int Least = 3;

    /// <summary>A median of three is what one of them earns.</summary>
    private const int LeastForMedian = 5;

    /// <summary>Each limit is somebody's pay: so many people that each of the four bands holds at least three.</summary>
    private const int LeastForQuartiles = 4 * Least;

    public static DirectiveResult Of(DirectiveResult directive)
    {
        var people = Math.Min(directive.Women, directive.Men);
        var receiving = Math.Min(directive.WomenReceiving.Receiving, directive.MenReceiving.Receiving);
        return directive with
        {
            Mean = Hide(directive.Mean, people >= Least),
            Median = Hide(directive.Median, people >= LeastForMedian),
            VariableMean = Hide(directive.VariableMean, receiving >= Least),
            VariableMedian = Hide(directive.VariableMedian, receiving >= LeastForMedian),
            Quartiles = directive.Women + directive.Men >= LeastForQuartiles ? directive.Quartiles : new(WhyNot.GroupTooSmall, WhyNot.GroupTooSmall),
            Categories = directive.Categories.Select(c => new CategoryIndicator(Of(c.Categories))),
        };
    }

    /// <summary>Has amounts, and too few women or men for others to see them.</summary>
    public static bool IsSmall(CategoryGaps gaps) => gaps.Pay.IsComputed && Math.Min(gaps.Women, gaps.Men) < Least;

    /// <summary>Has amounts that others do not see.</summary>
    public static bool IsHidden(CategoryGaps gaps) => !gaps.Pay.IsComputed && gaps.Pay.Why == WhyNot.GroupTooSmall;

    private static IReadOnlyList<CategoryGaps> Of(IReadOnlyList<CategoryGaps> categories)
    {
        var shown = categories.Where(c => c.Pay.IsComputed && !IsSmall(c)).OrderBy(c => c.Women + c.Men).ToList();
        while (shown.Count > 0 && (CanBeFound(c => c.Women) || CanBeFound(c => c.Men))) shown.RemoveAt(0);
        return [.. categories.Select(c => c.Pay.IsComputed && !shown.Contains(c) ? c with { Pay = WhyNot.GroupTooSmall } : c)];

        bool CanBeFound(Func<CategoryGaps, int> sex) => categories.Except(shown).Sum(sex) is > 0 and < Least;
    }

    private static OnBothBases<Comparison> Hide(OnBothBases<Comparison> pay, bool mayBeShown) => mayBeShown ? pay : new(Hidden(pay.Annual), Hidden(pay.Hourly));

    private static Comparison Hidden(Comparison pay) => new(Hidden(pay.Women), Hidden(pay.Men));

    private static Finding<Ratio> Hidden(Finding<Ratio> amount) => amount.IsComputed ? WhyNot.GroupTooSmall : amount;
}
