namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>A table file, row by row: CSV or XLSX.</summary>
public interface IRowSource
{
    /// <returns>False after the last row.</returns>
    /// <exception cref="TableFaultException">The file cannot be read on.</exception>
    ValueTask<bool> NextAsync(TableRow row, CancellationToken ct);
}

/// <summary>What makes a file no table that can be read.</summary>
public enum TableFault
{
    TooManyBytes,
    RowTooLong,
    NotText,
    QuoteNeverEnds,
}

/// <summary>The file cannot be read on; the line says where. Says nothing of what is in it.</summary>
public sealed class TableFaultException(TableFault fault, int line) : Exception($"{fault} in line {line}.")
{
    public TableFault Fault => fault;
    public int Line => line;
}
