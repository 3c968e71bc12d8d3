namespace EqualityAcademy.Domain.PayGap;

/// <summary>One way to fill the ten places, and its points.</summary>
public sealed record TopTenOutcome(int Women, int Men)
{
    public int Score => IndexFormula.TopTenScore(Women, Men);
}

/// <summary>
/// People of the same pay, more of them than places left. No rule was found on whom to take (index-egapro.md §12): every outcome is
/// here, and the fewest points are kept until somebody chooses.
/// </summary>
/// <param name="PlacesLeft">Places of the ten for which they are tied.</param>
/// <param name="Outcomes">By women among the ten, rising.</param>
/// <param name="IsChosen">Whether somebody chose.</param>
public sealed record TopTenTie(int PlacesLeft, int WomenTied, int MenTied, IReadOnlyList<TopTenOutcome> Outcomes, bool IsChosen)
{
    public bool ChangesScore => Outcomes.Select(o => o.Score).Distinct().Count() > 1;
}

/// <summary>The people behind the ten places. Personal data: for the screen of the person who computes, never stored.</summary>
/// <param name="Numbers">Highest pay first.</param>
/// <param name="TenthPay">Euros, pay of the Index.</param>
/// <param name="EleventhPay">Euros; there is none when exactly ten people are in scope.</param>
public sealed record TopTenPeople(IReadOnlyList<EmployeeNumber> Numbers, decimal TenthPay, Finding<decimal> EleventhPay);

/// <param name="UnderRepresented">Neither at five and five.</param>
/// <param name="UnderRepresentedCount">Places of the sex that has fewer.</param>
/// <param name="Tie">Counts only; not known from aggregates.</param>
/// <param name="People">Not known from aggregates, and left out of whatever is kept.</param>
public sealed record TopTenScore(int Women, int Men, Side UnderRepresented, int UnderRepresentedCount, int Score, Finding<TopTenTie> Tie, Finding<TopTenPeople> People)
{
    public static TopTenScore Of(int women, int men, Finding<TopTenTie> tie, Finding<TopTenPeople> people) =>
        new(women, men, women < men ? Side.Women : women > men ? Side.Men : Side.Neither, Math.Min(women, men), IndexFormula.TopTenScore(women, men), tie, people);
}

/// <summary>Indicator "ten highest pays", 10 points, both bands (index-egapro.md §10).</summary>
public sealed record TopTenIndicator(Finding<TopTenScore> Result);
