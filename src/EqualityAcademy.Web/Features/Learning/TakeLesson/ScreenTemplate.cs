using System.Text;

namespace EqualityAcademy.Web.Features.Learning.TakeLesson;

/// <summary>A rendered page with two kinds of holes: the base path of the company, and the reader's antiforgery token.</summary>
public sealed class ScreenTemplate
{
    private const char BaseHole = '\u0001';
    private const char TokenHole = '\u0002';

    private readonly byte[][] _parts;
    private readonly char[] _holes;

    private ScreenTemplate(string text)
    {
        _holes = [.. text.Where(c => c is BaseHole or TokenHole)];
        _parts = [.. text.Split(BaseHole, TokenHole).Select(Encoding.UTF8.GetBytes)];
    }

    public bool AsksForToken => _holes.Contains(TokenHole);

    /// <param name="basePath">The company's path, as it begins addresses on the page; empty outside companies.</param>
    /// <returns>Null when the page names the company elsewhere than in addresses: such a page is nobody else's.</returns>
    public static ScreenTemplate? Of(string html, string basePath, string token)
    {
        var text = html.Replace(token, TokenHole.ToString(), StringComparison.Ordinal);
        if (basePath.Length == 0) return new(text);
        text = text.Replace($"\"{basePath}/", $"\"{BaseHole}/", StringComparison.Ordinal);
        return text.Contains(basePath, StringComparison.Ordinal) ? null : new(text);
    }

    public async Task WriteAsync(HttpResponse response, string basePath, string? token)
    {
        var fill = _holes.Select(h => Encoding.UTF8.GetBytes(h == BaseHole ? basePath : token!)).ToArray();
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = _parts.Sum(p => (long)p.Length) + fill.Sum(f => (long)f.Length);
        for (var i = 0; i < _parts.Length; i++)
        {
            await response.BodyWriter.WriteAsync(_parts[i], response.HttpContext.RequestAborted);
            if (i < fill.Length) await response.BodyWriter.WriteAsync(fill[i], response.HttpContext.RequestAborted);
        }
    }
}
