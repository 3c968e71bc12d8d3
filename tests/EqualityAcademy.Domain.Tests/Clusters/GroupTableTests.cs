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
        var table = Table([.. Enumerable.Range(0, 64).Select(i => (i < 4 ? 0 : i < 16 ? 1 : i < 34 ? 2 : 3, 0, 2 + i % 2))]);
        Assert.Equal(32, table.Of(null)[2].Value);
        Assert.All(table.Of(new("county", "A")), cell => Assert.False(cell.IsShown));
        Assert.All(table.Of(new("county", "B")), cell => Assert.False(cell.IsShown));
        Assert.Equal("0 0 9 9 0", string.Join(' ', table.Of(new("county", "C"))));
    }

    [Fact]
    public void One_small_count_in_one_group_hides_the_groups_but_not_the_row_of_all()
    {
        var table = Table([.. Enumerable.Range(0, 40).Select(i => (i % 4, 0, i < 20 ? 1 : 2)), (3, 0, 3), (0, 0, 3), (0, 0, 3), (0, 0, 3), (0, 0, 3)]);
        Assert.Equal("0 20 20 5 0", string.Join(' ', table.Of(null)));
        Assert.All(Counties, county => Assert.All(table.Of(new("county", county)), cell => Assert.False(cell.IsShown)));
    }

    [Fact]
    public void A_group_of_another_dimension_has_no_figures() =>
        Assert.All(Table([.. Enumerable.Range(0, 40).Select(i => (0, i % 2, i % 5))]).Of(new("sector", "x")), cell => Assert.False(cell.IsShown));

    [Fact]
    public void A_group_of_all_companies_has_the_figures_of_all() =>
        Assert.Equal("8 8 8 ? ?", string.Join(' ', Table([.. Enumerable.Range(0, 30).Select(i => (0, 0, i < 24 ? i % 3 : i < 27 ? 3 : 4))]).Of(new("county", "A")).Select(c => c.IsShown ? $"{c}" : "?")));

    [Fact]
    public void When_all_are_alike_the_count_would_tell_of_each_one() =>
        Assert.All(Table([.. Enumerable.Range(0, 20).Select(i => (i % 2, 0, 1))]).Of(null), cell => Assert.False(cell.IsShown));

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
        return Dimension.All(g => Enumerable.Range(0, Levels).All(level => !table.Of(g)[level].IsShown || table.Of(g)[level].Value == members.Count(m => In(m, g) && m.Level == level)));
    }).QuickCheckThrowOnFailure();

    /// <summary>The attacker picks every filter in turn, knows how many companies each group has, and fills in whatever one equation leaves open, again and again.</summary>
    [Fact]
    public void Filters_and_subtraction_find_no_hidden_count() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Members, members =>
    {
        var table = Table(members);
        var known = Groups.Where(g => members.Any(m => In(m, g))).ToDictionary(g => g, g => table.Of(g.Dimension == "all" ? null : g).Select(c => c.IsShown ? c.Value : (int?)null).ToArray());
        var before = known.Values.Sum(r => r.Count(v => v is not null));
        while (Solve(known, members)) { }
        return known.Values.Sum(r => r.Count(v => v is not null)) == before;
    }));

    /// <summary>
    /// The attacker knows the rules and the size of each group, tries every table there could be, and keeps those that look the same.
    /// What a zero in the row of all says of every group is no secret; nor is, without hiding what is uniform, that all are alike.
    /// </summary>
    [Theory]
    [InlineData(true, 2, "9 7")]
    [InlineData(true, 2, "6 5 8")]
    [InlineData(true, 3, "6 7")]
    [InlineData(true, 3, "5 11")]
    [InlineData(true, 3, "3 6 5")]
    [InlineData(true, 3, "2 4 6")]
    [InlineData(true, 3, "3 12")]
    [InlineData(true, 3, "15")]
    [InlineData(true, 4, "6 5")]
    [InlineData(true, 5, "5 5")]
    [InlineData(false, 2, "9 7")]
    [InlineData(false, 2, "6 5 8")]
    [InlineData(false, 3, "3 6 5")]
    public void No_table_tells_a_hidden_count(bool hideUniform, int levels, string sizes)
    {
        var tables = Every([.. sizes.Split(' ').Select(int.Parse)], levels).Select(rows => (Rows: rows, Look: Look(rows, levels, hideUniform)));
        foreach (var alike in tables.GroupBy(t => string.Join(' ', t.Look)).Select(g => g.ToList()))
            for (var cell = 0; cell < alike[0].Look.Length; cell++)
            {
                if (alike[0].Look[cell] != "?" || alike[0].Look[cell % levels] == "0" || alike.Any(t => t.Rows[cell] != alike[0].Rows[cell])) continue;
                var all = alike[0].Rows[..levels];
                Assert.True(!hideUniform && all.Count(n => n > 0) == 1, $"{string.Join(' ', alike[0].Rows)} tells cell {cell}");
            }
    }

    [Fact]
    public void What_is_left_of_a_column_is_about_five_companies_or_more() => Prop.ForAll(Members, members =>
    {
        var table = Table(members);
        return Enumerable.Range(0, Levels).Where(l => table.Of(null)[l].IsShown).All(l =>
            table.Of(null)[l].Value - Dimension.Where(g => table.Of(g)[l].IsShown).Sum(g => table.Of(g)[l].Value) is 0 or >= Disclosure.Floor);
    }).QuickCheckThrowOnFailure();

    /// <summary>The row of all, then the row of each group, as they are shown.</summary>
    private static string[] Look(int[] rows, int levels, bool hideUniform)
    {
        var groups = Enumerable.Range(1, rows.Length / levels - 1).ToList();
        var table = new GroupTable("county", groups.SelectMany(g => Enumerable.Range(0, levels).SelectMany(l =>
            Enumerable.Repeat(((IReadOnlyList<GroupKey>)[new("county", $"{g}")], (int?)l), rows[g * levels + l]))), levels, hideUniform);
        return [.. groups.Select(g => (GroupKey?)new GroupKey("county", $"{g}")).Prepend(null).SelectMany(g => table.Of(g)).Select(c => c.IsShown ? $"{c.Value}" : "?")];
    }

    /// <summary>Every table whose groups have these sizes: the row of all, then theirs.</summary>
    private static IEnumerable<int[]> Every(int[] sizes, int levels)
    {
        IEnumerable<int[]> rests = sizes.Length == 1 ? [new int[levels]] : Every(sizes[1..], levels);
        return from row in Spread(sizes[0], levels) from rest in rests select Sum(row, rest[..levels]).Concat(row).Concat(rest[levels..]).ToArray();
    }

    private static IEnumerable<int> Sum(int[] a, int[] b) => a.Zip(b, (x, y) => x + y);

    private static IEnumerable<int[]> Spread(int size, int levels) => levels == 1
        ? [[size]]
        : Enumerable.Range(0, size + 1).SelectMany(n => Spread(size - n, levels - 1).Select(rest => rest.Prepend(n).ToArray()));

    private static readonly GroupKey[] Dimension = [.. Counties.Select(c => new GroupKey("county", c))];

    private static GroupKey[] Groups => [new("all", ""), .. Dimension];

    private static GroupTable Table((int County, int Sector, int Level)[] members) =>
        new("county", members.Select(m => ((IReadOnlyList<GroupKey>)[new("county", Counties[m.County]), new("sector", Sectors[m.Sector])], (int?)m.Level)), Levels, hideUniform: true);

    private static IEnumerable<IReadOnlyList<Disclosed<int>>> Rows(GroupTable table) => Dimension.Select(g => table.Of(g)).Append(table.Of(null));

    private static bool In((int County, int Sector, int Level) m, GroupKey g) =>
        g.Dimension == "all" || g.Value == Counties[m.County];

    /// <returns>True when an equation with one unknown was found and solved.</returns>
    private static bool Solve(Dictionary<GroupKey, int?[]> known, (int County, int Sector, int Level)[] members)
    {
        var all = new GroupKey("all", "");
        foreach (var (group, row) in known)
        {
            var size = members.Count(m => In(m, group));
            if (size >= Disclosure.Floor && row.Count(v => v is null) == 1) return Fill(row, Array.IndexOf(row, null), size - row.Sum(v => v ?? 0));
        }

        var rows = known.Where(k => k.Key != all).Select(k => k.Value).ToList();
        for (var level = 0; level < Levels && rows.Count > 0; level++)
        {
            var parts = rows.Where(r => r[level] is null).ToList();
            if (parts.Count == 1 && known[all][level] is { } total) return Fill(parts[0], level, total - rows.Sum(r => r[level] ?? 0));
            if (parts.Count == 0 && known[all][level] is null) return Fill(known[all], level, rows.Sum(r => r[level] ?? 0));
        }

        return false;
    }

    private static bool Fill(int?[] row, int level, int value)
    {
        row[level] = value;
        return true;
    }
}
