using System.Text;

namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>A row of a CSV file, with the line it starts on.</summary>
public sealed record CsvRow(int Line, IReadOnlyList<string> Cells);

/// <summary>Reads the CSV files that spreadsheets really write: separated by semicolon, comma or tab, in UTF-8 or Windows-1252, with or without a byte order mark.</summary>
public static class CsvReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..]) return Encoding.Unicode.GetString(bytes);
        if (bytes is [0xFE, 0xFF, ..]) return Encoding.BigEndianUnicode.GetString(bytes);
        try { return StrictUtf8.GetString(bytes); }
        catch (DecoderFallbackException) { return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes); }
    }

    /// <summary>Rows that hold anything; cells trimmed. The separator is the one the first row uses most.</summary>
    public static IReadOnlyList<CsvRow> Read(string text)
    {
        var reader = new Scan(text.TrimStart('\uFEFF'));
        var rows = new List<CsvRow>();
        while (reader.NextRow() is { } row)
            if (row.Cells.Any(c => c.Length > 0)) rows.Add(row);
        return rows;
    }

    private sealed class Scan(string text)
    {
        private readonly char _separator = SeparatorOf(text);
        private int _at;
        private int _line = 1;

        public CsvRow? NextRow()
        {
            if (_at >= text.Length) return null;
            var (start, cells) = (_line, new List<string>());
            do cells.Add(Cell()); while (_at < text.Length && text[_at] == _separator && ++_at <= text.Length);
            SkipLineEnd();
            return new(start, cells);
        }

        private string Cell()
        {
            while (_at < text.Length && text[_at] is ' ' or '\u00a0') _at++;
            return _at < text.Length && text[_at] == '"' ? Quoted() : Bare();
        }

        private string Bare()
        {
            var start = _at;
            while (_at < text.Length && text[_at] != _separator && text[_at] is not ('\r' or '\n')) _at++;
            return text[start.._at].Trim();
        }

        /// <summary>Doubled quotes are quotes; an end that never comes takes the rest of the file; what follows the end belongs to the cell.</summary>
        private string Quoted()
        {
            var cell = new StringBuilder();
            for (_at++; _at < text.Length; _at++)
            {
                if (text[_at] == '\n') _line++;
                if (text[_at] != '"') cell.Append(text[_at]);
                else if (_at + 1 < text.Length && text[_at + 1] == '"') cell.Append(text[_at++]);
                else break;
            }

            _at = Math.Min(_at + 1, text.Length);
            return (cell + Bare()).Trim();
        }

        private void SkipLineEnd()
        {
            if (_at < text.Length && text[_at] == '\r') _at++;
            if (_at < text.Length && text[_at] == '\n') _at++;
            _line++;
        }
    }

    private static char SeparatorOf(string text)
    {
        var counts = new Dictionary<char, int> { [';'] = 0, [','] = 0, ['\t'] = 0 };
        var quoted = false;
        foreach (var c in text)
        {
            if (c == '"') quoted = !quoted;
            else if (c == '\n' && !quoted) break;
            else if (!quoted && counts.TryGetValue(c, out var n)) counts[c] = n + 1;
        }

        return counts.MaxBy(c => c.Value).Key;
    }
}
