namespace EqualityAcademy.Web.Features.Demo.Story;

/// <summary>Plausible variety that is the same at every run: one sequence for each company.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => _random.Next(least, most + 1);

    public bool In(int percent) => _random.Next(100) < percent;

    public T Of<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];
}
