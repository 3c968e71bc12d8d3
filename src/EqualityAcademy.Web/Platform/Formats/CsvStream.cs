using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>
/// Reads a CSV file row by row from a stream, holding no more than one row: separated by semicolon, comma or tab, whichever the first row uses
/// most; UTF-8 or, row by row, Windows-1252; with or without a byte order mark; lines ended by LF, CRLF or CR.
/// </summary>
/// <param name="begun">What was already read of the stream, to see what it is.</param>
public sealed class CsvStream(Stream stream, long mostBytes, ReadOnlyMemory<byte> begun = default) : IRowSource
{
    private const int LongestRow = 64 * 1024;
    private static readonly SearchValues<byte> EndOrQuote = SearchValues.Create("\n\r\""u8);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly byte[] _bytes = new byte[2 * LongestRow];
    private readonly char[] _chars = new char[LongestRow];
    private int _from;
    private int _to;
    private long _read;
    private int _line;
    private bool _ended;
    private char? _separator;

    public async ValueTask<bool> NextAsync(TableRow row, CancellationToken ct)
    {
        if (_line == 0) await SkipMarkAsync(ct);
        var line = _line;
        var searched = 0;
        int length, end, lines;
        while (!TryFindEnd(ref searched, out length, out end, out lines))
        {
            if (_ended) return false;
            await FillAsync(ct);
        }

        Split(_bytes.AsSpan(_from, length), row, line);
        _from += end;
        _line += lines;
        return true;
    }

    private async ValueTask SkipMarkAsync(CancellationToken ct)
    {
        _line = 1;
        begun.CopyTo(_bytes);
        _read = _to = begun.Length;
        while (!_ended && _to < Encoding.UTF8.Preamble.Length) await FillAsync(ct);
        if (_bytes.AsSpan(0, _to).StartsWith(Encoding.UTF8.Preamble)) _from = Encoding.UTF8.Preamble.Length;
    }

    private async ValueTask FillAsync(CancellationToken ct)
    {
        if (_from > 0) _bytes.AsSpan(_from, _to - _from).CopyTo(_bytes);
        (_to, _from) = (_to - _from, 0);
        if (_to >= LongestRow) throw new TableFaultException(TableFault.RowTooLong, _line);
        var more = await stream.ReadAsync(_bytes.AsMemory(_to), ct);
        if (_bytes.AsSpan(_to, more).Contains((byte)0)) throw new TableFaultException(TableFault.NotText, _line);
        (_to, _read, _ended) = (_to + more, _read + more, more == 0);
        if (_read > mostBytes) throw new TableFaultException(TableFault.TooManyBytes, _line);
    }

    /// <summary>Looks for the end of the row, a line end that is not inside quotes.</summary>
    /// <param name="searched">Where to go on when more has been read; the search starts again at the row when it met a quote.</param>
    private bool TryFindEnd(ref int searched, out int length, out int end, out int lines)
    {
        var rest = _bytes.AsSpan(_from, _to - _from);
        (length, end, lines) = (rest.Length, rest.Length, 1);
        var at = rest[searched..].IndexOfAny(EndOrQuote);
        if (at >= 0 && rest[searched + at] == '"') at = Unquoted(rest, out lines);
        else if (at >= 0) at += searched;
        else searched = rest.Length;
        if (at < 0) return _ended && rest.Length > 0;
        if (at == rest.Length - 1 && rest[at] == '\r' && !_ended) return false;
        length = at;
        end = at + (rest[at] == '\r' && at + 1 < rest.Length && rest[at + 1] == '\n' ? 2 : 1);
        return true;
    }

    /// <summary>The first line end outside quotes; a quote opens only at the beginning of a cell, and a doubled one is a quote.</summary>
    private int Unquoted(ReadOnlySpan<byte> rest, out int lines)
    {
        lines = 1;
        var (quoted, atStart, closed) = (false, true, -2);
        for (var i = 0; i < rest.Length; i++)
        {
            var b = rest[i];
            if (quoted)
            {
                if (b == '"') (quoted, closed) = (false, i);
                else if (b == '\n' || b == '\r' && i + 1 < rest.Length && rest[i + 1] != '\n') lines++;
            }
            else if (b is (byte)'\n' or (byte)'\r') return i;
            else if (b == '"' && (atStart && closed < 0 || closed == i - 1)) quoted = true;
            else if (IsSeparator((char)b)) (atStart, closed) = (true, -2);
            else if (b != ' ') (atStart, closed) = (false, -2);
        }

        if (quoted && _ended) throw new TableFaultException(TableFault.QuoteNeverEnds, _line);
        return -1;
    }

    private bool IsSeparator(char c) => _separator is { } known ? c == known : c is ';' or ',' or '\t';

    private void Split(ReadOnlySpan<byte> bytes, TableRow row, int line)
    {
        if (bytes.Length > LongestRow) throw new TableFaultException(TableFault.RowTooLong, line);
        if (Utf8.ToUtf16(bytes, _chars, out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done) length = Windows1252.GetChars(bytes, _chars);
        ReadOnlySpan<char> text = _chars.AsSpan(0, length);
        var separator = _separator ??= SeparatorOf(text);
        row.Start(line);
        while (true)
        {
            var left = text.TrimStart(' ');
            var quoted = left is ['"', ..] ? Quoted(left[1..], out text) : null;
            var end = text.IndexOf(separator);
            var bare = end < 0 ? text : text[..end];
            row.Add(quoted is null ? bare : quoted + bare.ToString());
            if (end < 0) return;
            text = text[(end + 1)..];
        }
    }

    private static string Quoted(ReadOnlySpan<char> text, out ReadOnlySpan<char> after)
    {
        var end = text.IndexOf('"');
        while (end >= 0 && end + 1 < text.Length && text[end + 1] == '"')
        {
            var next = text[(end + 2)..].IndexOf('"');
            end = next < 0 ? -1 : end + 2 + next;
        }

        after = end < 0 ? default : text[(end + 1)..];
        return (end < 0 ? text : text[..end]).ToString().Replace("\"\"", "\"", StringComparison.Ordinal);
    }

    private static char SeparatorOf(ReadOnlySpan<char> header)
    {
        var (semicolons, commas, tabs) = (header.Count(';'), header.Count(','), header.Count('\t'));
        return semicolons >= commas && semicolons >= tabs ? ';' : commas >= tabs ? ',' : '\t';
    }
}
