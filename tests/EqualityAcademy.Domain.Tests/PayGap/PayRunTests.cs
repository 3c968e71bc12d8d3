using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Domain.Tests.PayGap;

public sealed class PayRunTests
{
    public static TheoryData<string, PayColumn, string> WrongRows { get; } = new()
    {
        { "no number", PayColumn.Number, PayTexts.NumberMissing },
        { "negative base", PayColumn.BasePay, PayTexts.NegativePay },
        { "negative variable", PayColumn.VariablePay, PayTexts.NegativePay },
        { "negative bonus", PayColumn.SeniorityBonus, PayTexts.NegativePay },
        { "enormous", PayColumn.BasePay, PayTexts.PayTooHigh },
        { "five decimals", PayColumn.BasePay, PayTexts.TooManyDecimals },
        { "no base", PayColumn.BasePay, PayTexts.BasePayMissing },
        { "no hours", PayColumn.WeeklyHours, PayTexts.HoursImpossible },
        { "many hours", PayColumn.WeeklyHours, PayTexts.HoursImpossible },
        { "fine hours", PayColumn.WeeklyHours, PayTexts.TooManyDecimals },
        { "negative months", PayColumn.MonthsPresent, PayTexts.MonthsImpossible },
        { "thirteen months", PayColumn.MonthsPresent, PayTexts.MonthsImpossible },
        { "more months than since entry", PayColumn.MonthsPresent, PayTexts.MonthsImpossible },
        { "more months than until exit", PayColumn.MonthsPresent, PayTexts.MonthsImpossible },
        { "fine months", PayColumn.MonthsPresent, PayTexts.TooManyDecimals },
        { "born after entry", PayColumn.BirthDate, PayTexts.BornAfterEntry },
        { "a child", PayColumn.BirthDate, PayTexts.AgeImpossible },
        { "too old", PayColumn.BirthDate, PayTexts.AgeImpossible },
        { "enters later", PayColumn.EntryDate, PayTexts.EntryAfterPeriod },
        { "leaves before entry", PayColumn.ExitDate, PayTexts.ExitBeforeEntry },
        { "left before", PayColumn.ExitDate, PayTexts.ExitBeforePeriod },
    };

    private static Employee Wrong(string how) => how switch
    {
        "no number" => People.One(" "),
        "negative base" => People.One() with { BasePay = -0.01m },
        "negative variable" => People.One() with { VariablePay = -1 },
        "negative bonus" => People.One() with { SeniorityBonus = -1 },
        "enormous" => People.One() with { BasePay = 100_000_000 },
        "five decimals" => People.One() with { BasePay = 1.00001m },
        "no base" => People.One() with { BasePay = 0, VariablePay = 5 },
        "no hours" => People.One() with { WeeklyHours = 0 },
        "many hours" => People.One() with { WeeklyHours = 60.01m },
        "fine hours" => People.One() with { WeeklyHours = 35.125m },
        "negative months" => People.One() with { MonthsPresent = -0.1m },
        "thirteen months" => People.One() with { MonthsPresent = 12.1m },
        "more months than since entry" => People.One() with { EntryDate = new(2026, 9, 30), MonthsPresent = 4.1m },
        "more months than until exit" => People.One() with { ExitDate = new(2026, 7, 28), MonthsPresent = 7.1m },
        "fine months" => People.One() with { MonthsPresent = 11.33333m },
        "born after entry" => People.One() with { BirthDate = new(2020, 1, 1) },
        "a child" => People.One() with { BirthDate = new(2013, 1, 1) },
        "too old" => People.One() with { BirthDate = new(1925, 12, 31) },
        "enters later" => People.One() with { EntryDate = new(2027, 1, 1), MonthsPresent = 0 },
        "leaves before entry" => People.One() with { EntryDate = new(2026, 3, 2), ExitDate = new(2026, 3, 1), MonthsPresent = 0 },
        _ => People.One() with { ExitDate = new(2025, 12, 31), MonthsPresent = 0 },
    };

    [Theory]
    [MemberData(nameof(WrongRows))]
    public void A_wrong_row_names_its_cell_and_stops_the_result(string how, PayColumn column, string textKey)
    {
        var run = Run();
        Assert.Empty(run.Add(2, People.One("E0")));
        var problem = Assert.Single(run.Add(3, Wrong(how)));
        Assert.Equal((3, column, textKey), (problem.Row, problem.Column, problem.TextKey));
        Assert.Equal((PayTexts.RowsRefused, 1), (run.Result().Problems[0].TextKey, run.Result().Problems[0].Args[0]));
    }

