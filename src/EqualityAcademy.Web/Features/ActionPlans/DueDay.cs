using System.Globalization;

namespace EqualityAcademy.Web.Features.ActionPlans;

/// <summary>Reads a posted day on which something falls due.</summary>
internal static class DueDay
{
    private const int Years = 5;

    /// <returns>The day; null when it is none, is past, or lies more than five years ahead.</returns>
    public static DateOnly? Read(string? posted, DateOnly today) =>
        DateOnly.TryParseExact(posted, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= today && day <= today.AddYears(Years) ? day : null;
}
