namespace EqualityAcademy.Domain.Shared;

/// <summary>The languages of the product; French is the neutral one.</summary>
public enum Language
{
    Fr,
    En,
}

/// <summary>One text in both languages, side by side, as content files hold it. Neither may be empty.</summary>
public sealed record LocalText
{
    public required string Fr { get; init; }
    public required string En { get; init; }

    public string In(Language language) => language == Language.En ? En : Fr;
}

/// <summary>Where a statement comes from.</summary>
public sealed record Source
{
    /// <summary>The article or document, as printed: "C. trav. L1142-2-1".</summary>
    public required string Ref { get; init; }

    /// <summary>What is stated, for the reviewer.</summary>
    public string? Claim { get; init; }

    /// <summary>Section of the fact sheet, for the reviewer.</summary>
    public string? Sheet { get; init; }

    /// <summary>A and B are stated, C is hedged, K was last checked in 2025. U is never written.</summary>
    public required string Grade { get; init; }

    /// <summary>Date of the check: an ISO date, or "2025" for grade K.</summary>
    public required string AsOf { get; init; }
}
