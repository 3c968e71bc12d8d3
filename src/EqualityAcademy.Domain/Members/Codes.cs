namespace EqualityAcademy.Domain.Members;

/// <summary>The personal code of somebody who has no e-mail address: six characters that nobody mistakes for one another.</summary>
public sealed record StaffCode
{
    /// <summary>Without 0 O, 1 I L, 2 Z, 5 S, 8 B.</summary>
    public const string Alphabet = "ACDEFGHJKMNPQRTUVWXY34679";

    public const int Length = 6;

    private StaffCode(string value) => Value = value;

    public string Value { get; }

    /// <summary>As it is written down: two groups of three.</summary>
    public string Spaced => $"{Value[..3]} {Value[3..]}";

    /// <returns>Null when it cannot be a code. Case, spaces and hyphens do not matter.</returns>
    public static StaffCode? Parse(string? text)
    {
        var value = TypedCode.Bare(text);
        return value.Length == Length && value.All(Alphabet.Contains) ? new(value) : null;
    }
}

/// <summary>A code as people type it: in any case, with or without spaces and hyphens.</summary>
public static class TypedCode
{
    public static string Bare(string? text) => new([.. (text ?? "").Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant)]);
}
