using System.Globalization;
using System.Text;

namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>Writes CSV that opens by a double click: semicolons, UTF-8 with a byte order mark, and no cell that a spreadsheet would run as a formula.</summary>
public static class CsvWriter
{
    public static byte[] Write(IEnumerable<IEnumerable<string?>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows) text.AppendJoin(';', row.Select(Cell)).Append("\r\n");
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Cell(string? value)
    {
        var safe = value ?? "";
        if (safe.Length > 0 && safe[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !decimal.TryParse(safe, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
            safe = "'" + safe;
        return safe.AsSpan().ContainsAny(";\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
