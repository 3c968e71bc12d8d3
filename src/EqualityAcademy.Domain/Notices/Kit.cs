using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Obligations;

namespace EqualityAcademy.Domain.Notices;

/// <summary>Whether a company must post a notice.</summary>
public enum NoticeNeed
{
    Compulsory,

    /// <summary>An answer is missing to say so.</summary>
    Unknown,

    NotNow,
}

/// <summary>What stands in the way of a complete sheet.</summary>
public abstract record Gap
{
    /// <summary>Nobody of this kind is among the company's contacts.</summary>
    public sealed record NoContact(ContactKind Kind) : Gap;

    /// <summary>A contact is there, but not its address or phone.</summary>
    public sealed record NoDetail(string Name, ContactDetail Detail) : Gap;

    /// <summary>A question nobody has answered decides who must stand on the sheet.</summary>
    public sealed record NoAnswer(string Fact) : Gap;

    /// <summary>A blank is empty.</summary>
    public sealed record NoText(NoticeBlank Blank) : Gap;
}

/// <summary>Judges the notices of one company by its duties. Pure.</summary>
public sealed class Kit(IReadOnlyDictionary<string, Duty> duties)
{
    public NoticeNeed NeedFor(Notice notice)
    {
        var all = notice.Obligations.Select(Status).ToArray();
        return all.Contains(DutyStatus.Applies) ? NoticeNeed.Compulsory : all.Contains(DutyStatus.Unknown) ? NoticeNeed.Unknown : NoticeNeed.NotNow;
    }

    /// <returns>Questions first, then people, then blanks.</returns>
    public IReadOnlyList<Gap> Gaps(Notice notice, PrintedNotice sheet)
    {
        var questions = NeedFor(notice) == NoticeNeed.Unknown ? notice.Obligations.SelectMany(Questions) : [];
        var people = notice.Contacts.Where(c => !c.Optional).SelectMany(c => OfContact(c, sheet));
        var blanks = notice.Blanks.Where(b => !b.Optional && !sheet.Blanks.ContainsKey(b.Id)).Select(b => new Gap.NoText(b));
        return [.. questions.Concat(people).Concat(blanks).Distinct()];
    }

    private IEnumerable<Gap> OfContact(NoticeContact wanted, PrintedNotice sheet)
    {
        var there = sheet.Contacts.Where(c => c.Kind == wanted.Kind).ToArray();
        if (there.Length == 0) return Absent(wanted);
        return from contact in there
               from detail in wanted.Details
               where (detail == ContactDetail.Phone ? contact.Phone : contact.Place) is null
               select new Gap.NoDetail(contact.Name, detail);
    }

    private IEnumerable<Gap> Absent(NoticeContact wanted) => wanted.NeededIf is null ? [new Gap.NoContact(wanted.Kind)] : Status(wanted.NeededIf) switch
    {
        DutyStatus.Applies => [new Gap.NoContact(wanted.Kind)],
        DutyStatus.Unknown => Questions(wanted.NeededIf),
        _ => [],
    };

    private IEnumerable<Gap> Questions(string obligation) =>
        duties.GetValueOrDefault(obligation) is { Status: DutyStatus.Unknown } duty ? duty.Missing.Select(f => new Gap.NoAnswer(f)) : [];

    private DutyStatus Status(string obligation) => duties.GetValueOrDefault(obligation)?.Status ?? DutyStatus.DoesNotApply;
}
