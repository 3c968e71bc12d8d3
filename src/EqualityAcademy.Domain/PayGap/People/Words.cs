namespace EqualityAcademy.Domain.PayGap;

/// <summary>The two sexes the texts compare.</summary>
public enum Sex
{
    Woman,
    Man,
}

/// <summary>One of the sexes, or neither: whom a gap favours, who is under-represented.</summary>
public enum Side
{
    Neither,
    Women,
    Men,
}

/// <summary>
/// The variant of the Index (index-egapro.md §1). It follows the headcount of the company on 1 March, counted under C. trav. L1111-2,
/// and is given: the people in scope never decide it.
/// </summary>
public enum PayBand
{
    /// <summary>50 to 250 included.</summary>
    Of50To250,

    /// <summary>251 and more.</summary>
    From251,
}

/// <summary>The four socio-professional categories (§3).</summary>
public enum Csp
{
    Ouvriers,
    Employes,
    TechniciensAgentsDeMaitrise,
    IngenieursCadres,
}

/// <summary>The four age bands (§3). A thirtieth birthday on the last day counts as thirty.</summary>
public enum AgeBand
{
    Under30,
    From30To39,
    From40To49,
    From50,
}

/// <summary>How the pay gap is grouped, beside age (§3).</summary>
public enum Grouping
{
    Csp,
    Level,
}

/// <summary>What binds a person to the company, as far as the scope asks (§3).</summary>
public enum Contract
{
    Permanent,
    FixedTerm,
    Apprenticeship,
    Professionalisation,

    /// <summary>A worker of another company.</summary>
    SecondedIn,
    Expatriate,

    /// <summary>Pré-retraite: left out by the official help, not by the text.</summary>
    EarlyRetirement,
}

/// <summary>Coming back from maternity or adoption leave in the period (§9).</summary>
public enum LeaveReturn
{
    None,

    /// <summary>Back from a leave during which no raise was granted: not counted.</summary>
    WithoutRaisesGranted,

    /// <summary>Back from a leave that saw raises, and raised.</summary>
    Raised,

    /// <summary>Back from a leave that saw raises, and not raised.</summary>
    NotRaised,
}

/// <summary>Turns the three answers of a payroll list into one state; contradictory answers have none.</summary>
public static class LeaveReturns
{
    public static LeaveReturn? From(bool returned, bool? raisesGranted, bool? raised) => (returned, raisesGranted, raised) switch
    {
        (false, null or false, null or false) => LeaveReturn.None,
        (true, false, null or false) => LeaveReturn.WithoutRaisesGranted,
        (true, true, true) => LeaveReturn.Raised,
        (true, true, false) => LeaveReturn.NotRaised,
        _ => null,
    };
}
