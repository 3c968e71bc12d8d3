using System.Text;

namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>A line ready to be drawn.</summary>
/// <param name="Shown">Letters the standard fonts have.</param>
/// <param name="Actual">The text as written where the fonts lack a letter; null: the same.</param>
internal sealed record PdfLine(string Shown, string? Actual);

/// <summary>
/// A text in the letters of the standard fonts (Windows-1252: French with œ and €, the western languages). What they lack shows as its base letter
/// or as a question mark; the file keeps the true text for search and screen readers.
/// </summary>
internal sealed class PdfText
{
    private static readonly Encoding Latin = CodePagesEncodingProvider.Instance.GetEncoding(1252, new EncoderReplacementFallback("?"), DecoderFallback.ReplacementFallback)!;
    private readonly StringBuilder _shown = new();
    private readonly List<string> _actual = [];

    public PdfText(string text)
    {
        foreach (var rune in Composed(text).EnumerateRunes()) Add(rune);
    }

    /// <summary>The bytes that stand for the letters in the file.</summary>
    public static byte[] Codes(string letters) => Latin.GetBytes(letters);

    /// <inheritdoc cref="Codes"/>
    public static byte Code(char letter)
    {
        Span<byte> code = stackalloc byte[1];
        Latin.GetBytes([letter], code);
        return code[0];
    }

    /// <summary>Lines no wider than asked: broken at spaces and in paths, inside a word only when it is wider than a line.</summary>
    public IReadOnlyList<PdfLine> Wrap(PdfFont font, double size, double width)
    {
        var lines = new List<PdfLine>();
        for (int start = 0, end; start < _shown.Length; start = end)
        {
            end = LineEnd(start, font, size, width);
            lines.Add(Slice(start, end));
        }

        return lines.Count > 0 ? lines : [new("", null)];
    }

    private int LineEnd(int start, PdfFont font, double size, double width)
    {
        var (used, lastBreak) = (0d, -1);
        for (var i = start; i < _shown.Length; i++)
        {
            var letter = _shown[i];
            if (letter == '\n') return i + 1;
            used += font.Width(letter, size);
            if (letter == ' ') lastBreak = i;
            else if (used > width && i > start) return lastBreak >= start ? lastBreak + 1 : i;
            else if (MayBreakAfter(i)) lastBreak = i;
        }

        return _shown.Length;
    }

    /// <summary>In a path and in a compound word, never inside a number such as L4121-3-1.</summary>
    private bool MayBreakAfter(int i) =>
        i > 0 && i + 1 < _shown.Length && (_shown[i] == '/' && _shown[i + 1] != '/' || _shown[i] == '-' && char.IsLetter(_shown[i - 1]) && char.IsLetter(_shown[i + 1]));

    private PdfLine Slice(int start, int end)
    {
        var shown = _shown.ToString(start, end - start).TrimEnd('\n');
        var actual = string.Concat(_actual.Skip(start).Take(shown.Length));
        return new(shown, actual == shown ? null : actual);
    }

    private void Add(Rune rune)
    {
        if (IsUnseen(rune)) return;
        var shown = Shown(rune);
        _shown.Append(shown);
        _actual.Add(shown is '?' || char.IsLetter(shown) ? rune.ToString() : shown.ToString());
    }

    private static char Shown(Rune rune) => rune.Value switch
    {
        '\n' => '\n',
        '\u202f' or '\u2007' => '\u00a0',
        '\u2009' or '\u2002' or '\u2003' or '\u200a' => ' ',
        '\u2010' or '\u2011' => '-',
        '\u2212' => '–',
        < ' ' or (>= 0x7f and < 0xa0) => ' ',
        _ => Letter(rune.ToString()) ?? Letter(rune.ToString().Normalize(NormalizationForm.FormD)[..1]) ?? '?',
    };

    /// <returns>Null when the fonts lack it.</returns>
    private static char? Letter(string text) => text.Length == 1 && (text == "?" || Latin.GetBytes(text)[0] != '?') ? text[0] : null;

    /// <summary>Hyphens and joints that are not seen, and marks that follow a letter they could not be joined to.</summary>
    private static bool IsUnseen(Rune rune) =>
        rune.Value is 0xad or '\r' || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.NonSpacingMark;

    /// <summary>Letters and their accents as one; halves of letters, which nothing can read, as question marks.</summary>
    private static string Composed(string text) => string.Concat(text.EnumerateRunes()).Replace('\ufffd', '?').Normalize(NormalizationForm.FormC);
}
