using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Clusters;

/// <summary>A group that figures may be asked about: the companies of a county, a sector or a size. One dimension at a time, because crossing them singles companies out.</summary>
public readonly record struct GroupKey(string Dimension, string Value)
{
    public override string ToString() => $"{Dimension}:{Value}";
}

/// <summary>
/// Counts of companies by category, for all companies and for every group of every dimension, with what may not be shown
/// already decided: once for all groups together, so that no choice of filters, and no subtraction between them, says more.
/// </summary>
public sealed class GroupTable
{
    private readonly Dictionary<GroupKey, IReadOnlyList<Disclosed<int>>> _rows = [];

    /// <param name="companies">The groups and the category of each company; a company without category is left out.</param>
    /// <param name="categories">How many categories there are.</param>
    /// <param name="hideUniform">Hides a group whose companies all have the same category: the count would tell it of each one.</param>
    public GroupTable(IEnumerable<(IReadOnlyList<GroupKey> Groups, int? Category)> companies, int categories, bool hideUniform)
    {
        var rated = companies.Where(c => c.Category is not null).Select(c => (c.Groups, Category: c.Category!.Value)).ToList();
        var groups = rated.SelectMany(c => c.Groups).Distinct().OrderBy(g => g.ToString(), StringComparer.Ordinal).ToList();
        var cells = Count(rated.Select(c => c.Category), categories)
            .Concat(groups.SelectMany(g => Count(rated.Where(c => c.Groups.Contains(g)).Select(c => c.Category), categories))).ToList();
        var rows = Enumerable.Range(0, groups.Count + 1).Select(row => Enumerable.Range(row * categories, categories).ToArray()).ToList();
        var hidden = CellSuppression.Hide(cells, [.. Lines(groups, rows)], HiddenRows(groups, rows, cells).Concat(rows.Where(r => hideUniform && r.Count(c => cells[c] > 0) < 2)).SelectMany(row => row));

        Rated = rated.Count;
        All = Disclose(rows[0], cells, hidden);
        for (var g = 0; g < groups.Count; g++) _rows[groups[g]] = Disclose(rows[g + 1], cells, hidden);
        Empty = [.. Enumerable.Repeat(default(Disclosed<int>), categories)];
    }

    /// <summary>Companies that have a category.</summary>
    public int Rated { get; }

    private IReadOnlyList<Disclosed<int>> All { get; }

    private IReadOnlyList<Disclosed<int>> Empty { get; }

    /// <param name="group">Null for all companies.</param>
    public IReadOnlyList<Disclosed<int>> Of(GroupKey? group) => group is { } key ? _rows.GetValueOrDefault(key, Empty) : All;

    private static int[] Count(IEnumerable<int> found, int categories)
    {
        var counts = new int[categories];
        foreach (var category in found) counts[category]++;
        return counts;
    }

    /// <summary>Each row adds up to a number that the list of members gives away; each column of a dimension to the row of all.</summary>
    private static IEnumerable<SumLine> Lines(List<GroupKey> groups, List<int[]> rows)
    {
        foreach (var row in rows) yield return new(row, null);
        foreach (var dimension in groups.Select((g, i) => (g.Dimension, Row: rows[i + 1])).GroupBy(g => g.Dimension))
            for (var c = 0; c < rows[0].Length; c++)
                yield return new([.. dimension.Select(g => g.Row[c])], rows[0][c]);
    }

    /// <summary>Rows about too few companies, and those that hide them.</summary>
    private static IEnumerable<int[]> HiddenRows(List<GroupKey> groups, List<int[]> rows, List<int> cells)
    {
        if (rows[0].Sum(c => cells[c]) < Disclosure.Floor) return rows;
        return groups.Select((g, i) => (g.Dimension, Row: rows[i + 1])).GroupBy(g => g.Dimension).SelectMany(dimension =>
        {
            var members = dimension.Select(g => g.Row).ToList();
            var line = Disclosure.Line([.. members.Select(row => row.Sum(c => cells[c]))]);
            return members.Where((_, i) => !line.Cells[i].IsShown);
        });
    }

    private static IReadOnlyList<Disclosed<int>> Disclose(int[] row, List<int> cells, IReadOnlySet<int> hidden) =>
        [.. row.Select(c => hidden.Contains(c) ? default : Disclosure.Of(Disclosure.Floor, cells[c]))];
}
