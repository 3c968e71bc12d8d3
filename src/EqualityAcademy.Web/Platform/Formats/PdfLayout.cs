using System.Globalization;

namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>A chapter to jump to.</summary>
internal sealed record PdfBookmark(string Title, int Page, double Y);

/// <summary>Places a report on pages, from top to bottom, and notes what each piece is.</summary>
internal sealed class PdfLayout(Report report)
{
    public const double Margin = 56;
    public const double Measure = PdfPage.Width - (2 * Margin);

    private const double Bottom = PdfPage.Height - 64;
    private const double Indent = 14;
    private readonly List<PdfPage> _pages = [new(0)];
    private readonly List<PdfBookmark> _bookmarks = [];

    public IReadOnlyList<PdfPage> Pages => _pages;
    public IReadOnlyList<PdfBookmark> Bookmarks => _bookmarks;

    public PdfPage Page => _pages[^1];

    /// <summary>Where the next piece begins.</summary>
    public double Y { get; set; } = Margin;

    /// <summary>What is left of the page.</summary>
    public double Room => Bottom - Y;

    /// <summary>What an empty page holds.</summary>
    public static double FullPage => Bottom - Margin;

    /// <returns>The root of the structure.</returns>
    public PdfTag Draw()
    {
        var root = new PdfTag("Document", null);
        Lines(root.Add("H1"), report.Title, PdfStyle.Title, Margin, Measure);
        Page.Rule(Margin, Y + 4, Measure, 1.5, PdfStyle.Dark);
        Y += 16;
        foreach (var block in report.Blocks) Draw(root, block);
        Foot();
        return root;
    }

    public void NextPage()
    {
        _pages.Add(new(_pages.Count));
        Y = Margin;
    }

    private void Draw(PdfTag root, ReportBlock block)
    {
        switch (block)
        {
            case ReportHeading heading: Heading(root, heading); break;
            case ReportParagraph paragraph: Paragraph(root, paragraph); break;
            case ReportList list: List(root, list); break;
            case ReportPairs pairs: new PdfTable(this, pairs).Draw(root); break;
            case ReportTable table: new PdfTable(this, table).Draw(root); break;
            default: throw new ArgumentException($"A report cannot draw {block.GetType().Name}.", nameof(block));
        }
    }

    /// <summary>A heading is never the last thing on a page.</summary>
    private void Heading(PdfTag root, ReportHeading heading)
    {
        const double company = 64;
        var style = heading.Level <= 1 ? PdfStyle.Chapter : PdfStyle.Part;
        Y += heading.Level <= 1 ? 16 : 8;
        if (Room < style.Leading + company) NextPage();
        if (heading.Level <= 1) _bookmarks.Add(new(heading.Text, Page.Index, Y));
        Lines(root.Add(heading.Level <= 1 ? "H2" : "H3"), heading.Text, style, Margin, Measure);
        Y += 4;
    }

    private void Paragraph(PdfTag root, ReportParagraph paragraph)
    {
        Lines(root.Add("P"), paragraph.Text, paragraph.IsSoft ? PdfStyle.Remark : PdfStyle.Body, Margin, Measure);
        Y += 6;
    }

    private void List(PdfTag root, ReportList list)
    {
        var tag = root.Add("L", " /A <</O /List /ListNumbering /Disc>>");
        foreach (var item in list.Items)
        {
            var entry = tag.Add("LI");
            if (Room < PdfStyle.Body.Leading) NextPage();
            Page.Text(entry.Add("Lbl"), new("•", null), PdfStyle.Body, Margin + 2, Y + PdfStyle.Body.Size);
            Lines(entry.Add("LBody"), item, PdfStyle.Body, Margin + Indent, Measure - Indent);
            Y += 2;
        }

        Y += 4;
    }

    private void Lines(PdfTag tag, string text, PdfStyle style, double x, double width)
    {
        foreach (var line in new PdfText(text).Wrap(style.Font, style.Size, width))
        {
            if (Room < style.Leading) NextPage();
            Page.Text(tag, line, style, x, Y + style.Size);
            Y += style.Leading;
        }
    }

    /// <summary>At the foot of each page: what this is, and which page of how many.</summary>
    private void Foot()
    {
        const double y = PdfPage.Height - 36;
        foreach (var page in _pages)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"{page.Index + 1} / {_pages.Count}");
            var width = PdfStyle.Foot.Font.Width(number, PdfStyle.Foot.Size);
            page.Rule(Margin, y - 14, Measure, 0.5, PdfStyle.Line);
            page.Text(null, new PdfText(report.Title).Wrap(PdfStyle.Foot.Font, PdfStyle.Foot.Size, Measure - width - 16)[0], PdfStyle.Foot, Margin, y);
            page.Text(null, new(number, null), PdfStyle.Foot, Margin + Measure - width, y);
        }
    }
}
