using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Obligations;

/// <summary>Whether a whole regime binds.</summary>
public enum StandingState
{
    InForce,

    /// <summary>Not voted: never said as "you must".</summary>
    Announced,
}

/// <summary>Where a regime of the law stands on a day, as its file in <c>modules/law-fr/standing</c> says: what pages print beside figures computed by its rules.</summary>
public sealed record LawStanding
{
    public required string Id { get; init; }
    public required StandingState State { get; init; }
    public required LocalText Titles { get; init; }

    /// <summary>One to three sentences.</summary>
    public required LocalText Text { get; init; }

    /// <summary>The day of the check.</summary>
    public required DateOnly AsOf { get; init; }

    public required Source[] Citations { get; init; }
}
