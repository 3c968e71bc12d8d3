using System.Globalization;
using System.Text;

namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>Names of files that came from elsewhere, made safe to show, to serve and to put into an archive.</summary>
public static class FileName
{
    public const int MostLetters = 120;

    private const string Fallback = "file";
    private const string Forbidden = "<>:\"|?*";
    private static readonly HashSet<string> Reserved = new(["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })], StringComparer.OrdinalIgnoreCase);

    /// <summary>The last part of a path, without letters that are not seen or that a system forbids; the ending is kept.</summary>
    public static string Clean(string name)
    {
        var text = string.Concat(name.EnumerateRunes()).Normalize(NormalizationForm.FormC);
        var last = text[(text.LastIndexOfAny(['/', '\\']) + 1)..];
        var seen = string.Concat(last.EnumerateRunes().Select(Harmless));
        var plain = string.Join(' ', seen.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ' ');
        if (plain is "" or ['.', ..]) plain = Fallback + plain;
        if (Reserved.Contains(plain.Split('.')[0])) plain = "_" + plain;
        return Shorten(plain, MostLetters);
    }

    /// <summary>The ending with its dot, in small letters; empty when there is none.</summary>
    public static string Ending(string name) => Path.GetExtension(name).ToLowerInvariant();

    /// <summary>At most so many letters, the ending kept, no letter cut in two.</summary>
    public static string Shorten(string name, int most)
    {
        if (name.Length <= most) return name;
        var ending = Path.GetExtension(name) is { Length: < 12 } found ? found : "";
        var stem = name[..(most - ending.Length)];
        return (char.IsHighSurrogate(stem[^1]) ? stem[..^1] : stem).TrimEnd('.', ' ') + ending;
    }

    private static string Harmless(Rune rune) =>
        Rune.IsWhiteSpace(rune) ? " " : !IsSeen(rune) ? "" : Forbidden.Contains(rune.ToString(), StringComparison.Ordinal) ? "_" : rune.ToString();

    private static bool IsSeen(Rune rune) => rune.Value != 0xfffd && Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
