using System.Globalization;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Clusters.InviteMembers;

/// <summary>A company to invite, as it was typed or as it stands in a file.</summary>
public sealed record InvitationForm(string? Company, string? Contact, string? Email, string? Phone, string? County, string? Sector, string? Headcount)
{
    private const int Longest = 80;

    /// <summary>Needs a name and an address; the rest may be left out, but not be wrong.</summary>
    public Outcome<NewMember> Read()
    {
        var problems = new List<Problem>();
        var company = Text(Company, nameof(Company), problems);
        if (string.IsNullOrWhiteSpace(Company)) problems.Add(new(nameof(Company), "NeedCompany"));
        else if (company is not null && Slug.Of(company).Length == 0) problems.Add(new(nameof(Company), "BadCompany"));
        var email = EmailAddress.Parse(Email);
        if (email is null) problems.Add(new(nameof(Email), "BadEmail"));
        if (Phone is { } phone && !string.IsNullOrWhiteSpace(phone) && !IsPhone(phone)) problems.Add(new(nameof(Phone), "BadPhone"));
        var sector = string.IsNullOrWhiteSpace(Sector) ? null : Sectors.Parse(Sector);
        if (sector is null && !string.IsNullOrWhiteSpace(Sector)) problems.Add(new(nameof(Sector), "BadSector"));
        var headcount = Number(problems);
        var (contact, number, county) = (Text(Contact, nameof(Contact), problems), Text(Phone, nameof(Phone), problems), Text(County, nameof(County), problems));
        return problems.Count > 0 ? problems : new NewMember(company!, contact, email!, number, county, sector, headcount);
    }

    private static string? Text(string? text, string field, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length > Longest) problems.Add(new(field, "TooLong", Longest));
        return words;
    }

    private int? Number(List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(Headcount)) return null;
        var digits = string.Concat(Headcount.Where(c => !char.IsWhiteSpace(c)));
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 100_000) return number;
        problems.Add(new(nameof(Headcount), "BadHeadcount"));
        return null;
    }

    private static bool IsPhone(string text) =>
        text.Length <= 30 && text.Count(char.IsAsciiDigit) is >= 4 and <= 15 && text.All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c) || c is '.' or '-' or '+' or '(' or ')');
}

/// <summary>A company that can be invited.</summary>
public sealed record NewMember(string Company, string? Contact, EmailAddress Email, string? Phone, string? County, string? Sector, int? Headcount)
{
    /// <summary>Two spellings of one name are one company.</summary>
    public string NameKey => Slug.Of(Company);
}
