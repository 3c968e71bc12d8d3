using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.PayGap;

/// <summary>What would bring an indicator its next points. An indicator at its maximum, or without a figure, has none.</summary>
public abstract record NextStep(IndicatorId Indicator, int Score, int ScoreThen)
{
    /// <param name="ResultPct">The result now.</param>
    /// <param name="ResultThenPct">The highest result that gives the next points.</param>
    /// <param name="LowerPaid">The sex on whose side the pay has to rise.</param>
    /// <param name="CatchUpPointsLost">Points of raises that are owed to the catch-up rule and would go at parity; 0 when none would.</param>
    /// <param name="Levers">Groups in which a rise is enough by itself, the cheapest first; none when no group is.</param>
    public sealed record PayGap(
        IndicatorId Indicator, int Score, int ScoreThen, decimal ResultPct, decimal ResultThenPct, Side LowerPaid, int CatchUpPointsLost, IReadOnlyList<GroupLever> Levers)
        : NextStep(Indicator, Score, ScoreThen);

    /// <param name="Behind">The sex that was raised, or promoted, less often.</param>
    /// <param name="Levers">The fewest people first; none when raising one sex more cannot do it.</param>
    public sealed record Raises(IndicatorId Indicator, int Score, int ScoreThen, Side Behind, IReadOnlyList<RaiseLever> Levers) : NextStep(Indicator, Score, ScoreThen);

    /// <param name="StillToRaise">People back from leave who were not raised; hidden when fewer than five came back.</param>
    public sealed record Maternity(IndicatorId Indicator, int Score, int ScoreThen, Disclosed<int> StillToRaise) : NextStep(Indicator, Score, ScoreThen);

    /// <param name="MorePlaces">Places among the ten that the under-represented sex lacks.</param>
    public sealed record TopTen(IndicatorId Indicator, int Score, int ScoreThen, Side UnderRepresented, int MorePlaces) : NextStep(Indicator, Score, ScoreThen);
}

/// <summary>A group of the pay gap in which higher pay of one sex gives the next points.</summary>
/// <param name="Raise">Hidden when it concerns fewer than five people: then in words.</param>
public sealed record GroupLever(GroupKey Key, AgeBand Age, Disclosed<GroupRaise> Raise);

/// <param name="People">Everybody of the lower-paid sex in the group.</param>
/// <param name="EachEuros">Whole euros a year for each, full time; on average over them is enough.</param>
public sealed record GroupRaise(int People, decimal EachEuros)
{
    public decimal TotalEuros => People * EachEuros;
}

/// <summary>How many more people of the sex behind would have had to be raised.</summary>
/// <param name="Csp">Null when the company is taken as a whole.</param>
/// <param name="ScoreThen">It can be more than the next step when one person weighs much.</param>
public sealed record RaiseLever(Csp? Csp, int MorePeople, int ScoreThen);
