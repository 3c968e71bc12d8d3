namespace EqualityAcademy.Domain.Members;

/// <summary>The name somebody wants to be shown under: a first name or a nickname is enough.</summary>
public static class PersonName
{
    public const int Longest = 60;

    /// <returns>The name with single blanks, or null when it is empty, too long or holds something that is not text.</returns>
    public static string? Parse(string? typed)
    {
        var name = string.Join(' ', (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return name.Length is > 0 and <= Longest && !name.Any(c => char.IsControl(c) || c is '<' or '>') ? name : null;
    }
}
