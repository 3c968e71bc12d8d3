using System.Globalization;
using System.Text;

namespace EqualityAcademy.Domain.Shared;

/// <summary>A name as it stands in an address: small letters without accents, digits and single hyphens.</summary>
public static class Slug
{
    private const int Longest = 48;

    /// <returns>"atelier-lumiere" for "Atelier Lumière"; empty when nothing of the name can stand in an address.</returns>
    public static string Of(string name)
    {
        var slug = new StringBuilder();
        var plain = name.Replace("œ", "oe", StringComparison.OrdinalIgnoreCase).Replace("æ", "ae", StringComparison.OrdinalIgnoreCase).Normalize(NormalizationForm.FormD);
        foreach (var letter in plain.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark).Select(char.ToLowerInvariant))
        {
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString()[..Math.Min(slug.Length, Longest)].Trim('-');
    }
}
