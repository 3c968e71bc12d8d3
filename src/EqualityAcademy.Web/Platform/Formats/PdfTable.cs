namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>
/// Draws a table: a rule above, hairlines between the rows, the row of headings again on each page. A row stays whole unless it is longer than a page.
/// </summary>
internal sealed class PdfTable
{
    private const double Gap = 8;
    private const double Padding = 4;
    private readonly PdfLayout _layout;
    private readonly Column[] _columns;
    private readonly IReadOnlyList<string>? _heads;
    private readonly IReadOnlyList<IReadOnlyList<string>> _rows;

    public PdfTable(PdfLayout layout, ReportTable table)
    {
        (_layout, _rows) = (layout, table.Rows);
        _heads = [.. table.Columns.Select(c => c.Title)];
        _columns = Columns([.. table.Columns.Select(c => (c.Share, c.IsNumber))]);
    }

    /// <summary>Names and values are a table of two columns without headings.</summary>
    public PdfTable(PdfLayout layout, ReportPairs pairs)
    {
        (_layout, _rows) = (layout, [.. pairs.Pairs.Select(p => new[] { p.Name, p.Value })]);
        _columns = Columns([(1, false), (2, false)]);
    }

    public void Draw(PdfTag root)
    {
        var table = root.Add("Table");
        if (_heads is not null) DrawHeads(table.Add("THead").Add("TR"));
        else Line(1, PdfStyle.Dark);
        var body = table.Add("TBody");
        foreach (var row in _rows) DrawRow(body.Add("TR"), row);
        _layout.Y += 10;
    }

    private static Column[] Columns((int Share, bool IsNumber)[] shares)
    {
        var columns = new Column[shares.Length];
        var (x, unit) = (PdfLayout.Margin, (PdfLayout.Measure - (Gap * (shares.Length - 1))) / shares.Sum(s => s.Share));
        for (var i = 0; i < shares.Length; i++)
        {
            columns[i] = new(x, unit * shares[i].Share, shares[i].IsNumber);
            x += columns[i].Width + Gap;
        }

        return columns;
    }

    /// <param name="row">Null when the headings are only repeated.</param>
    private void DrawHeads(PdfTag? row)
    {
        const double company = 40;
        var cells = Wrap(_heads!, _ => PdfStyle.CellHead);
        if (row is not null && _layout.Room < HeightOf(cells) + company) _layout.NextPage();
        Line(1, PdfStyle.Dark);
        var tags = _heads!.Select(_ => row?.Add("TH", " /A <</O /Table /Scope /Column>>")).ToArray();
        DrawLines(cells, tags, _ => PdfStyle.CellHead, 0, cells.Max(c => c.Count));
        Line(0.6, PdfStyle.Dark);
    }

    private void DrawRow(PdfTag row, IReadOnlyList<string> texts)
    {
        var cells = Wrap(texts, StyleOf);
        var tags = texts.Select((_, i) => i == 0 ? row.Add("TH", " /A <</O /Table /Scope /Row>>") : row.Add("TD")).ToArray();
        var lines = cells.Max(c => c.Count);
        if (HeightOf(cells) > _layout.Room && HeightOf(cells) <= PdfLayout.FullPage / 2) Turn();
        for (var from = 0; from < lines;)
        {
            if (_layout.Room < PdfStyle.Cell.Leading + (2 * Padding)) Turn();
            var count = Math.Min(lines - from, (int)((_layout.Room - (2 * Padding)) / PdfStyle.Cell.Leading));
            DrawLines(cells, tags, StyleOf, from, count);
            from += count;
        }

        Line(0.5, PdfStyle.Line);
    }

    private void Turn()
    {
        _layout.NextPage();
        if (_heads is not null) DrawHeads(null);
    }

    /// <summary>Draws some of the lines of each cell of a row, side by side.</summary>
    private void DrawLines(List<IReadOnlyList<PdfLine>> cells, PdfTag?[] tags, Func<int, PdfStyle> style, int from, int count)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            var y = _layout.Y + Padding + style(i).Size;
            foreach (var line in cells[i].Skip(from).Take(count))
            {
                var indent = _columns[i].IsNumber ? _columns[i].Width - style(i).Font.Width(line.Shown.TrimEnd(), style(i).Size) : 0;
                _layout.Page.Text(tags[i], line, style(i), _columns[i].X + indent, y);
                y += style(i).Leading;
            }
        }

        _layout.Y += (2 * Padding) + (count * PdfStyle.Cell.Leading);
    }

    private List<IReadOnlyList<PdfLine>> Wrap(IReadOnlyList<string> texts, Func<int, PdfStyle> style) =>
        [.. texts.Select((text, i) => new PdfText(text).Wrap(style(i).Font, style(i).Size, _columns[i].Width))];

    private static double HeightOf(IEnumerable<IReadOnlyList<PdfLine>> cells) => (2 * Padding) + (cells.Max(c => c.Count) * PdfStyle.Cell.Leading);

    private static PdfStyle StyleOf(int column) => column == 0 ? PdfStyle.CellHead : PdfStyle.Cell;

    private void Line(double thickness, string ink) => _layout.Page.Rule(PdfLayout.Margin, _layout.Y, PdfLayout.Measure, thickness, ink);

    private sealed record Column(double X, double Width, bool IsNumber);
}
