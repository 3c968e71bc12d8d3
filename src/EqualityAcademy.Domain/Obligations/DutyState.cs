namespace EqualityAcademy.Domain.Obligations;

/// <summary>What a company can say of a duty.</summary>
public enum DutyMark
{
    /// <summary>Done, until a day or until it comes round again.</summary>
    Done,

    /// <summary>Does not concern us, and why.</summary>
    Disputed,
}

/// <summary>What a company has said of a duty.</summary>
/// <param name="SetOn">The day on which it was done, or disputed.</param>
/// <param name="ValidUntil">Until when what was done holds; null when nobody said.</param>
public sealed record DutyState(DutyMark Mark, DateOnly SetOn, DateOnly? ValidUntil = null, string? Reason = null)
{
    /// <summary>The day by which a duty must next be done, with what was said of it taken into account; null when nothing is awaited.</summary>
    public static DateOnly? NextDue(Duty duty, DutyState? state) => state switch
    {
        _ when duty.Status is not (DutyStatus.Applies or DutyStatus.Recommended) => null,
        null => duty.Due,
        { Mark: DutyMark.Disputed } => null,
        { ValidUntil: { } until } => duty.Due > until ? duty.Due : until,
        _ => duty.Due is { } due && !state.Covers(duty.Obligation, due) ? due : null,
    };

    /// <summary>
    /// Done without an end: a deadline that comes once is behind us; of one that comes round, the occurrence nearest to the day on which it was said done.
    /// </summary>
    private bool Covers(Obligation obligation, DateOnly due)
    {
        var rhythms = obligation.DueRules.Select(r => r.Rhythm).OfType<Duration>();
        return rhythms.All(r => due.DayNumber - SetOn.DayNumber <= (r.After(SetOn).DayNumber - SetOn.DayNumber) / 2);
    }
}
