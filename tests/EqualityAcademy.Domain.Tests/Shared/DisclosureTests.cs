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
    [InlineData("3 7 8", "? ? 8 = 18")]
    [InlineData("0 9 2", "0 ? ? = 11")]
    [InlineData("4 4 9", "? ? 9 = 17")]
    [InlineData("1 1 0", "? ? ? = ?")]
    [InlineData("0 0 0", "0 0 0 = 0")]
    public void Small_counts_take_the_smallest_other_with_them(string counts, string shown) =>
        Assert.Equal(shown, Print(Disclosure.Line([.. counts.Split(' ').Select(int.Parse)])));

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
        var shown = Disclosure.Line(line);
        var look = Print(shown);
        var hidden = Enumerable.Range(0, line.Length).Where(i => !shown.Cells[i].IsShown).ToList();
        if (hidden.Count == 0) return true;
        var possible = Every(line.Length, line.Sum() + 1).Where(other => Print(Disclosure.Line(other)) == look).ToList();
        return hidden.All(i => possible.Select(p => p[i]).Distinct().Count() > 1);
    }));

    private static readonly Arbitrary<int[]> Short = Gen.Choose(1, 4).SelectMany(n => Gen.Choose(0, 7).ArrayOf(n)).Where(l => l.Length > 1).ToArbitrary();

    private static IEnumerable<int[]> Every(int length, int most) => length == 0
        ? [[]]
        : Enumerable.Range(0, most + 1).SelectMany(n => Every(length - 1, most - n).Select(rest => rest.Prepend(n).ToArray()));

    private static string Print(DisclosedLine line) => string.Join(' ', line.Cells.Select(One)) + " = " + One(line.Total);

    private static string One(Disclosed<int> cell) => cell.IsShown ? $"{cell.Value}" : "?";
}
