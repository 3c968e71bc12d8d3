using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Members.EditContact;

/// <summary>A contact as it was typed.</summary>
public sealed record ContactForm(string? Kind, string? Name, string? Place, string? Phone, string? Email)
{
    /// <summary>Needs a kind, a name, and a number or an address that can be right.</summary>
    public Outcome<ContactInput> Read()
    {
        var problems = new List<Problem>();
        var (name, place, phone, email) = (Trim(Name), Trim(Place), Trim(Phone), Trim(Email));
        if (ContactKinds.FromCode(Kind) is not { } kind) return new Problem(nameof(Kind), "NeedKind");
        if (name is null) problems.Add(new(nameof(Name), "NeedName"));
        else if (name.Length > 80) problems.Add(new(nameof(Name), "TooLong", 80));
        if (place?.Length > 120) problems.Add(new(nameof(Place), "TooLong", 120));
        if (phone is null && email is null) problems.Add(new(nameof(Phone), "NeedPhoneOrMail"));
        if (phone is not null && !IsPhone(phone)) problems.Add(new(nameof(Phone), "BadPhone"));
        if (email is not null && EmailAddress.Parse(email) is null) problems.Add(new(nameof(Email), "BadEmail"));
        return problems.Count > 0 ? problems : new ContactInput(kind, name!, place, phone, email);
    }

    private static string? Trim(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static bool IsPhone(string text) =>
        text.Length <= 30 && text.Count(char.IsAsciiDigit) is >= 2 and <= 15 && text.All(c => char.IsAsciiDigit(c) || c is ' ' or '.' or '-' or '+' or '(' or ')' or '\u00a0' or '\u202f');
}

/// <summary>A contact that can be stored.</summary>
public sealed record ContactInput(ContactKind Kind, string Name, string? Place, string? Phone, string? Email);
