namespace EqualityAcademy.Domain.PayGap;

/// <summary>
/// A class of the métallurgie classification (IDCC 3248): eighteen classes A1 to I18 in nine groups, two classes each
/// (equal-pay.md §5). The class is the level of the Index, its group the category of indicator G.
/// </summary>
public readonly record struct MetallurgyClass
{
    private const int Classes = 18;
    private const int FewestPoints = 6;
    private const int MostPoints = 60;

    private MetallurgyClass(int number) => Number = number;

    /// <summary>1 to 18.</summary>
    public int Number { get; }

    public char Group => (char)('A' + (Number - 1) / 2);

    public Level Level => new($"{Group}{Number}");
    public Category Category => new($"{Group}");

    /// <summary>F to I are cadres.</summary>
    public bool IsCadre => Group >= 'F';

    public static IReadOnlyList<MetallurgyClass> All { get; } = [.. Enumerable.Range(1, Classes).Select(n => new MetallurgyClass(n))];

    /// <summary>The nine groups, as categories of workers.</summary>
    public static IReadOnlyList<Category> Categories { get; } = [.. All.Select(c => c.Category).Distinct()];

    /// <returns>Null when the text is not one of the eighteen names: C3 is none, because class 3 is in group B.</returns>
    public static MetallurgyClass? Parse(string text)
    {
        var name = text.Trim();
        foreach (var one in All)
            if (name.Equals(one.Level.Name, StringComparison.OrdinalIgnoreCase)) return one;
        return null;
    }

    /// <summary>
    /// The class of a job rated on six criteria from 1 to 10 points each: 6–9 is A1, then three points a class. Read in one secondary
    /// source (grade C), to be checked against the table of the branch.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not between 6 and 60 points.</exception>
    public static MetallurgyClass OfPoints(int points)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points, FewestPoints);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(points, MostPoints);
        return All[Math.Max(0, (points - 7) / 3)];
    }

    public override string ToString() => Level.Name;
}
