using EqualityAcademy.Domain.Notices;

namespace EqualityAcademy.Web.Features.Notices;

/// <summary>How far one notice is, the most pressing first.</summary>
public enum NoticeState
{
    /// <summary>What hangs on the wall is no longer right.</summary>
    ToReprint,

    /// <summary>A contact, an address, an answer or a text is missing.</summary>
    Incomplete,

    /// <summary>Complete, not yet printed.</summary>
    Ready,

    Posted,
}

/// <summary>One notice of one company: what it would say today, and what was printed.</summary>
/// <param name="LeftOut">Contacts for which the sheet has no room.</param>
/// <param name="ContactsChecked">The oldest check of a contact on the sheet.</param>
/// <param name="Changes">In what the printed sheet differs from today's.</param>
public sealed record NoticeView(
    Notice Notice, NoticeNeed Need, PrintedNotice Sheet, int LeftOut, DateOnly? ContactsChecked, IReadOnlyList<Gap> Gaps, NoticePrint? Printed, IReadOnlyList<NoticeChange> Changes)
{
    public string Id => Notice.Id;

    public NoticeState State =>
        Changes.Count > 0 ? NoticeState.ToReprint : Gaps.Count > 0 ? NoticeState.Incomplete : Printed is null ? NoticeState.Ready : NoticeState.Posted;
}

/// <summary>When a notice was last printed and posted, and who said so.</summary>
public sealed record NoticePrint(DateOnly On, string By);
