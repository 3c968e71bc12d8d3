namespace EqualityAcademy.Domain.Shared;

/// <summary>
/// What may be said about a group: nothing about fewer than five people or five companies, and nothing that lets somebody
/// find such a figure by subtraction. The result is a value or the state "suppressed", decided before any page.
/// </summary>
public static class Disclosure
{
    /// <summary>The smallest group of which a figure may be shown.</summary>
    public const int Floor = 5;

    /// <summary>A figure about a group of this size.</summary>
    public static Disclosed<T> Of<T>(int group, T value) => group >= Floor ? new(value) : default;

    /// <summary>
    /// Counts that add up to a total, as a row or a column of a table. Counts from 1 to 4 are hidden; so are the smallest
    /// others until the hidden ones together reach the floor, so that total minus shown says nothing about a small group.
    /// A total under the floor hides the whole line. A count of zero is about nobody and stays, unless the line is hidden.
    /// </summary>
    public static DisclosedLine Line(IReadOnlyList<int> counts)
    {
        var total = counts.Sum();
        if (total is > 0 and < Floor)
            return new(new Disclosed<int>[counts.Count], default);

        var hidden = Enumerable.Range(0, counts.Count).Where(i => counts[i] is > 0 and < Floor).ToHashSet();
        var others = new Queue<int>(Enumerable.Range(0, counts.Count).Where(i => counts[i] >= Floor).OrderBy(i => counts[i]));
        while (hidden.Count > 0 && hidden.Sum(i => counts[i]) < Floor) hidden.Add(others.Dequeue());
        var cells = counts.Select((n, i) => hidden.Contains(i) ? default : new Disclosed<int>(n));
        return new([.. cells], new(total));
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
