using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Domain.Tests.PayGap;

public sealed class CompliancePathTests
{
    /// <summary>Every line of the table of pay-transparency-indicators.md §6; "end" is the opinion where one is due, else completed.</summary>
    [Theory]
    [InlineData(PathState.Draft, PathStep.Submit, true, false, PathState.AwaitingPathChoice)]
    [InlineData(PathState.Draft, PathStep.Submit, false, false, null)]
    [InlineData(PathState.AwaitingPathChoice, PathStep.Justify, true, false, null)]
    [InlineData(PathState.AwaitingPathChoice, PathStep.CorrectiveAction, true, false, PathState.CorrectiveActionsChosen)]
    [InlineData(PathState.AwaitingPathChoice, PathStep.JointAssessment, true, false, PathState.JointAssessmentChosen)]
    [InlineData(PathState.CorrectiveActionsChosen, PathStep.SecondDeclaration, true, true, PathState.AwaitingSecondChoice)]
    [InlineData(PathState.CorrectiveActionsChosen, PathStep.SecondDeclaration, true, false, null)]
    [InlineData(PathState.AwaitingSecondChoice, PathStep.Justify, true, true, null)]
    [InlineData(PathState.AwaitingSecondChoice, PathStep.JointAssessment, true, true, PathState.JointAssessmentChosenSecond)]
    [InlineData(PathState.JointAssessmentChosen, PathStep.FileReport, true, false, null)]
    [InlineData(PathState.JointAssessmentChosenSecond, PathStep.FileReport, true, true, null)]
    [InlineData(PathState.AwaitingCseOpinion, PathStep.FileOpinion, true, false, PathState.Completed)]
    public void A_step_leads_where_the_table_says(PathState from, PathStep step, bool required, bool remains, PathState? to)
    {
        Assert.Equal(to ?? PathState.Completed, CompliancePath.Next(from, step, new(required, false, remains)).Value);
        Assert.Equal(to ?? PathState.AwaitingCseOpinion, CompliancePath.Next(from, step, new(required, true, remains)).Value);
    }

    [Fact]
    public void Ten_steps_are_open_and_no_other()
    {
        var open = from state in Enum.GetValues<PathState>() from step in Enum.GetValues<PathStep>()
                   where CompliancePath.Next(state, step, new(true, true, true)).Succeeded select (state, step);
        Assert.Equal(10, open.Count());
        Assert.Equal(PayTexts.StepNotAllowed, Assert.Single(CompliancePath.Next(PathState.AwaitingSecondChoice, PathStep.CorrectiveAction, new(true, true, true)).Problems).TextKey);
        Assert.Empty(CompliancePath.Open(PathState.Completed));
    }

    [Fact]
    public void Every_way_ends()
    {
        foreach (var facts in from a in new[] { false, true } from b in new[] { false, true } from c in new[] { false, true } select new PathFacts(a, b, c))
            Assert.InRange(Longest(PathState.Draft, facts), 1, 6);
    }

    private static int Longest(PathState state, PathFacts facts) =>
        CompliancePath.Open(state).Select(step => 1 + Longest(CompliancePath.Next(state, step, facts).Value, facts)).DefaultIfEmpty(0).Max();
}
