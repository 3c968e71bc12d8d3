using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Demo.Story;

/// <summary>How far a company of the demonstration has come.</summary>
internal enum Chapter
{
    Invited,
    Joined,
    Checking,
    Checked,
    Planned,
    HalfDone,
    Rechecked,
}

/// <summary>A company of the demonstration.</summary>
/// <param name="Invited">Days since it was invited.</param>
/// <param name="Quiet">Days since anything happened there.</param>
internal sealed record DemoCompany(int Number, string Name, string County, string Sector, int Headcount, Chapter Chapter, int Invited, int Quiet)
{
    /// <summary>Set for the companies of the cast, which have their own ids and people.</summary>
    public Cast.Firm? Firm { get; init; }

    /// <summary>Who uses the academy; the manager first. Nobody before the company has joined.</summary>
    public IReadOnlyList<DemoPerson> People { get; init; } = [];

    public CompanyId Id => Firm?.Id ?? CompanyId.From(DemoIds.Of(1, Number));
    public string Slug => Firm?.Slug ?? Domain.Shared.Slug.Of(Name);
    public string JoinCode => Firm?.JoinCode ?? $"{Slug[..4].ToUpperInvariant()}-{Number + 40}";
    public bool HasJoined => Chapter > Chapter.Invited;
    public MembershipId Manager => People[0].Membership;

    /// <summary>Days ago of the moment that lies this far between the invitation and the last movement.</summary>
    public int DaysAgo(int percent) => Invited - (Invited - Quiet) * percent / 100;
}

/// <summary>A person of the demonstration.</summary>
internal sealed record DemoPerson(PersonId Person, MembershipId Membership, string Name, string? Email, string Role, string? Team, int JoinedDaysAgo)
{
    /// <summary>Part of the cast, and written with it.</summary>
    public bool InCast { get; init; }
}

/// <summary>Ids that are the same at every run, far from those of the cast.</summary>
internal static class DemoIds
{
    public static Guid Of(int kind, int number) => new($"00000000-0000-7000-8{kind:D3}-{number:D12}");

    public static Guid Of(int kind, int company, int number) => Of(kind, company * 100_000 + number);
}
