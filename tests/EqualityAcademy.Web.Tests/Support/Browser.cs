using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace EqualityAcademy.Web.Tests.Support;

/// <summary>A browser without script: it follows redirects, keeps cookies, and submits the forms it really finds in the page.</summary>
public sealed class Browser(HttpClient client)
{
    public async Task<Page> Get(string address) => await FollowAsync(await client.GetAsync(address));

    /// <summary>The bare answer, redirects not followed.</summary>
    public Task<HttpResponseMessage> Ask(string address) => client.GetAsync(address);

    public Task<HttpResponseMessage> Ask(HttpRequestMessage request) => client.SendAsync(request);

    /// <summary>Fills the form that has these fields (or the one matched by the selector) and submits it as a browser would.</summary>
    /// <param name="fields">Names and values; a field named twice is sent twice, a null value removes the field.</param>
    public async Task<Page> Submit(Page page, string form, params (string Name, string? Value)[] fields)
    {
        var (element, action, content) = Filled(page, form, fields);
        return element.Method == "get"
            ? await Get(action.AbsolutePath + "?" + string.Join('&', content.Select(c => $"{Uri.EscapeDataString(c.Key)}={Uri.EscapeDataString(c.Value)}")))
            : await FollowAsync(await client.PostAsync(action, new FormUrlEncodedContent(content)));
    }

    /// <summary>Like <see cref="Submit"/>, with a file chosen in one of the fields.</summary>
    public async Task<Page> Upload(Page page, string form, string field, string fileName, byte[] file, params (string Name, string? Value)[] fields)
    {
        var (element, action, content) = Filled(page, form, fields);
        if (element.GetAttribute("enctype") != "multipart/form-data") throw new InvalidOperationException($"The form '{form}' cannot carry a file.");
        using var parts = new MultipartFormDataContent { HeaderEncodingSelector = (_, _) => System.Text.Encoding.UTF8 };
        foreach (var (name, value) in content) parts.Add(new StringContent(value), $"\"{name}\"");
        var part = new ByteArrayContent(file);
        part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{field}\"; filename=\"{fileName.Replace("\"", "%22", StringComparison.Ordinal)}\"");
        parts.Add(part);
        return await FollowAsync(await client.PostAsync(action, parts));
    }

    private static (IHtmlFormElement Form, Uri Action, List<KeyValuePair<string, string>> Content) Filled(Page page, string form, (string Name, string? Value)[] fields)
    {
        var element = page.Document.QuerySelector(form) as IHtmlFormElement ?? throw new InvalidOperationException($"There is no form '{form}' on {page.Address}:\n{page.Main}");
        var content = new List<KeyValuePair<string, string>>();
        foreach (var field in element.Elements.OfType<IHtmlInputElement>().Where(i => i.Type is "hidden" or "text" or "email" or "tel" or "date" or "month" or "password" or "search" or "number" or "url" || i.IsChecked))
            content.Add(new(field.Name ?? "", field.Value));
        foreach (var select in element.Elements.OfType<IHtmlSelectElement>()) content.Add(new(select.Name ?? "", select.Value ?? ""));
        foreach (var area in element.Elements.OfType<IHtmlTextAreaElement>()) content.Add(new(area.Name ?? "", area.Value));
        foreach (var name in fields.Select(f => f.Name).Distinct())
        {
            if (!element.Elements.OfType<IElement>().Any(e => e.GetAttribute("name") == name))
                throw new InvalidOperationException($"The form '{form}' has no field '{name}': {string.Join(", ", element.Elements.OfType<IElement>().Select(e => e.GetAttribute("name")))}");
            content.RemoveAll(c => c.Key == name);
        }

        content.AddRange(fields.Where(f => f.Value is not null).Select(f => new KeyValuePair<string, string>(f.Name, f.Value!)));
        var action = new Uri(page.BaseAddress, element.GetAttribute("action") is { Length: > 0 } a ? a : page.Address.ToString());
        return (element, action, content);
    }

    private async Task<Page> FollowAsync(HttpResponseMessage answer)
    {
        for (var hops = 0; (int)answer.StatusCode is 301 or 302 or 303 && hops < 10; hops++)
            answer = await client.GetAsync(new Uri(answer.RequestMessage!.RequestUri!, answer.Headers.Location!));
        var html = await answer.Content.ReadAsStringAsync();
        return new Page(answer.RequestMessage!.RequestUri!, answer.StatusCode, new HtmlParser(new() { IsScripting = false }).ParseDocument(html));
    }
}

/// <summary>A page as it came: its address, its status and its document.</summary>
public sealed record Page(Uri Address, HttpStatusCode Status, IHtmlDocument Document)
{
    /// <summary>Text of the main element, one line for each piece.</summary>
    public string Main => (Document.QuerySelector("main") ?? Document.Body!).Lines();

    public string Heading => Document.QuerySelector("h1")?.TextContent.Trim() ?? "";

    public Uri BaseAddress => new(Address, Document.QuerySelector("base")?.GetAttribute("href") ?? Address.ToString());

    public IElement? Find(string selector) => Document.QuerySelector(selector);
}

/// <summary>What a reader sees of a piece of a page.</summary>
public static class ElementText
{
    /// <summary>Its text, one line for each piece.</summary>
    public static string Lines(this IElement element)
    {
        var lines = element.Descendants().Where(n => n.NodeType == NodeType.Text).Select(n => string.Join(' ', n.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return string.Join('\n', lines.Where(l => l.Length > 0));
    }
}
