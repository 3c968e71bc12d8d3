using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.PayGap.Jobs;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Tests.PayGap.Jobs;

/// <summary>Jobs in few words.</summary>
internal static class Workshop
{
    public static Job Job(int number, int women, int men, string? given = null, int? points = null, int? loads = null) =>
        new(Id(number), $"job {number}", women, men, Rating(points, loads, given));

    public static JobId Id(int number) => JobId.From(new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]));

    public static JobRating Rating(int? points, int? loads, string? given = null) =>
        new(Spread(Criteria.All, points), Spread(Criteria.Loads, loads), given is null ? null : MetallurgyClass.Parse(given));

    /// <summary>A total shared out as evenly as it goes; nothing for null.</summary>
    private static Dictionary<T, int> Spread<T>(IReadOnlyList<T> names, int? total) where T : struct, Enum =>
        total is not { } sum ? [] : names.Select((n, i) => (n, (sum + i) / names.Count)).ToDictionary(p => p.n, p => p.Item2);
}
