using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.Extensions.Localization;
using static EqualityAcademy.Web.Features.Pay.Explain.PayNumbers;

namespace EqualityAcademy.Web.Features.Pay.Explain;

/// <summary>What would bring the next points, in words: amounts and numbers of people only where they may be told.</summary>
public sealed class StepWords(PayWords words, PeopleWords people, IStringLocalizer<PayTexts> t)
{
    public IReadOnlyList<string> Of(NextStep step) => step switch
    {
        NextStep.PayGap gap => [.. PayGap(gap)],
        NextStep.Raises raises => [Raises(raises)],
        NextStep.Maternity { StillToRaise.IsShown: true } leave => [t["Result.Step.Maternity", people.People(leave.StillToRaise.Value)]],
        NextStep.Maternity => [t["Result.Step.MaternityFew"]],
        NextStep.TopTen ten => [t["Result.Step.TopTen", people.Of(ten.UnderRepresented, ten.MorePlaces)]],
        _ => [],
    };

    private IEnumerable<string> PayGap(NextStep.PayGap step)
    {
        yield return t["Result.Step.Gap", Percent(step.ResultPct, 1), Percent(step.ResultThenPct, 0)];
        yield return step.Levers is [var first, ..] ? Lever(first, step.LowerPaid) : t["Result.Step.GapNoGroup"];
        if (step.CatchUpPointsLost > 0) yield return t["Result.Step.Lost", step.CatchUpPointsLost];
    }

    private string Lever(GroupLever lever, Side lower) => lever.Raise.IsShown
        ? t["Result.Step.GapGroup", words.Group(lever.Key), words.Age(lever.Age), people.Of(lower, lever.Raise.Value.People), Euros(lever.Raise.Value.EachEuros, 0), Euros(lever.Raise.Value.TotalEuros, 0)]
        : t[$"Result.Step.GapFew{lower}", words.Group(lever.Key), words.Age(lever.Age)];

    private string Raises(NextStep.Raises step)
    {
        if (step.Levers is not [var lever, ..]) return t["Result.Step.RaisesNone"];
        var key = step.Indicator == IndicatorId.Promotions ? "Promoted" : "Raised";
        return lever.Csp is { } csp ? t[$"Result.Step.{key}In", people.Of(step.Behind, lever.MorePeople), words.Csp(csp)] : t[$"Result.Step.{key}", people.Of(step.Behind, lever.MorePeople)];
    }
}
