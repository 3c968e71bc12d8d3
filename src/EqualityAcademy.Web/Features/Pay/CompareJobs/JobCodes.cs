using EqualityAcademy.Domain.PayGap.Jobs;

namespace EqualityAcademy.Web.Features.Pay.CompareJobs;

/// <summary>Answers as they are posted and stored: <c>rare-skill</c>, <c>yes</c>, <c>first</c>.</summary>
internal static class JobCodes
{
    public static IReadOnlyList<Better> Betters { get; } = Enum.GetValues<Better>();
    public static IReadOnlyList<YesNo> YesNos { get; } = Enum.GetValues<YesNo>();
    public static IReadOnlyList<PairReason> Reasons { get; } = Enum.GetValues<PairReason>();

    public static string Code<T>(T value) where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    /// <returns>Null when the code names no value.</returns>
    public static T? Read<T>(string? code) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
            if (Code(value) == code) return value;
        return null;
    }
}
