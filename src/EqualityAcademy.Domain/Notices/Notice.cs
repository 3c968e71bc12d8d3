using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Notices;

/// <summary>One compulsory notice, as its file in <c>modules/law-fr/notices</c> states it: one A4 sheet.</summary>
public sealed record Notice
{
    public required string Id { get; init; }

    /// <summary>Grows when the meaning changes: sheets on the wall with an older one are to be printed again.</summary>
    public required int Revision { get; init; }

    /// <summary>Place among the notices, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>The obligations it answers; compulsory when one of them applies.</summary>
    public required string[] Obligations { get; init; }

    /// <summary>The short name in lists.</summary>
    public required LocalText Titles { get; init; }

    /// <summary>The big words at the head of the sheet.</summary>
    public required LocalText Headlines { get; init; }

    public required LocalText Lead { get; init; }
    public NoticeSection[] Sections { get; init; } = [];
    public NoticeContact[] Contacts { get; init; } = [];

    /// <summary>Ids of national lines shown under the company's contacts.</summary>
    public string[] HelpLines { get; init; } = [];

    public NoticeBlank[] Blanks { get; init; } = [];
    public OfficialText[] OfficialTexts { get; init; } = [];

    /// <summary>The course the code on the sheet leads to.</summary>
    public required string Course { get; init; }

    public required Source[] Sources { get; init; }

    /// <summary>The day its words were last read against their sources.</summary>
    public required DateOnly Checked { get; init; }

    public IEnumerable<LocalText> Texts =>
        Sections.SelectMany(s => s.Lines.Prepend(s.Heading)).Concat([Titles, Headlines, Lead]).Concat(Blanks.SelectMany(b => new[] { b.Label, b.Help }));
}

/// <summary>A few lines under one heading.</summary>
public sealed record NoticeSection
{
    public required LocalText Heading { get; init; }
    public required LocalText[] Lines { get; init; }
}

/// <summary>A kind of contact the sheet shows, and when the law wants it there.</summary>
public sealed record NoticeContact
{
    public required ContactKind Kind { get; init; }

    /// <summary>Shown when the company has one, never missed.</summary>
    public bool Optional { get; init; }

    /// <summary>The obligation that makes this contact necessary; null: necessary for every company.</summary>
    public string? NeededIf { get; init; }

    /// <summary>What must be known of it besides the name.</summary>
    public ContactDetail[] Details { get; init; } = [];
}

/// <summary>What a sheet may have to say of a contact besides the name.</summary>
public enum ContactDetail
{
    Phone,

    /// <summary>The address.</summary>
    Place,
}

/// <summary>Something only the company can write, such as the hours of a team. One id has one value, on whatever sheet it stands.</summary>
public sealed record NoticeBlank
{
    /// <summary>Characters that fit on one line of a sheet.</summary>
    public const int LineLength = 60;

    public required string Id { get; init; }
    public required LocalText Label { get; init; }
    public required LocalText Help { get; init; }

    /// <summary>Lines on the sheet: ruled when nothing was typed.</summary>
    public required int Lines { get; init; }

    /// <summary>The national line whose address it is, printed beside its number; null: a field of its own.</summary>
    public string? Line { get; init; }

    /// <summary>The sheet does without it.</summary>
    public bool Optional { get; init; }

    public int MaxLength => Lines * LineLength;
}

/// <summary>A text the law wants known in its own words. We may not copy it: the sheet leaves room for it and says where it is.</summary>
public sealed record OfficialText
{
    public required string Ref { get; init; }
    public required LocalText Titles { get; init; }

    /// <summary>The official page; null when no address is certain.</summary>
    public string? Address { get; init; }
}
