using EqualityAcademy.Domain.Obligations;
using static EqualityAcademy.Domain.Tests.Obligations.SmallLaw;

namespace EqualityAcademy.Domain.Tests.Obligations;

public sealed class LawDiffTests
{
    private static readonly DateOnly Today = Day("2026-11-21");
    private static readonly LawBook Law = new(Parameters, Texts);

    /// <summary>The threshold is 40 from 2027 on.</summary>
    private static readonly LawBook Edited = new(new Dictionary<string, LawParameter>
    {
        ["threshold"] = Parameters["threshold"] with { Values = [Parameters["threshold"].Values[0] with { Until = Day("2027-01-01") }, Parameters["threshold"].Values[0] with { From = Day("2027-01-01"), Value = 40 }] },
    }, Texts);

    [Fact]
    public void A_number_that_falls_brings_duties_on_its_day_and_says_from_what_to_what()
    {
        var turns = LawDiff.Ahead(Edited, Company(42), Today).Where(t => t.After?.Status == DutyStatus.Applies).ToList();
        Assert.Equal(["plan", "powers", "index", "years"], turns.Select(t => t.Obligation));
        Assert.All(turns, t => Assert.Equal((Day("2027-01-01"), "threshold 50 → 40"), (t.From, Assert.Single(t.Because))));
    }

    [Theory]
    [InlineData(39)]
    [InlineData(60)]
    public void Whom_the_number_does_not_touch_sees_no_change(int people) =>
        Assert.DoesNotContain(LawDiff.Ahead(Edited, Company(people), Today), t => t.From == Day("2027-01-01"));

    [Fact]
    public void An_edit_is_told_once_from_the_day_on_which_it_makes_a_difference()
    {
        var turns = LawDiff.Between(Law, Edited, Company(42), Today);
        Assert.Equal(turns.Count, turns.Select(t => t.Obligation).Distinct().Count());
        Assert.Equal(["index", "plan", "powers", "small", "years"], turns.Where(t => t.From == Day("2027-01-01")).Select(t => t.Obligation).Except(["draft"]));
        Assert.Equal([(Day("2027-01-01"), "threshold", 50m, 40m)], LawDiff.Numbers(Law, Edited, Today));
        Assert.Empty(LawDiff.Between(Law, Law, Company(42), Today));
        Assert.Empty(LawDiff.Numbers(Law, Law, Today));
    }

    [Fact]
    public void A_file_that_comes_or_goes_and_a_text_that_ends_say_so()
    {
        var fewer = Law with { Obligations = [.. Texts.Where(t => t.Id != "everyone")] };
        Assert.Equal((Today, "the file is gone"), Of(LawDiff.Between(Law, fewer, Company(42), Today)));
        Assert.Equal((Today, "the file is new"), Of(LawDiff.Between(fewer, Law, Company(42), Today)));
        var ends = Law with { Obligations = [.. Texts.Select(t => t.Id == "everyone" ? t with { Holds = new() { From = t.Holds.From, Until = Day("2027-07-01") } } : t)] };
        Assert.Equal((Day("2027-07-01"), "its text does not hold"), Of(LawDiff.Ahead(ends, Company(42), Today).Where(t => t.Obligation == "everyone")));
    }

    private static (DateOnly, string) Of(IEnumerable<DutyTurn> turns) => Assert.Single(turns) is var turn ? (turn.From, Assert.Single(turn.Because)) : default;

    private static CompanyFacts Company(int people) => new(Headcounts.Assumed(people, Today), new Dictionary<string, string>());
}
