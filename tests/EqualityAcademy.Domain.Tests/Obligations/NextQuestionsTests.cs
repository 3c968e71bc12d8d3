using EqualityAcademy.Domain.Obligations;
using static EqualityAcademy.Domain.Tests.Obligations.LawSample;

namespace EqualityAcademy.Domain.Tests.Obligations;

public sealed class NextQuestionsTests
{
    private static readonly FactDefinition[] Facts = [Fact("night"), Fact("union"), Fact("council"), Fact("met-on", FactKind.Date)];

    [Fact]
    public void What_settles_most_duties_is_asked_first_then_the_order_of_the_file()
    {
        var duties = Evaluate([Duty("a", Said("council")), Duty("b", Said("council")), Duty("c", Said("union")), Duty("d", Said("night"))], 42);
        Assert.Equal(["council", "night", "union"], NextQuestions.ForStatus(duties, Facts).Select(f => f.Id));
    }

    [Fact]
    public void What_changes_nothing_is_not_asked()
    {
        var duties = Evaluate([Duty("a", All(From("fifty"), Said("council"))), Duty("b", Said("union"))], 42, ("union", "yes"));
        Assert.Empty(NextQuestions.ForStatus(duties, Facts));
    }

    [Fact]
    public void A_date_is_never_needed_to_say_that_a_duty_applies()
    {
        var duties = Evaluate([Duty("a", All(), "every(P1Y, from=met-on)"), Duty("b", Said("union"), "every(P1Y, from=met-on)")], 42);
        Assert.Equal(["union"], NextQuestions.ForStatus(duties, Facts).Select(f => f.Id));
        Assert.Equal(["met-on"], NextQuestions.ForDueDates(duties, Facts, Known()).Select(f => f.Id));
    }

    [Theory]
    [InlineData("", "council")]
    [InlineData("council=yes", "referent")]
    [InlineData("council=yes referent=yes", "named-on")]
    [InlineData("council=yes referent=no", null)]
    [InlineData("council=no", null)]
    public void What_cannot_be_without_something_else_waits_for_it(string said, string? asked)
    {
        FactDefinition[] facts = [Fact("council"), Fact("referent") with { OnlyIf = "council" }, Fact("named-on", FactKind.Date) with { OnlyIf = "referent" }];
        var values = said.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(s => s.Split('=')).Select(s => (s[0], s[1])).ToArray();
        var duties = Evaluate([Duty("a", All(), "every(P1Y, from=named-on)")], 42, values);
        Assert.Equal(asked, NextQuestions.ForDueDates(duties, facts, Known(values)).SingleOrDefault()?.Id);
    }

    [Fact]
    public void The_steps_are_the_headcounts_the_law_in_force_compares_with() =>
        Assert.Equal([11, 50], HeadcountSteps.Of([Duty("a", All(From("fifty"), Said("union"))), Duty("b", From("eleven")), Duty("c", All())], Parameters, Day));

    [Fact]
    public void Law_that_is_only_announced_makes_no_step() =>
        Assert.Empty(HeadcountSteps.Of([Duty("a", From("fifty"), status: LawStatus.Draft)], Parameters, Day));

    [Theory]
    [InlineData(9, 11, "small")]
    [InlineData(11, 50, "large")]
    [InlineData(49, 50, "large")]
    public void The_next_step_names_what_begins_there(int people, int at, string starting)
    {
        var law = new[] { Duty("small", From("eleven")), Duty("large", From("fifty")), Duty("always", All()) };
        var next = HeadcountSteps.Next(people, [11, 50], Evaluate(law, people), p => Evaluate(law, p));
        Assert.Equal((at, starting), (next!.People, next.Starting.Single().Obligation.Id));
    }

    [Fact]
    public void A_step_at_which_nothing_begins_is_passed_over_and_above_the_last_there_is_none()
    {
        var law = new[] { Duty("council", All(From("eleven"), Said("council"))), Duty("large", From("fifty")) };
        Assert.Equal(50, HeadcountSteps.Next(9, [11, 50], Evaluate(law, 9), p => Evaluate(law, p))!.People);
        Assert.Null(HeadcountSteps.Next(50, [11, 50], Evaluate(law, 50), p => Evaluate(law, p)));
    }

    private static CompanyFacts Known(params (string Fact, string Value)[] said) => new(Headcounts.Assumed(42, Day), said.ToDictionary(s => s.Fact, s => s.Value));
}
