using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.PayGap.Jobs;

/// <summary>Head of a list of causes with the actions that answer them.</summary>
public sealed record CauseListFile
{
    public required string Kind { get; init; }
    public required string Id { get; init; }
    public required int Revision { get; init; }
    public required LocalText Titles { get; init; }
    public required LocalText Summaries { get; init; }

    /// <summary>Ids, in order.</summary>
    public required string[] Causes { get; init; }

    /// <summary>Ids, in order.</summary>
    public required string[] Actions { get; init; }
}

/// <summary>One way in which a gap comes about in a small company.</summary>
public sealed record PayCause
{
    public required string Id { get; init; }
    public required LocalText Titles { get; init; }

    /// <summary>What one sees of it in a workshop.</summary>
    public required LocalText LooksLike { get; init; }

    /// <summary>How to find out within an hour.</summary>
    public required LocalText[] Check { get; init; }

    /// <summary>Yes means: it is so here.</summary>
    public required LocalText Question { get; init; }

    /// <summary>What the law says of it, or that it is our advice; null when there is nothing to say.</summary>
    public LocalText? Rule { get; init; }

    /// <summary>The action of the same list that answers it.</summary>
    public required string Action { get; init; }

    public required Source[] Sources { get; init; }
}
