using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>A document before it is drawn: what it says, in order, and in which language. A feature builds it, a writer draws it, tests read it.</summary>
/// <param name="Title">Stands on top of the first page, at the foot of each, and in the window of the reader.</param>
public sealed record Report(string Title, Language Language, IReadOnlyList<ReportBlock> Blocks)
{
    /// <summary>Who answers for it; empty: nobody is named.</summary>
    public string Author { get; init; } = "";

    /// <summary>When it was made; null: it does not say.</summary>
    public DateTimeOffset? Made { get; init; }
}

/// <summary>A piece of a report.</summary>
public abstract record ReportBlock;

/// <summary>A heading below the title.</summary>
/// <param name="Level">1 for a chapter, 2 for a part of it.</param>
public sealed record ReportHeading(string Text, int Level = 1) : ReportBlock;

/// <summary>A paragraph. A line break in the text begins a new line.</summary>
/// <param name="IsSoft">Smaller and greyer: a source, a remark.</param>
public sealed record ReportParagraph(string Text, bool IsSoft = false) : ReportBlock;

/// <summary>A list with bullets.</summary>
public sealed record ReportList(IReadOnlyList<string> Items) : ReportBlock;

/// <summary>Names with their values, one line each.</summary>
public sealed record ReportPairs(IReadOnlyList<ReportPair> Pairs) : ReportBlock;

/// <summary>A name with its value.</summary>
public sealed record ReportPair(string Name, string Value);

/// <summary>A table; the first cell of a row names the row. A line break in a cell begins a new line.</summary>
public sealed record ReportTable(IReadOnlyList<ReportColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : ReportBlock;

/// <summary>A column of a table.</summary>
/// <param name="Share">Its part of the width, compared with the other columns.</param>
/// <param name="IsNumber">Aligned on the right.</param>
public sealed record ReportColumn(string Title, int Share = 1, bool IsNumber = false);
