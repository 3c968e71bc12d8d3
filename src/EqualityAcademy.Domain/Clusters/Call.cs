namespace EqualityAcademy.Domain.Clusters;

/// <summary>Why a member may be glad of a call.</summary>
public enum CallReason
{
    NotJoined,
    CheckOpen,
    Quiet,
}

/// <summary>A member to call: why, since when, and for how many days.</summary>
public sealed record Call(CallReason Reason, DateOnly Since, int Days)
{
    /// <summary>Days without an answer to an invitation, and days with a check left open.</summary>
    public const int Patience = 30;

    /// <summary>Days without any movement.</summary>
    public const int Silence = 60;

    /// <returns>Null when the member needs no call: it moves, or has only just been invited.</returns>
    public static Call? Of(MemberFacts member, DateOnly today)
    {
        if (member.JoinedOn is not { } joined) return After(CallReason.NotJoined, member.InvitedOn, Patience, today);
        if (member.CheckOpenSince is { } open && After(CallReason.CheckOpen, open, Patience, today) is { } unfinished) return unfinished;
        return After(CallReason.Quiet, member.MovedOn is { } moved && moved > joined ? moved : joined, Silence, today);
    }

    private static Call? After(CallReason reason, DateOnly since, int most, DateOnly today)
    {
        var days = today.DayNumber - since.DayNumber;
        return days >= most ? new(reason, since, days) : null;
    }
}
