using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EqualityAcademy.Web.Platform.Content;

/// <summary>Markdown of lessons and mails to HTML; raw HTML is disabled, drawings of the module are set inline so that they take the page's colours.</summary>
public static partial class Prose
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    public static string ToHtml(string markdown) => Markdown.ToHtml(markdown, Pipeline);

    /// <param name="media">The directory of the module's drawings.</param>
    /// <param name="report">Told the line (from 0) and the message of each problem.</param>
    public static string ToHtml(string markdown, string media, Action<int, string> report)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>()) Check(link, media, report);
        foreach (var heading in document.Descendants<HeadingBlock>().Where(h => h.Level < 3))
            report(heading.Line, "only ## headings between screens and ### inside them");
        var html = document.ToHtml(Pipeline);
        return Image().Replace(html, m => Inline(Path.Combine(media, m.Groups[1].Value), m.Groups[2].Value));
    }

    private static void Check(LinkInline link, string media, Action<int, string> report)
    {
        if (!link.IsImage)
        {
            if (link.Url is not { } url || !url.StartsWith("https://", StringComparison.Ordinal))
                report(link.Line, $"the link '{link.Url}' is not an https address");
            return;
        }

        var name = link.Url?.StartsWith("media/", StringComparison.Ordinal) == true ? link.Url["media/".Length..] : null;
        if (name is null || !name.EndsWith(".svg", StringComparison.Ordinal) || !File.Exists(Path.Combine(media, name)))
            report(link.Line, $"the image '{link.Url}' is not a drawing media/NAME.svg of this module");
        else if (Unsafe().IsMatch(File.ReadAllText(Path.Combine(media, name))))
            report(link.Line, $"the drawing '{link.Url}' holds a script, a style, an event or an outside address");
        if (!link.Descendants<LiteralInline>().Any()) report(link.Line, "the image has no text alternative");
    }

    private static string Inline(string file, string alt)
    {
        if (!File.Exists(file)) return "";
        var svg = File.ReadAllText(file);
        var start = svg.IndexOf("<svg", StringComparison.Ordinal) + 4;
        return $"<figure class=\"scene plan\"><svg role=\"img\" aria-label=\"{alt}\"{svg[start..].TrimEnd()}</figure>";
    }

    [GeneratedRegex("""<p><img src="media/([a-z0-9-]+\.svg)" alt="([^"]*)" /></p>""")]
    private static partial Regex Image();

    [GeneratedRegex("""<script|<style|\sstyle=|\son[a-z]+=|https?://(?!www\.w3\.org/2000/svg)|<foreignObject|javascript:""", RegexOptions.IgnoreCase)]
    private static partial Regex Unsafe();
}
