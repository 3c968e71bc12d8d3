namespace EqualityAcademy.Domain.PayGap.Jobs;

/// <summary>
/// What makes two jobs of equal value: the four factors of C. trav. L3221-4, and working conditions, which directive 2023/970 adds in
/// its article 4 (equal-pay.md §1).
/// </summary>
public enum Factor
{
    Knowledge,
    Experience,
    Responsibility,
    Load,
    Conditions,
}

/// <summary>The six criteria of the métallurgie classification (IDCC 3248, art. 59 ff.), ten degrees each (equal-pay.md §5).</summary>
public enum Criterion
{
    Knowledge,
    Complexity,
    Communication,
    Autonomy,
    Contribution,
    Supervision,
}

/// <summary>What the six criteria do not measure: L3221-4 names physical and nervous load, the directive working conditions.</summary>
public enum Load
{
    Physical,
    Nervous,
    Conditions,
}

/// <summary>Which criterion speaks of which factor. The arrangement is ours: neither the law nor the branch agreement gives one.</summary>
public static class Criteria
{
    public const int LowestDegree = 1;
    public const int HighestDegree = 10;

    public const int LightestLoad = 1;
    public const int HeaviestLoad = 3;

    public static IReadOnlyList<Factor> Factors { get; } = Enum.GetValues<Factor>();

    public static IReadOnlyList<Criterion> All { get; } = Enum.GetValues<Criterion>();

    public static IReadOnlyList<Load> Loads { get; } = Enum.GetValues<Load>();

    public static Factor FactorOf(Criterion criterion) => criterion switch
    {
        Criterion.Knowledge => Factor.Knowledge,
        Criterion.Complexity or Criterion.Communication => Factor.Experience,
        _ => Factor.Responsibility,
    };

    public static Factor FactorOf(Load load) => load == Load.Conditions ? Factor.Conditions : Factor.Load;

    public static IEnumerable<Criterion> CriteriaOf(Factor factor) => All.Where(c => FactorOf(c) == factor);

    public static IEnumerable<Load> LoadsOf(Factor factor) => Loads.Where(l => FactorOf(l) == factor);
}
