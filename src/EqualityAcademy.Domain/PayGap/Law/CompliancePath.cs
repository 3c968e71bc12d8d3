using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.PayGap;

/// <summary>Where a declaration stands (pay-transparency-indicators.md §6).</summary>
public enum PathState
{
    Draft,
    AwaitingPathChoice,
    CorrectiveActionsChosen,
    AwaitingSecondChoice,
    JointAssessmentChosen,

    /// <summary>Chosen after the second declaration.</summary>
    JointAssessmentChosenSecond,
    AwaitingCseOpinion,
    Completed,
}

/// <summary>What the company does next.</summary>
public enum PathStep
{
    Submit,
    Justify,
    CorrectiveAction,
    JointAssessment,
    SecondDeclaration,
    FileReport,
    FileOpinion,
}

/// <param name="PathRequired">An alert of G opens the path.</param>
/// <param name="CseOpinionRequired">The company is large enough and has a works council.</param>
/// <param name="SecondGapRemains">The second declaration still reaches the alert.</param>
public sealed record PathFacts(bool PathRequired, bool CseOpinionRequired, bool SecondGapRemains);

/// <summary>
/// The workflow of the official portal. Corrective action can be chosen once; the second declaration is about G only. Directive art. 10:
/// a joint assessment where a gap is neither justified nor remedied within six months.
/// </summary>
public static class CompliancePath
{
    /// <summary>The steps open in a state.</summary>
    public static IReadOnlyList<PathStep> Open(PathState state) => state switch
    {
        PathState.Draft => [PathStep.Submit],
        PathState.AwaitingPathChoice => [PathStep.Justify, PathStep.CorrectiveAction, PathStep.JointAssessment],
        PathState.CorrectiveActionsChosen => [PathStep.SecondDeclaration],
        PathState.AwaitingSecondChoice => [PathStep.Justify, PathStep.JointAssessment],
        PathState.JointAssessmentChosen or PathState.JointAssessmentChosenSecond => [PathStep.FileReport],
        PathState.AwaitingCseOpinion => [PathStep.FileOpinion],
        _ => [],
    };

    public static Outcome<PathState> Next(PathState state, PathStep step, PathFacts facts) =>
        Open(state).Contains(step) ? After(state, step, facts) : new Problem("step", PayTexts.StepNotAllowed, step, state);

    private static PathState After(PathState state, PathStep step, PathFacts facts) => step switch
    {
        PathStep.Submit when facts.PathRequired => PathState.AwaitingPathChoice,
        PathStep.CorrectiveAction => PathState.CorrectiveActionsChosen,
        PathStep.JointAssessment => state == PathState.AwaitingSecondChoice ? PathState.JointAssessmentChosenSecond : PathState.JointAssessmentChosen,
        PathStep.SecondDeclaration when facts.SecondGapRemains => PathState.AwaitingSecondChoice,
        PathStep.FileOpinion => PathState.Completed,
        _ => facts.CseOpinionRequired ? PathState.AwaitingCseOpinion : PathState.Completed,
    };
}
