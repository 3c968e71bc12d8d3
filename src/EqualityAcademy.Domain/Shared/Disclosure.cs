namespace EqualityAcademy.Domain.Shared;

/// <summary>
/// What may be said about a group: nothing about fewer than five people or five companies, and nothing that lets somebody
/// find such a figure, by subtraction or by knowing these rules. The result is a value or the state "suppressed", decided
/// before any page.
/// </summary>
public static class Disclosure
{
    /// <summary>The smallest group of which a figure may be shown.</summary>
    public const int Floor = 5;

    /// <summary>A figure about a group of this size.</summary>
    public static Disclosed<T> Of<T>(int group, T value) => group >= Floor ? new(value) : default;

    /// <summary>
    /// Secret counts that add up to a total, as a row of a table; the total may be known to everybody. Small counts, 1 to 4, are hidden. If
    /// their sum leaves two values open for each of them, they hide one another. If not, the last large count goes with them: the
    /// last, never the smallest, because which one is the smallest is itself a secret. If that fails, all is hidden, zeros too.
    /// <para>Nobody can tell a hidden count, even knowing which are the n small ones. Hiding one another, they have a sum from n + 2 to 4n - 1,
    /// so each may be one more or one less. With a large one, all the ones and twos whose sum is n or n + 1 look the same, the large
    /// one taking up the difference, because the lowest case, all ones and a five, is not shown. What is hidden whole is ones and a
    /// five in any order, or small counts alone whose sum is n, n + 1 or 4n: reordered, or with another n, they look the same.</para>
    /// </summary>
    public static DisclosedLine Line(IReadOnlyList<int> counts)
    {
        var total = counts.Sum();
        if (total is > 0 and < Floor) return new(new Disclosed<int>[counts.Count], default);
        var hidden = Hidden(counts);
        return new([.. counts.Select((n, i) => hidden.Contains(i) ? default : new Disclosed<int>(n))], new(total));
    }

    /// <summary>
    /// Which of several groups without common members may have figures at all, when everybody knows their sizes: none under five, nor
    /// the smallest others until those without figures reach five together. The sizes are no secret, so the choice tells nothing.
    /// </summary>
    public static IReadOnlyList<bool> Groups(IReadOnlyList<int> sizes)
    {
        var hidden = Enumerable.Range(0, sizes.Count).Where(i => sizes[i] < Floor).ToHashSet();
        var others = new Queue<int>(Enumerable.Range(0, sizes.Count).Where(i => sizes[i] >= Floor).OrderBy(i => sizes[i]));
        while (hidden.Sum(i => sizes[i]) is > 0 and < Floor && others.TryDequeue(out var next)) hidden.Add(next);
        return [.. sizes.Select((_, i) => !hidden.Contains(i))];
    }

    private static HashSet<int> Hidden(IReadOnlyList<int> counts)
    {
        var small = Enumerable.Range(0, counts.Count).Where(i => counts[i] is > 0 and < Floor).ToHashSet();
        var sum = small.Sum(i => counts[i]);
        if (small.Count == 0 || sum >= Math.Max(Floor, small.Count + 2) && sum < small.Count * (Floor - 1)) return small;

        var last = Enumerable.Range(0, counts.Count).LastOrDefault(i => counts[i] >= Floor, -1);
        if (last < 0 || sum + counts[last] == small.Count + Floor) return [.. Enumerable.Range(0, counts.Count)];
        return [.. small, last];
    }
}

/// <summary>A line of counts as it may be shown.</summary>
public sealed record DisclosedLine(IReadOnlyList<Disclosed<int>> Cells, Disclosed<int> Total);

/// <summary>A value that may be shown, or the fact that it may not. The default is suppressed.</summary>
public readonly record struct Disclosed<T>
{
    private readonly T _value;

    internal Disclosed(T value) => (_value, IsShown) = (value, true);

    public bool IsShown { get; }

    /// <exception cref="InvalidOperationException">The value is suppressed.</exception>
    public T Value => IsShown ? _value : throw new InvalidOperationException("This value is suppressed.");

    public override string ToString() => IsShown ? $"{_value}" : "suppressed";
}
