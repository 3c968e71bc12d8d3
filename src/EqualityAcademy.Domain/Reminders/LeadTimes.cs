namespace EqualityAcademy.Domain.Reminders;

/// <summary>On which days each kind is told, in days before the due date; after it they are negative. A kind without an entry is never told.</summary>
public sealed record LeadTimes(IReadOnlyDictionary<ReminderKind, IReadOnlyList<int>> Days)
{
    /// <summary>Days after joining before the first reminder of a quick check not begun.</summary>
    public const int FirstCheckAfterDays = 14;

    /// <summary>Months after which a quick check is worth doing again.</summary>
    public const int NextCheckAfterMonths = 12;

    /// <summary>A week before, on the day, then few and further apart: nobody is chased for ever.</summary>
    public static LeadTimes Standard { get; } = new(new Dictionary<ReminderKind, IReadOnlyList<int>>
    {
        [ReminderKind.Lesson] = [7, 0, -3, -10, -17, -24],
        [ReminderKind.TeamLessons] = [7, 0, -3, -10, -17, -24],
        [ReminderKind.Action] = [7, 0, -7, -14, -21, -28, -35, -42, -49, -56, -63, -70, -77, -84],
        [ReminderKind.FirstCheck] = [0, -30, -60, -90],
        [ReminderKind.NextCheck] = [0, -30, -60, -90],
    });

    public IReadOnlyList<int> Of(ReminderKind kind) => Days.GetValueOrDefault(kind) ?? [];
}
