using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Tests.Architecture;

namespace EqualityAcademy.Web.Tests.Obligations;

/// <summary>That the examples in the files say something about every edge; that they hold is checked when the files are loaded.</summary>
public sealed class LawExamplesTests
{
    private static readonly ModuleLibrary Library = ModuleLoader.Load(Path.Combine(Sources.Root, "modules")).Library!;

    [Fact]
    public void Every_obligation_of_the_register_is_filed() =>
        Assert.Equal(LawRegister.Ids.Order(StringComparer.Ordinal), Library.Obligations.Select(o => o.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_threshold_has_examples_below_on_and_above_it() => Nothing(Library.Obligations.SelectMany(o =>
        from test in Tests(o).Select(t => t.Headcount).OfType<HeadcountTest>().Distinct()
        from missing in Missing(o, test)
        select $"{o.Id}: {test.AtLeast ?? test.Below} {missing}"));

    [Fact]
    public void Every_run_of_months_or_years_has_an_example_in_which_it_is_under_way() => Nothing(Library.Obligations
        .Where(o => Tests(o).Any(t => t.Headcount is { AtLeast: not null } test && (test.Count != CountingRule.Ct || test.PlusMonths > 0)))
        .Where(o => o.Examples.All(e => e.Expect != DutyStatus.Upcoming || e.Headcounts.Count == 0)).Select(o => o.Id));

    [Fact]
    public void Every_question_has_examples_with_yes_with_no_and_without_answer() => Nothing(
        from obligation in Library.Obligations
        from fact in Tests(obligation).Select(t => t.Fact ?? t.NotFact).OfType<string>().Distinct()
        from answer in new[] { "yes", "no", null }
        where obligation.Examples.All(e => e.Facts.GetValueOrDefault(fact) != answer)
        select $"{obligation.Id}: {fact} {answer ?? "without answer"}");

    [Fact]
    public void Every_limit_of_a_number_has_examples_below_and_on_it_and_without_the_number() => Nothing(
        from obligation in Library.Obligations
        from number in Tests(obligation).Select(t => t.Number).OfType<NumberTest>()
        from side in new[] { "below", "on", "without" }
        where obligation.Examples.All(e => Side(new CompanyFacts(Headcounts.None, e.Facts).Number(number.Fact), Library.Parameters[number.Below].On(e.On)?.Value) != side)
        select $"{obligation.Id}: {number.Below} {side}");

    [Fact]
    public void Every_date_that_sets_a_deadline_has_an_example_with_it_and_one_without() => Nothing(
        from obligation in Library.Obligations
        from fact in obligation.DueRules.Select(r => r.NeedsFact).OfType<string>()
        from with in new[] { true, false }
        where !obligation.Examples.Any(e => e.Expect is DutyStatus.Applies or DutyStatus.Recommended && e.Facts.ContainsKey(fact) == with && (!with || e.Due is not null))
        select $"{obligation.Id}: {(with ? "with" : "without")} {fact}");

    [Fact]
    public void Every_text_younger_than_the_files_and_in_force_has_an_example_on_its_first_day_and_one_on_the_day_before() => Nothing(
        from obligation in Library.Obligations
        where obligation.Holds.From > new DateOnly(2019, 1, 1) && obligation.Status != LawStatus.Draft
        from day in new[] { obligation.Holds.From.AddDays(-1), obligation.Holds.From }
        where obligation.Examples.All(e => e.On != day)
        select $"{obligation.Id}: {day:yyyy-MM-dd}");

    private static IEnumerable<string> Missing(Obligation obligation, HeadcountTest test)
    {
        var away = obligation.Examples.Select(e => DutyExamples.FactsOf(e).Headcounts.On(e.On) - Library.Parameters[(test.AtLeast ?? test.Below)!].On(e.On)?.Value).ToList();
        if (!away.Contains(-1)) yield return "one below";
        if (!away.Contains(0)) yield return "on it";
        if (!away.Any(a => a > 0)) yield return "above";
    }

    private static string Side(decimal? value, decimal? limit) => value is null ? "without" : value < limit ? "below" : value == limit ? "on" : "above";

    private static IEnumerable<Condition> Tests(Obligation obligation) => obligation.Conditions.Tests.Concat(obligation.DueIf?.Tests ?? []);

    private static void Nothing(IEnumerable<string> missing) => Assert.True(!missing.Any(), "Examples are missing:\n" + string.Join('\n', missing));
}
