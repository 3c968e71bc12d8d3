using EqualityAcademy.Domain.Clusters;
using EqualityAcademy.Domain.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Domain.Tests.Clusters;

public sealed class GroupTableTests
{
    private const int Levels = 5;
    private static readonly string[] Counties = ["A", "B", "C", "D"];
    private static readonly string[] Sectors = ["x", "y", "z"];

    /// <summary>Up to 45 companies: county, sector and level of each.</summary>
    private static readonly Arbitrary<(int County, int Sector, int Level)[]> Members =
        (from county in Gen.Choose(0, 3) from sector in Gen.Choose(0, 2) from level in Gen.Choose(0, Levels - 1) select (county, sector, level))
        .ArrayOf().Resize(45).ToArbitrary();

    [Fact]
    public void Fewer_than_five_companies_have_no_figures() =>
        Assert.All(Table([(0, 0, 1), (0, 1, 1), (1, 0, 1), (1, 1, 1)]).Of(null), cell => Assert.False(cell.IsShown));

    [Fact]
    public void A_group_of_four_hides_a_second_group()
    {
        var table = Table([.. Enumerable.Range(0, 24).Select(i => (i < 4 ? 0 : i < 10 ? 1 : i < 16 ? 2 : 3, 0, 2 + i % 2))]);
        Assert.Equal(12, table.Of(null)[2].Value);
        Assert.All(table.Of(new("county", "A")), cell => Assert.False(cell.IsShown));
        Assert.Contains(new[] { "B", "C", "D" }, county => table.Of(new("county", county)).All(cell => !cell.IsShown));
    }

    [Fact]
    public void When_all_are_alike_the_count_would_tell_of_each_one() =>
        Assert.All(Table([.. Enumerable.Range(0, 20).Select(i => (i % 2, 0, i % 2 == 0 ? 1 : i % 5))]).Of(new("county", "A")), cell => Assert.False(cell.IsShown));

    [Fact]
    public void An_unknown_group_has_no_figures() =>
        Assert.All(Table([.. Enumerable.Range(0, 20).Select(i => (0, 0, i % 2))]).Of(new("county", "Nowhere")), cell => Assert.False(cell.IsShown));

    [Fact]
    public void No_count_from_one_to_four_is_ever_shown() => Prop.ForAll(Members, members =>
        Rows(Table(members)).SelectMany(r => r).All(c => !c.IsShown || c.Value is 0 or >= Disclosure.Floor)).QuickCheckThrowOnFailure();

    [Fact]
    public void Shown_figures_are_true() => Prop.ForAll(Members, members =>
    {
        var table = Table(members);
        return Groups.All(g => Enumerable.Range(0, Levels).All(level => !table.Of(g)[level].IsShown || table.Of(g)[level].Value == members.Count(m => In(m, g) && m.Level == level)));
    }).QuickCheckThrowOnFailure();

    /// <summary>The attacker picks every filter in turn, knows how many companies each group has, and fills in whatever one equation leaves open, again and again.</summary>
    [Fact]
    public void Filters_and_subtraction_find_no_hidden_count() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Members, members =>
    {
        var table = Table(members);
        var known = Groups.ToDictionary(g => g, g => table.Of(g).Select(c => c.IsShown ? c.Value : (int?)null).ToArray());
        var before = known.Values.Sum(r => r.Count(v => v is not null));
        while (Solve(known, members)) { }
        return known.Values.Sum(r => r.Count(v => v is not null)) == before;
    }));

    [Fact]
    public void What_is_left_of_a_column_is_about_five_companies_or_more() => Prop.ForAll(Members, members =>
    {
        var table = Table(members);
        return Dimensions.All(d => Enumerable.Range(0, Levels).Where(l => table.Of(null)[l].IsShown).All(l =>
            table.Of(null)[l].Value - d.Where(g => table.Of(g)[l].IsShown).Sum(g => table.Of(g)[l].Value) is 0 or >= Disclosure.Floor));
    }).QuickCheckThrowOnFailure();

    /// <summary>Two cells in two rows and two columns look safe line by line; three more in a ring give a bridge away.</summary>
    [Fact]
    public void The_equations_give_away_a_cell_that_no_single_line_does()
    {
        SumLine[] lines = [new([0, 1], null), new([2, 3, 4], null), new([5, 6], null), new([0, 2], null), new([1, 3], null), new([4, 5, 6], null)];
        Assert.Equal([4], CellSuppression.Found(lines, new HashSet<int> { 0, 1, 2, 3, 4, 5, 6 }));
    }

    private static readonly GroupKey?[][] Dimensions = [[.. Counties.Select(c => (GroupKey?)new GroupKey("county", c))], [.. Sectors.Select(s => (GroupKey?)new GroupKey("sector", s))]];

    private static IEnumerable<GroupKey> Keys => Dimensions.SelectMany(d => d).Select(g => g!.Value);

    private static GroupKey[] Groups => [new("all", ""), .. Keys];

    private static GroupTable Table((int County, int Sector, int Level)[] members) =>
        new(members.Select(m => ((IReadOnlyList<GroupKey>)[new("all", ""), new("county", Counties[m.County]), new("sector", Sectors[m.Sector])], (int?)m.Level)), Levels, hideUniform: true);

    private static IEnumerable<IReadOnlyList<Disclosed<int>>> Rows(GroupTable table) => Keys.Select(g => table.Of(g)).Append(table.Of(null));

    private static bool In((int County, int Sector, int Level) m, GroupKey g) =>
        g.Dimension == "all" || g.Value == Counties[m.County] || g.Value == Sectors[m.Sector];

    /// <returns>True when an equation with one unknown was found and solved.</returns>
    private static bool Solve(Dictionary<GroupKey, int?[]> known, (int County, int Sector, int Level)[] members)
    {
        var all = new GroupKey("all", "");
        foreach (var (group, row) in known)
        {
            var size = members.Count(m => In(m, group));
            if (size >= Disclosure.Floor && row.Count(v => v is null) == 1) return Fill(row, Array.IndexOf(row, null), size - row.Sum(v => v ?? 0));
        }

        foreach (var dimension in Dimensions.Select(d => d.Select(g => known[g!.Value]).ToList()))
            for (var level = 0; level < Levels; level++)
            {
                var parts = dimension.Where(r => r[level] is null).ToList();
                if (parts.Count == 1 && known[all][level] is { } total) return Fill(parts[0], level, total - dimension.Sum(r => r[level] ?? 0));
                if (parts.Count == 0 && known[all][level] is null) return Fill(known[all], level, dimension.Sum(r => r[level] ?? 0));
            }

        return false;
    }

    private static bool Fill(int?[] row, int level, int value)
    {
        row[level] = value;
        return true;
    }
}
