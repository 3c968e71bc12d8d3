namespace EqualityAcademy.Domain.Reminders;

/// <summary>On which days each kind is told, in days before the due date; after it they are negative. A kind without an entry is never told.</summary>
/// <param name="BeforeDuties">Duties have days of their own, as their law files state them, by obligation; one without an entry is never told.</param>
public sealed record LeadTimes(IReadOnlyDictionary<ReminderKind, IReadOnlyList<int>> Days, IReadOnlyDictionary<string, IReadOnlyList<int>> BeforeDuties)
{
    /// <summary>Days after joining before the first reminder of a quick check not begun.</summary>
    public const int FirstCheckAfterDays = 14;

    /// <summary>Months after which a quick check is worth doing again.</summary>
    public const int NextCheckAfterMonths = 12;

    private static readonly int[] AfterTheDay = [-7, -14, -21, -28, -35, -42, -49, -56, -63, -70, -77, -84];

    /// <summary>A week before, on the day, then few and further apart: nobody is chased for ever.</summary>
    public static LeadTimes Standard { get; } = new(new Dictionary<ReminderKind, IReadOnlyList<int>>
    {
        [ReminderKind.Lesson] = [7, 0, -3, -10, -17, -24],
        [ReminderKind.TeamLessons] = [7, 0, -3, -10, -17, -24],
        [ReminderKind.Action] = [7, 0, .. AfterTheDay],
        [ReminderKind.Duty] = AfterTheDay,
        [ReminderKind.LawNote] = [0],
        [ReminderKind.FirstCheck] = [0, -30, -60, -90],
        [ReminderKind.NextCheck] = [0, -30, -60, -90],
    }, new Dictionary<string, IReadOnlyList<int>>());

    /// <param name="remindDays">Days before the due date, by obligation.</param>
    public LeadTimes WithDuties(IEnumerable<(string Obligation, IReadOnlyList<int> RemindDays)> remindDays) =>
        this with { BeforeDuties = remindDays.Where(d => d.RemindDays.Count > 0).ToDictionary(d => d.Obligation, d => d.RemindDays) };

    public IReadOnlyList<int> Of(DueItem item)
    {
        var days = Days.GetValueOrDefault(item.Kind) ?? [];
        if (item.Kind != ReminderKind.Duty) return days;
        return BeforeDuties.TryGetValue(item.Item, out var before) ? [.. before.Concat(days).Distinct()] : [];
    }
}
