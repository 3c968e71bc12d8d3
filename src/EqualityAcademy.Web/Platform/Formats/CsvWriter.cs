using System.Globalization;
using System.Text;

namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>Writes CSV that opens by a double click: semicolons, UTF-8 with a byte order mark, and no cell that a spreadsheet would run as a formula.</summary>
public static class CsvWriter
{
    public static byte[] Write(IEnumerable<IEnumerable<string?>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows) text.AppendJoin(';', row.Select(c => Cell(c))).Append("\r\n");
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>One row with its line end, for a file too long to be made at once.</summary>
    public static string Line(IEnumerable<string?> cells, char separator = ';') => string.Join(separator, cells.Select(c => Cell(c, separator))) + "\r\n";

    private static string Cell(string? value, char separator = ';')
    {
        var safe = value ?? "";
        if (safe.Length > 0 && safe[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !decimal.TryParse(safe, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
            safe = "'" + safe;
        return safe.AsSpan().ContainsAny("\"\r\n") || safe.Contains(separator, StringComparison.Ordinal) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
