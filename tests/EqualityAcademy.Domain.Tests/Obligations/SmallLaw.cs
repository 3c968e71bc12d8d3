using System.Globalization;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Tests.Obligations;

/// <summary>A law of few lines: one obligation of each kind, all at the same threshold.</summary>
internal static class SmallLaw
{
    public const int Hours = 5;
    private const string Threshold = "threshold";

    public static readonly Dictionary<string, LawParameter> Parameters = new()
    {
        [Threshold] = new() { Id = Threshold, Titles = Text, Unit = ParameterUnit.People, Values = [new() { From = new(2019, 1, 1), Value = 50, Citation = Citation }] },
    };

    public static readonly Obligation[] Texts =
    [
        Of("everyone", new() { All = [] }),
        Of("plan", Count(CountingRule.Ct)),
        Of("powers", Count(CountingRule.Ct12, plusMonths: 12)),
        Of("index", Count(CountingRule.Idx3)),
        Of("years", Count(CountingRule.Fy2)),
        Of("small", new() { Headcount = new() { Count = CountingRule.Ct, Below = Threshold } }) with { Status = LawStatus.Recommended },
        Of("draft", Count(CountingRule.Ct)) with { Status = LawStatus.Draft, Holds = new() { From = new(2028, 1, 1) } },
        Of("council", new() { Fact = "has-cse" }) with { Due = ["on(alert)"] },
    ];

    public static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private static LocalText Text => new() { Fr = "x", En = "x" };

    private static Source Citation => new() { Ref = "x", Sheet = "x", Grade = "A", AsOf = "2026-11-21" };

    private static Condition Count(CountingRule rule, int plusMonths = 0) => new() { Headcount = new() { Count = rule, AtLeast = Threshold, PlusMonths = plusMonths } };

    private static Obligation Of(string id, Condition conditions) => new()
    {
        Id = id,
        Status = LawStatus.InForce,
        Theme = DutyTheme.EqualPay,
        Confidence = "A",
        Holds = new() { From = new(2019, 1, 1) },
        Titles = Text,
        Summary = Text,
        Who = Text,
        Steps = [],
        Evidence = Text,
        Deadline = Text,
        Effort = new() { Hours = Hours, LeadMonths = 1 },
        Conditions = conditions,
        Sources = [],
        Examples = [],
    };
}
