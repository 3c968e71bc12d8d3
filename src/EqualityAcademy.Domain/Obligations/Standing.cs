namespace EqualityAcademy.Domain.Obligations;

/// <summary>Where a company is with a duty.</summary>
public enum DutyProgress
{
    Todo,
    Done,
    Disputed,
}

/// <summary>Where a company is with a duty on a day, and the date that counts next.</summary>
/// <param name="Next">To do: by when, possibly in the past. Done: the next time. Null when there is no date.</param>
public sealed record Standing(DutyProgress Progress, DateOnly? Next)
{
    /// <summary>Days before the next date on which a duty that was done comes back, when its file names no reminder.</summary>
    private const int ComesBackBefore = 60;

    /// <summary>Done lasts until the day of the first reminder of the next date; without reminders, of what holds until a day, until that day.</summary>
    public static Standing Of(Duty duty, DutyState? state, DateOnly day)
    {
        if (state is null) return new(DutyProgress.Todo, duty.Due);
        if (state.Mark == DutyMark.Disputed) return new(DutyProgress.Disputed, duty.Due);
        if (DutyState.NextDue(duty, state) is not { } next) return new(DutyProgress.Done, Yearly(duty) ? duty.Due?.AddYears(1) : null);
        var back = duty.Obligation.RemindDays.Append(0).Max() is > 0 and var first ? first : state.ValidUntil == next ? -1 : ComesBackBefore;
        return next.AddDays(-back) <= day || IsOld(duty, state, next) ? new(DutyProgress.Todo, next) : new(DutyProgress.Done, next);
    }

    /// <summary>What was done was done for a year before the last one.</summary>
    private static bool IsOld(Duty duty, DutyState state, DateOnly next) =>
        state.ValidUntil is null && Yearly(duty) && next.AddYears(-1).DayNumber - state.SetOn.DayNumber > DaysOfAYear / 2;

    private static bool Yearly(Duty duty) => duty.Obligation.DueRules.Any(r => r.Kind == DueKind.Yearly);

    private const int DaysOfAYear = 365;
}
