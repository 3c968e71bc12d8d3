namespace EqualityAcademy.Domain.Reminders;

/// <summary>What a reminder is about.</summary>
public enum ReminderKind
{
    /// <summary>A module given to the person.</summary>
    Lesson,

    /// <summary>A module given to people who have no address; told to the managers, as a number.</summary>
    TeamLessons,

    /// <summary>An action of the plan.</summary>
    Action,

    /// <summary>A duty of the company with a date.</summary>
    Duty,

    /// <summary>A rule that changes for the company.</summary>
    LawNote,

    /// <summary>The company has joined and never begun its quick check.</summary>
    FirstCheck,

    /// <summary>The last quick check is a year old.</summary>
    NextCheck,
}

/// <summary>Kinds as they are stored.</summary>
public static class ReminderKinds
{
    public static string Code(this ReminderKind kind) => kind switch
    {
        ReminderKind.Lesson => "lesson",
        ReminderKind.TeamLessons => "team-lessons",
        ReminderKind.Action => "action",
        ReminderKind.Duty => "duty",
        ReminderKind.LawNote => "law-note",
        ReminderKind.FirstCheck => "first-check",
        _ => "next-check",
    };

    /// <exception cref="ArgumentException">The code names no kind.</exception>
    public static ReminderKind Of(string code) =>
        Enum.GetValues<ReminderKind>().Cast<ReminderKind?>().FirstOrDefault(k => k!.Value.Code() == code) ?? throw new ArgumentException($"There is no reminder '{code}'.", nameof(code));
}
