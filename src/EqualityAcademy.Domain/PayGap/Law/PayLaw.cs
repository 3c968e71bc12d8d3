namespace EqualityAcademy.Domain.PayGap;

/// <summary>The numbers of the law this domain needs. They live in <c>modules/law-fr/parameters</c>; nothing here has a value of its own.</summary>
public sealed record PayLaw
{
    /// <summary>An index below this needs objectives of progression.</summary>
    public required decimal IndexObjectivesBelow { get; init; }

    /// <summary>An index below this needs corrective measures as well.</summary>
    public required decimal IndexCorrectionBelow { get; init; }

    /// <summary>Percent from which a gap of indicator G alerts, itself included (announced).</summary>
    public required decimal AlertPct { get; init; }

    /// <summary>Headcount from which A to F would be declared every year (announced).</summary>
    public required decimal DeclarationHeadcount { get; init; }

    /// <summary>Headcount from which G would be computed every year (announced).</summary>
    public required decimal YearlyGHeadcount { get; init; }

    /// <summary>Headcount from which G would be computed every few years from the first campaign on (announced).</summary>
    public required decimal EarlyGHeadcount { get; init; }

    /// <summary>Years between two computations of G below the yearly headcount (announced).</summary>
    public required int GInterval { get; init; }

    /// <summary>The year of the first campaign (announced).</summary>
    public required int FirstCampaign { get; init; }

    /// <summary>The first year in which G would be due from the headcount of the declaration on (announced).</summary>
    public required int GForAllFrom { get; init; }

    /// <summary>Headcount from which an alert opens the compliance path, and a works council gives its opinion (announced).</summary>
    public required decimal ComplianceHeadcount { get; init; }
}
