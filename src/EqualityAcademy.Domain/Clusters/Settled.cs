using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Clusters;

/// <summary>Figures move five checks at a time: who watches a page all day cannot see what one company has just answered.</summary>
public static class Settled
{
    /// <param name="inOrder">Finished checks, the first finished first.</param>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> inOrder) => [.. inOrder.Take(inOrder.Count / Disclosure.Floor * Disclosure.Floor)];
}
