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

    /// <summary>Text in UTF-16, which spreadsheets call Unicode text.</summary>
    Utf16,

    /// <summary>A web page or XML under the name of a table.</summary>
    Markup,

    /// <summary>The binary workbook of before 2007.</summary>
    OldExcel,
    ExcelBinary,
    Protected,
    OpenDocument,
    Numbers,

    /// <summary>Another document or archive.</summary>
    OtherDocument,
    Damaged,

    /// <summary>It unpacks to more than any list needs.</summary>
    Unpacks,
    TooManyColumns,

    /// <summary>Whoever has the file no longer gives it.</summary>
    Gone,
}

/// <summary>The file cannot be read on; the line says where. Says nothing of what is in it.</summary>
public sealed class TableFaultException(TableFault fault, int line) : Exception($"{fault} in line {line}.")
{
    public TableFault Fault => fault;
    public int Line => line;
}
