using System.Globalization;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Localisation;

namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>
/// Draws a report as PDF 1.7: A4, the standard fonts, tagged for screen readers, language and title stated, pages numbered, chapters as bookmarks.
/// It is not PDF/UA: the standard fonts are not inside the file.
/// </summary>
public static class PdfWriter
{
    public static void Write(Report report, Stream output)
    {
        var file = new PdfFile();
        var (catalog, pages, info, structure) = (file.Reserve(), file.Reserve(), file.Reserve(), file.Reserve());
        var layout = new PdfLayout(report);
        var root = layout.Draw();
        var pageIds = layout.Pages.Select(_ => file.Reserve()).ToArray();
        var fonts = string.Join(' ', new[] { PdfFont.Regular, PdfFont.Bold }.Select(f => $"/{f.Resource} {file.Add(FontOf(f))} 0 R"));
        foreach (var page in layout.Pages) file.Put(pageIds[page.Index], PageOf(page, pages, fonts, file.AddStream(page.Content)));
        file.Put(pages, $"<</Type /Pages /Count {pageIds.Length} /Kids [{References(pageIds)}]>>");
        PutStructure(file, structure, root, layout.Pages, pageIds);
        var outlines = PutOutlines(file, layout.Bookmarks, pageIds);
        file.Put(info, InfoOf(report));
        file.Put(catalog, $"<</Type /Catalog /Pages {pages} 0 R /Lang ({report.Language.Code()}) /MarkInfo <</Marked true>> /StructTreeRoot {structure} 0 R"
            + $" /ViewerPreferences <</DisplayDocTitle true>>{outlines}>>");
        file.WriteTo(output, catalog, info);
    }

    private static string FontOf(PdfFont font) => $"<</Type /Font /Subtype /Type1 /BaseFont /{font.Name} /Encoding /WinAnsiEncoding>>";

    private static string PageOf(PdfPage page, int pages, string fonts, int content) =>
        $"<</Type /Page /Parent {pages} 0 R /MediaBox [0 0 595.28 841.89] /Resources <</Font <<{fonts}>>>> /Contents {content} 0 R /StructParents {page.Index} /Tabs /S>>";

    private static string InfoOf(Report report)
    {
        var author = report.Author.Length > 0 ? $" /Author {PdfFile.Text(report.Author)}" : "";
        var made = report.Made is { } moment ? $" /CreationDate (D:{moment.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}Z)" : "";
        return $"<</Title {PdfFile.Text(report.Title)}{author}{made} /Producer (Equality Academy)>>";
    }

    /// <summary>Every tag as an object, and for each page the list of who owns its marks.</summary>
    private static void PutStructure(PdfFile file, int structure, PdfTag root, IReadOnlyList<PdfPage> pages, int[] pageIds)
    {
        var ids = root.All.ToDictionary(t => t, _ => file.Reserve());
        foreach (var (tag, id) in ids)
        {
            var kids = string.Join(' ', tag.Kids.Select(k => k is PdfMark mark ? $"<</Type /MCR /Pg {pageIds[mark.Page]} 0 R /MCID {mark.Number}>>" : $"{ids[(PdfTag)k]} 0 R"));
            var parent = tag.Parent is null ? structure : ids[tag.Parent];
            file.Put(id, $"<</Type /StructElem /S /{tag.Type} /P {parent} 0 R /K [{kids}]{tag.Attributes}>>");
        }

        var owners = string.Join(' ', pages.Select(p => $"{p.Index} [{References(p.Owners.Select(o => ids[o]))}]"));
        var parents = file.Add($"<</Nums [{owners}]>>");
        file.Put(structure, $"<</Type /StructTreeRoot /K {ids[root]} 0 R /ParentTree {parents} 0 R /ParentTreeNextKey {pages.Count}>>");
    }

    private static string PutOutlines(PdfFile file, IReadOnlyList<PdfBookmark> bookmarks, int[] pageIds)
    {
        if (bookmarks.Count == 0) return "";
        var root = file.Reserve();
        var ids = bookmarks.Select(_ => file.Reserve()).ToArray();
        for (var i = 0; i < ids.Length; i++)
        {
            var (before, after) = (i > 0 ? $" /Prev {ids[i - 1]} 0 R" : "", i < ids.Length - 1 ? $" /Next {ids[i + 1]} 0 R" : "");
            var top = (PdfPage.Height - bookmarks[i].Y).ToString("0", CultureInfo.InvariantCulture);
            file.Put(ids[i], $"<</Title {PdfFile.Text(bookmarks[i].Title)} /Parent {root} 0 R{before}{after} /Dest [{pageIds[bookmarks[i].Page]} 0 R /XYZ 0 {top} 0]>>");
        }

        file.Put(root, $"<</Type /Outlines /Count {ids.Length} /First {ids[0]} 0 R /Last {ids[^1]} 0 R>>");
        return $" /Outlines {root} 0 R";
    }

    private static string References(IEnumerable<int> ids) => string.Join(' ', ids.Select(i => $"{i} 0 R"));
}
