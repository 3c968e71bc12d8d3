using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Domain.Tests.PayGap;

/// <summary>pay-transparency-indicators.md §5 and §6, and the traps of §10.</summary>
public sealed class PayObligationsTests
{
    [Theory]
    [InlineData(49.99, 2027, false)]
    [InlineData(50, 2027, true)]
    [InlineData(50, 2028, true)] // every year, also for 50 to 99
    [InlineData(99, 2029, true)]
    [InlineData(5000, 2026, false)]
    public void A_to_f_are_declared_every_year_from_fifty(double headcount, int year, bool expected) => Assert.Equal(expected, Of(headcount, year).DeclarationMandatory);

    [Theory]
    [InlineData(250, 2027, true)]
    [InlineData(250, 2028, true)]
    [InlineData(249.9, 2027, true)]
    [InlineData(249.9, 2028, false)]
    [InlineData(150, 2027, true)]
    [InlineData(150, 2029, false)]
    [InlineData(150, 2030, true)]
    [InlineData(150, 2033, true)]
    [InlineData(149.99, 2027, false)]
    [InlineData(149.99, 2030, true)]
    [InlineData(100, 2030, true)]
    [InlineData(50, 2030, true)]
    [InlineData(50, 2031, false)]
    [InlineData(50, 2033, true)]
    [InlineData(49.99, 2030, false)]
    [InlineData(250, 2026, false)]
    [InlineData(150, 2024, false)]
    public void G_has_its_rhythm(double headcount, int year, bool expected) => Assert.Equal(expected, Of(headcount, year).IndicatorGRequired);

    [Theory]
    [InlineData(99.97, true, false)]
    [InlineData(100, true, true)]
    [InlineData(100, false, false)]
    [InlineData(601, false, false)]
    public void An_opinion_is_due_where_a_works_council_exists(double headcount, bool hasCse, bool expected) =>
        Assert.Equal(expected, Of(headcount, 2027, hasCse).CseOpinionRequired);

    [Theory]
    [InlineData(250, 2027, null, 5.0, true)]
    [InlineData(250, 2027, null, -5.0, true)]
    [InlineData(250, 2027, null, 4.9999, false)]
    [InlineData(250, 2027, null, null, false)]
    [InlineData(250, 2027, false, 30.0, false)]
    [InlineData(120, 2027, null, 30.0, false)] // G not due before 2030
    [InlineData(120, 2027, true, 30.0, true)]  // but computed all the same
    [InlineData(120, 2030, null, 30.0, true)]
    [InlineData(99.97, 2030, true, 30.0, false)]
    [InlineData(70, 2030, true, 30.0, false)]
    public void The_path_opens_from_a_hundred_with_an_alert(double headcount, int year, bool? computed, double? gap, bool expected) =>
        Assert.Equal(expected, Of(headcount, year, gap: gap, computed: computed).CompliancePathRequired);

    [Theory]
    [InlineData(true, 5.0, 5.0, true)]
    [InlineData(true, 5.0, -8.0, true)]
    [InlineData(true, 5.0, 4.99, false)]
    [InlineData(true, 5.0, null, false)]
    [InlineData(false, 5.0, 8.0, false)]
    [InlineData(true, 4.0, 8.0, false)] // there was no path
    public void A_second_round_follows_a_second_alert(bool submitted, double first, double? second, bool expected) =>
        Assert.Equal(expected, Of(250, 2027, gap: first, submitted: submitted, second: second).SecondRoundRequired);

    [Theory]
    [InlineData(99.97, 99)]
    [InlineData(100, 100)]
    [InlineData(0, 0)]
    public void The_headcount_is_shown_cut(double headcount, int shown) => Assert.Equal(shown, Of(headcount, 2027).DisplayedHeadcount);

    [Fact]
    public void Impossible_headcounts_are_refused()
    {
        Assert.Equal(PayTexts.NegativeCount, Assert.Single(PayObligations.Of(new(-0.5m, false, 2027), PayList.Law).Problems).TextKey);
        Assert.Equal(PayTexts.CountTooHigh, Assert.Single(PayObligations.Of(new(10_000_000, false, 2027), PayList.Law).Problems).TextKey);
    }

    [Theory]
    [InlineData(85, false, 0)]
    [InlineData(84, false, 2)]
    [InlineData(75, false, 2)]
    [InlineData(74, true, 2)]
    [InlineData(null, false, 0)]
    public void The_value_of_the_index_obliges(int? index, bool correction, int objectives)
    {
        var result = Totals.Example141.Compute().Value; // 38 of 40, 35 of 35, 15 of 15, 0 of 10
        result = result with { Total = result.Total with { Index = index is { } value ? value : WhyNot.TooFewPoints } };
        var duties = IndexDuties.Of(result, PayList.Law);
        Assert.Equal((correction, objectives), (duties.CorrectiveMeasures, duties.Objectives.Count));
        if (objectives > 0) Assert.Equal([IndicatorId.PayGap, IndicatorId.TopTen], duties.Objectives);
    }

    private static PayObligations Of(double headcount, int year, bool hasCse = true, double? gap = null, bool? computed = null, bool submitted = false, double? second = null) =>
        PayObligations.Of(new((decimal)headcount, hasCse, year)
        {
            IndicatorGComputed = computed, LargestGapPct = (decimal?)gap, SecondDeclarationSubmitted = submitted, SecondGapPct = (decimal?)second,
        }, PayList.Law).Value;
}
