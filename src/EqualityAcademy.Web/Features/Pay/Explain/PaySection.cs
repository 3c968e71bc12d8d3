namespace EqualityAcademy.Web.Features.Pay.Explain;

/// <summary>A part of a result, said once for the page, the PDF and the workbook: what the figure is, what it means, and every number behind it.</summary>
/// <param name="Figure">The figure as it is shown; null when there is none.</param>
/// <param name="Note">What stands beside the figure.</param>
/// <param name="Sentences">What it means and why.</param>
public sealed record PaySection(string Id, string Title, string? Figure, string? Note, IReadOnlyList<string> Sentences, IReadOnlyList<FigureTable> Tables);

public sealed record FigureTable(string Caption, IReadOnlyList<FigureColumn> Columns, IReadOnlyList<IReadOnlyList<FigureCell>> Rows);

/// <param name="Share">Part of the width on paper.</param>
public sealed record FigureColumn(string Title, bool IsNumber = false, int Share = 2)
{
    public static FigureColumn Number(string title) => new(title, true);
}

/// <param name="Number">For a workbook; null when the cell is words.</param>
public sealed record FigureCell(string Text, decimal? Number = null)
{
    public static implicit operator FigureCell(string text) => new(text);
}
