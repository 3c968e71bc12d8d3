namespace EqualityAcademy.Domain.Clusters;

/// <summary>How far a member company has come; all that its coordinator sees of its check and its plan.</summary>
public enum MemberStage
{
    Invited,
    Joined,
    Checked,
    Planned,
}

/// <summary>What happened in a member company, as days.</summary>
/// <param name="InvitedOn">The last time it was invited.</param>
/// <param name="CheckOpenSince">Start of a check nobody has finished.</param>
/// <param name="Checks">Finished checks.</param>
/// <param name="MovedOn">The last lesson, answer or action.</param>
public sealed record MemberFacts(DateOnly InvitedOn, DateOnly? JoinedOn, DateOnly? CheckOpenSince, int Checks, bool HasPlan, bool HalfDone, DateOnly? MovedOn)
{
    public MemberStage Stage =>
        JoinedOn is null ? MemberStage.Invited
        : HasPlan ? MemberStage.Planned
        : Checks > 0 ? MemberStage.Checked
        : MemberStage.Joined;

    public bool Rechecked => Checks > 1;
}
