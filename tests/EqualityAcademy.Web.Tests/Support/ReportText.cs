using EqualityAcademy.Web.Platform.Formats;

namespace EqualityAcademy.Web.Tests.Support;

/// <summary>A report as lines, for snapshots.</summary>
public static class ReportText
{
    public static string Of(Report report) => string.Join('\n', report.Blocks.SelectMany(Lines).Prepend($"{report.Title} ({report.Language}, {report.Author})"));

    private static IEnumerable<string> Lines(ReportBlock block) => block switch
    {
        ReportHeading heading => ["", new string('#', heading.Level + 1) + " " + heading.Text],
        ReportParagraph paragraph => [(paragraph.IsSoft ? "~ " : "") + paragraph.Text],
        ReportList list => list.Items.Select(i => "- " + i),
        ReportPairs pairs => pairs.Pairs.Select(p => $"{p.Name} = {p.Value}"),
        ReportTable table => table.Rows.Select(Row).Prepend(Row([.. table.Columns.Select(c => c.Title)])),
        _ => throw new ArgumentException(block.ToString(), nameof(block)),
    };

    private static string Row(IReadOnlyList<string> cells) => "| " + string.Join(" | ", cells).Replace("\n", " // ", StringComparison.Ordinal);
}