    [Fact]
    public void One_row_can_have_several_problems() =>
        Assert.Equal([PayColumn.WeeklyHours, PayColumn.BasePay], Run().Add(2, People.One() with { WeeklyHours = -1, BasePay = -1 }).Select(p => p.Column));

    [Fact]
    public void A_person_listed_twice_is_refused_with_both_rows()
    {
        var run = Run();
        run.Add(2, People.One("E7"));
        var problem = Assert.Single(run.Add(9, People.One("E7", Sex.Man)));
        Assert.Equal((9, PayTexts.PersonTwice, "E7", 2), (problem.Row, problem.TextKey, problem.Args[0], problem.Args[1]));
    }

    [Theory]
    [InlineData("35.00")]
    [InlineData("35.0000")]
    public void Zeros_at_the_end_are_no_decimals(string hours) =>
        Assert.Empty(Run().Add(2, People.One() with { WeeklyHours = decimal.Parse(hours, System.Globalization.CultureInfo.InvariantCulture), BasePay = 30_000.000000m }));

    [Fact]
    public void Somebody_out_of_scope_may_be_without_pay() => Assert.Empty(Run().Add(2, People.One() with { Contract = Contract.SecondedIn, BasePay = 0 }));

    [Fact]
    public void Nothing_is_no_result() => Assert.Equal(PayTexts.NoRows, Assert.Single(Run().Result().Problems).TextKey);

    [Fact]
    public void A_list_without_anybody_in_scope_has_reasons_everywhere()
    {
        var result = PayList.Compute(PayBand.From251, [People.One() with { Contract = Contract.Expatriate }]);
        Assert.All(result.Index.ByCsp.Scores, s => Assert.Equal(FindingState.NotComputable, s.Score.State));
        Assert.Equal((0, 0, WhyNot.TooFewPoints), (result.Index.ByCsp.Total.Points, result.Index.ByCsp.Total.ComputablePoints, result.Index.ByCsp.Total.Index.Why));
        Assert.Equal((WhyNot.NoWomen, WhyNot.Nobody), (result.Directive.Mean.Annual.Gap.Why, result.Directive.Quartiles.Annual.Why));
        Assert.Equal(WhyNot.Nobody, result.Directive.TopBandLacks.Why);
        Assert.False(result.Directive.Categories.Value.AnyAlert);
    }

    [Fact]
    public void Without_a_level_or_a_category_only_what_needs_it_is_missing()
    {
        var result = PayList.Compute(PayBand.Of50To250, [.. People.Many(5, 5), People.One("X") with { Level = null, Category = null }]);
        Assert.True(result.Index.ByCsp.PayGap.Result.IsComputed);
        Assert.Equal(WhyNot.LevelMissing, result.Index.ByLevel.PayGap.Result.Why);
        Assert.Equal(WhyNot.CategoryMissing, result.Directive.Categories.Why);
        Assert.True(result.Directive.Mean.Annual.Gap.IsComputed);
    }

    [Fact]
    public void Levels_that_are_not_computable_fall_back_to_categories_of_work()
    {
        var own = PayList.Compute(PayBand.Of50To250, People.Many(5, 5).Select((e, i) => e with { Level = new($"L{i}") })).Index;
        Assert.Equal((own.ByCsp, true), own.For(Grouping.Level));
        var shared = PayList.Compute(PayBand.Of50To250, People.Many(5, 5)).Index;
        Assert.Equal((shared.ByLevel, false), shared.For(Grouping.Level));
        Assert.Equal((shared.ByCsp, false), shared.For(Grouping.Csp));
    }

    /// <summary>A raise through a promotion: a raise up to 250 people, a promotion only from 251.</summary>
    [Fact]
    public void A_raise_through_a_promotion_counts_once_and_in_one_place()
    {
        var people = People.Many(20, 20).Select((e, i) => i == 0 ? e with { Raised = true, Promoted = true } : i == 20 ? e with { Raised = true } : e).ToList();
        var small = ((RaiseIndicators.Together)PayList.Compute(PayBand.Of50To250, people).Index.ByCsp.Raises).RaisesOrPromotions;
        Assert.Equal((1, 1), (small.WomenRaised, small.MenRaised));
        var (raises, promotions) = (RaiseIndicators.Apart)PayList.Compute(PayBand.From251, people).Index.ByCsp.Raises;
        Assert.Equal(new(0, 1), raises.Groups[0].Rates.Raised.Value);
        Assert.Equal(new(1, 0), promotions.Groups[0].Rates.Raised.Value);
    }

    private static PayRun Run() => new(PayBand.Of50To250, ReferencePeriod.CalendarYear(2026), PayList.Law, []);
}
