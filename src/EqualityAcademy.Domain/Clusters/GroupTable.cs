using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Clusters;

/// <summary>A group that figures may be asked about: the companies of a county, a sector or a size. One dimension at a time, because crossing them singles companies out.</summary>
public readonly record struct GroupKey(string Dimension, string Value)
{
    public override string ToString() => $"{Dimension}:{Value}";
}

/// <summary>
/// Counts of companies by category, for all companies and for the groups of one dimension, with what may not be shown already
/// decided. Everybody knows the sizes of the groups; the counts are secret.
/// <para>The row of all is a <see cref="Disclosure.Line"/>. The rows of the groups are shown all together or not at all: only when the row of
/// all is complete and no group, nor the rest of companies whose group has no figures, has a count from 1 to 4 or tells of each of its companies.</para>
/// <para>Nobody can tell a hidden count, even knowing the group of every company. Where the row of all hides something, every spread of it over the
/// groups looks the same. Where it is complete, take a group, a category, and all others lumped together: two by two, each sum five or
/// more, so that the corner has at least six possible values from its least. At the four values after the least, one of the four
/// corners is 1 to 4, so there is a small count and all is hidden just the same. Only what a zero in the row of all says is known.
/// Groups of another dimension have no rows: with two dimensions, a county that lacks one company of a sector would tell of that one.</para>
/// </summary>
public sealed class GroupTable
{
    private readonly Dictionary<string, IReadOnlyList<Disclosed<int>>> _rows = [];
    private readonly string _dimension;
    private readonly IReadOnlyList<Disclosed<int>> _all;
    private readonly IReadOnlyList<Disclosed<int>> _none;

    /// <param name="dimension">The one dimension whose groups have rows.</param>
    /// <param name="companies">The groups and the category of each company; a company without category is left out.</param>
    /// <param name="categories">How many categories there are.</param>
    /// <param name="hideUniform">Hides rows whose companies all have the same category: the count would tell it of each one.</param>
    public GroupTable(string dimension, IEnumerable<(IReadOnlyList<GroupKey> Groups, int? Category)> companies, int categories, bool hideUniform)
    {
        var rated = companies.Where(c => c.Category is not null).Select(c => (Group: ValueIn(dimension, c.Groups), Category: c.Category!.Value)).ToList();
        var groups = rated.GroupBy(c => c.Group).Select(g => (Value: g.Key, Row: Count(g.Select(c => c.Category), categories))).OrderBy(g => g.Value, StringComparer.Ordinal).ToList();
        var row = Count(rated.Select(c => c.Category), categories);

        Rated = rated.Count;
        _dimension = dimension;
        _none = [.. Enumerable.Repeat(default(Disclosed<int>), categories)];
        _all = Rated < Disclosure.Floor || (hideUniform && IsUniform(row)) ? _none : Disclosure.Line(row).Cells;

        var shown = Disclosure.Groups([.. groups.Select(g => g.Row.Sum())]);
        var rest = groups.Where((_, i) => !shown[i]).Aggregate(new int[categories], (sum, g) => [.. sum.Zip(g.Row, (a, b) => a + b)]);
        var rows = groups.Where((_, i) => shown[i]).ToList();
        var tells = rows.Select(g => g.Row).Append(rest).Any(HasSmall) || (hideUniform && rows.Any(g => IsUniform(g.Row))) || (IsUniform(rest) && !IsUniform(row));
        var open = _all.All(c => c.IsShown) && !tells;
        foreach (var (value, counts) in rows)
            if (value is not null) _rows[value] = counts.Sum() == Rated ? _all : open ? Disclosure.Line(counts).Cells : _none;
    }

    /// <summary>Companies that have a category.</summary>
    public int Rated { get; }

    /// <param name="group">Null for all companies.</param>
    public IReadOnlyList<Disclosed<int>> Of(GroupKey? group) =>
        group is not { } key ? _all : key.Dimension == _dimension ? _rows.GetValueOrDefault(key.Value, _none) : _none;

    private static string? ValueIn(string dimension, IEnumerable<GroupKey> groups) => groups.Where(g => g.Dimension == dimension).Select(g => g.Value).FirstOrDefault();

    private static bool HasSmall(int[] row) => row.Any(n => n is > 0 and < Disclosure.Floor);

    private static bool IsUniform(int[] row) => row.Count(n => n > 0) == 1;

    private static int[] Count(IEnumerable<int> found, int categories)
    {
        var counts = new int[categories];
        foreach (var category in found) counts[category]++;
        return counts;
    }
}
