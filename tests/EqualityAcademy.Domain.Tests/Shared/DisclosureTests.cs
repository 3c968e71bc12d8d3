using EqualityAcademy.Domain.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Domain.Tests.Shared;

public sealed class DisclosureTests
{
    private static readonly Arbitrary<int[]> Lines = Gen.Choose(0, 12).ArrayOf().Where(line => line.Length > 0).ToArbitrary();

    [Theory]
    [InlineData(0, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void A_figure_needs_five(int group, bool shown) => Assert.Equal(shown, Disclosure.Of(group, "2.1").IsShown);

    [Fact]
    public void A_suppressed_value_cannot_be_read() => Assert.Throws<InvalidOperationException>(() => Disclosure.Of(4, 210).Value);

    [Theory]
    [InlineData("6 7 8", "6 7 8 = 21")]
    [InlineData("3 7 8", "? 7 ? = 18")]
    [InlineData("0 9 2", "0 ? ? = 11")]
    [InlineData("3 4 9", "? ? 9 = 16")]
    [InlineData("4 4 9", "? ? ? = 17")]
    [InlineData("6 7 6 4", "6 7 ? ? = 23")]
    [InlineData("9 5 0 1", "? ? ? ? = 15")]
    [InlineData("1 1 1 1 1", "? ? ? ? ? = 5")]
    [InlineData("4 4 4 0", "? ? ? ? = 12")]
    [InlineData("1 1 0", "? ? ? = ?")]
    [InlineData("0 0 0", "0 0 0 = 0")]
    public void Small_counts_hide_one_another_or_take_the_last_large_one_or_all(string counts, string shown) =>
        Assert.Equal(shown, Print(Disclosure.Line([.. counts.Split(' ').Select(int.Parse)])));

    [Theory]
    [InlineData("8 9 7", "yes yes yes")]
    [InlineData("3 2 9", "no no yes")]
    [InlineData("3 9 7 7", "no yes no yes")]
    [InlineData("3", "no")]
    public void A_group_under_five_has_no_figures_nor_what_gives_it_away(string sizes, string shown) =>
        Assert.Equal(shown, string.Join(' ', Disclosure.Groups([.. sizes.Split(' ').Select(int.Parse)]).Select(s => s ? "yes" : "no")));

    [Fact]
    public void No_small_count_is_shown() => Prop.ForAll(Lines, line =>
        Disclosure.Line(line).Cells.All(c => !c.IsShown || c.Value is 0 or >= Disclosure.Floor)).QuickCheckThrowOnFailure();

    [Fact]
    public void Total_minus_shown_says_nothing_about_a_small_group() => Prop.ForAll(Lines, line =>
    {
        var shown = Disclosure.Line(line);
        if (!shown.Total.IsShown || shown.Cells.All(c => c.IsShown)) return true;
        var rest = shown.Total.Value - shown.Cells.Where(c => c.IsShown).Sum(c => c.Value);
        return shown.Cells.Count(c => !c.IsShown) >= 2 && rest >= Disclosure.Floor;
    }).QuickCheckThrowOnFailure();

    /// <summary>The attacker knows these rules, tries every line there could be, and keeps those that would look the same.</summary>
    [Fact]
    public void Whoever_knows_the_rules_still_cannot_tell_a_hidden_count() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(Short, line =>
    {
        var look = Print(Disclosure.Line(line));
        return Told([.. Every(line.Length, line.Sum()).Where(other => Print(Disclosure.Line(other)) == look)]) is null;
    }));

    /// <summary>The same for every line there is up to a total: all lines of four counts from 0 to 12 are among them.</summary>
    [Theory]
    [InlineData(2, 60)]
    [InlineData(3, 48)]
    [InlineData(4, 48)]
    [InlineData(5, 26)]
    [InlineData(6, 17)]
    public void No_line_tells_a_hidden_count(int length, int most)
    {
        var looks = Enumerable.Range(0, most + 1).SelectMany(total => Every(length, total)).GroupBy(line => Print(Disclosure.Line(line)));
        Assert.Empty(looks.Select(look => Told([.. look])).OfType<string>());
    }

    private static readonly Arbitrary<int[]> Short = Gen.Choose(1, 4).SelectMany(n => Gen.Choose(0, 12).ArrayOf(n)).Where(l => l.Length > 1).ToArbitrary();

    /// <returns>A line of those that look the same, if all of them have the same value in a hidden place.</returns>
    private static string? Told(IReadOnlyList<int[]> alike)
    {
        var cells = Disclosure.Line(alike[0]).Cells;
        return Enumerable.Range(0, cells.Count).Any(i => !cells[i].IsShown && alike.All(a => a[i] == alike[0][i])) ? string.Join(' ', alike[0]) : null;
    }

    /// <summary>Every line of this length and total.</summary>
    private static IEnumerable<int[]> Every(int length, int total) => length == 1
        ? [[total]]
        : Enumerable.Range(0, total + 1).SelectMany(n => Every(length - 1, total - n).Select(rest => rest.Prepend(n).ToArray()));

    private static string Print(DisclosedLine line) => string.Join(' ', line.Cells.Select(One)) + " = " + One(line.Total);

    private static string One(Disclosed<int> cell) => cell.IsShown ? $"{cell.Value}" : "?";
}
