namespace EqualityAcademy.Domain.Members;

/// <summary>An e-mail address as it was typed, and the key under which it is found again.</summary>
public sealed record EmailAddress
{
    private const int Longest = 254;

    private EmailAddress(string value) => Value = value;

    public string Value { get; }

    /// <summary>Lower case, whatever the language of the machine: two spellings of one address are one person.</summary>
    public string Key => Value.ToLowerInvariant();

    /// <returns>Null when it cannot be an address: exactly one @, something before it, a dot inside what follows, nothing blank.</returns>
    public static EmailAddress? Parse(string? text)
    {
        var value = text?.Trim() ?? "";
        if (value.Length > Longest || value.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or '"' or ',' or ';' or '(' or ')')) return null;
        var parts = value.Split('@');
        return parts is [{ Length: > 0 and <= 64 }, var domain] && IsDomain(domain) ? new(value) : null;
    }

    private static bool IsDomain(string domain)
    {
        var labels = domain.Split('.');
        return labels.Length >= 2 && labels.All(l => l.Length is > 0 and <= 63 && l.All(c => char.IsLetterOrDigit(c) || c == '-'));
    }

    public override string ToString() => Value;
}
