using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Formats;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Platform;

public sealed class PdfWriterTests
{
    [Fact]
    public void French_is_written_exactly()
    {
        const string text = "Ça coûte 12 € : « l’œuvre » — Noël, où, île, fête… ÉÀÇ (déjà vu) \\ 100 %";
        Assert.Contains(text, Plain(Poppler.Text(Pdf(new ReportParagraph(text)))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_in_another_script_shows_question_marks_and_stays_findable()
    {
        var pdf = Pdf(new ReportParagraph("Antonín Dvořák, 李娜, Łukasz 🙂 fin"));
        Assert.Contains("Antonín Dvořák, 李娜, Łukasz 🙂 fin", Plain(Poppler.Text(pdf)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\ud800 alone")]
    [InlineData("e\u0301 and \u0301 and tab\t, bell\u0007, \u0085 and \u00ad hyphen")]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("nospacenospacenospacenospacenospacenospacenospacenospacenospacenospacenospacenospacenospacenospacenospacenospacenospace")]
    public void No_text_breaks_the_file(string text) => Assert.Equal(1, Poppler.Pages(Pdf(new ReportParagraph(text), new ReportHeading(text),
        new ReportTable([new(text), new("b", 3)], [[text, text]]), new ReportList([text]), new ReportPairs([new(text, text)]))));

    [Fact]
    public void The_file_says_its_title_its_author_its_language_and_what_each_part_is()
    {
        var report = new Report("Dossier d’égalité", Language.Fr, [new ReportHeading("Chapitre"), new ReportParagraph("Texte"), new ReportList(["un"]), new ReportTable([new("Nom"), new("Nombre", 1, true)], [["a", "1"]])])
        {
            Author = "Atelier Lumière", Made = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero),
        };
        var pdf = Pdf(report);
        var info = Poppler.Info(pdf);
        foreach (var line in new[] { "Dossier d’égalité", "Atelier Lumière", "Tagged:          yes", "PDF version:     1.7", "595.28 x 841.89 pts (A4)", "Nov 21" })
            Assert.Contains(line, info, StringComparison.Ordinal);
        var structure = Poppler.Structure(pdf);
        foreach (var tag in new[] { "Document", "H1", "H2", "P (", "L (", "LI", "Lbl", "LBody", "Table", "THead", "TH", "TBody", "TD" }) Assert.Contains(tag, structure, StringComparison.Ordinal);
        Assert.Contains("/Lang (fr)", System.Text.Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
        Assert.DoesNotContain("1 / 1", structure, StringComparison.Ordinal);
        Assert.Contains("1/1", Poppler.Text(pdf).Replace(" ", ""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_table_goes_on_under_its_headings_and_loses_no_row()
    {
        var rows = Enumerable.Range(1, 150).Select(n => new[] { $"ligne{n:000}", $"{n * 100}" }).ToArray();
        var pdf = Pdf(new ReportTable([new("Repère", 2), new("Somme", 1, IsNumber: true)], rows));
        var pages = Poppler.Pages(pdf);
        Assert.InRange(pages, 3, 6);
        for (var page = 1; page <= pages; page++)
        {
            var text = Poppler.Text(pdf, page);
            Assert.Contains("Repère", text, StringComparison.Ordinal);
            Assert.Contains($"{page}/{pages}", text.Replace(" ", ""), StringComparison.Ordinal);
        }

        Assert.Equal(rows.Select(r => r[0]), Poppler.Text(pdf).Split([' ', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.StartsWith("ligne", StringComparison.Ordinal)));
        Assert.Equal(2, Poppler.Structure(pdf).Split("Repère").Length);
    }

    [Fact]
    public void A_row_longer_than_a_page_is_continued()
    {
        var words = string.Join(' ', Enumerable.Range(1, 1200).Select(n => $"mot{n}"));
        var pdf = Pdf(new ReportTable([new("A"), new("B")], [["long", words], ["après", "fin"]]));
        Assert.True(Poppler.Pages(pdf) > 2);
        var text = Poppler.Text(pdf).Split([' ', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1200, text.Count(w => w.StartsWith("mot", StringComparison.Ordinal)));
        Assert.Contains("fin", text);
    }

    [Fact]
    public void A_heading_never_stands_alone_at_the_foot_of_a_page()
    {
        for (var paragraphs = 25; paragraphs < 45; paragraphs++)
        {
            var pdf = Pdf([.. Enumerable.Repeat(new ReportParagraph("Un paragraphe."), paragraphs), new ReportHeading("Chapitre"), new ReportParagraph("Suite du chapitre")]);
            var last = Poppler.Text(pdf, Poppler.Pages(pdf));
            Assert.Equal(last.Contains("Suite", StringComparison.Ordinal), last.Contains("Chapitre\n", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_line_may_end_in_a_path_or_a_compound_word_and_never_in_a_number()
    {
        var text = string.Join(' ', Enumerable.Repeat("evidence/04-sexual-harassment/photo.png est ci-dessous selon L4121-3-1", 40));
        var ends = Poppler.Text(Pdf(new ReportTable([new("A", 1), new("B", 5)], [[text, "x"]]))).Split('\n').Select(l => l.Replace(" x", "", StringComparison.Ordinal).Trim()).ToList();
        Assert.Contains(ends, e => e.EndsWith('/') || e.EndsWith("sexual-", StringComparison.Ordinal));
        Assert.DoesNotContain(ends, e => e.EndsWith("L4121-", StringComparison.Ordinal) || e.EndsWith("3-", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes() => Assert.Equal(Pdf(new ReportParagraph("x")), Pdf(new ReportParagraph("x")));

    private static byte[] Pdf(params ReportBlock[] blocks) => Pdf(new Report("Titre", Language.Fr, blocks));

    private static byte[] Pdf(Report report)
    {
        using var stream = new MemoryStream();
        PdfWriter.Write(report, stream);
        return stream.ToArray();
    }

    /// <summary>Spaces of all kinds and line ends as one space.</summary>
    private static string Plain(string text) => string.Join(' ', text.Replace('\u00a0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
