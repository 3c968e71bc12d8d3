using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Notices;

/// <summary>What a manager does with notices, in words.</summary>
internal static class Posters
{
    private const string ContactForm = "form:has([name=Name])";

    public static string In(Cast.Firm firm, string page) => $"/c/{firm.Slug}/{page}";

    public static async Task<Page> AddContact(this Browser browser, Cast.Firm firm, string kind, string name, string phone, string? place = null) =>
        await browser.Submit(await browser.Get(In(firm, "contacts/new")), ContactForm, ("Kind", kind), ("Name", name), ("Phone", phone), ("Place", place ?? ""));

    public static async Task<Page> ChangeContact(this Browser browser, Cast.Firm firm, string name, params (string Field, string? Value)[] fields)
    {
        var list = await browser.Get(In(firm, "contacts"));
        var row = list.Document.QuerySelectorAll("tr").Single(r => r.QuerySelector("th")?.TextContent.Contains(name, StringComparison.Ordinal) == true);
        return await browser.Submit(await browser.Get(new Uri(list.BaseAddress, row.QuerySelector("a")!.GetAttribute("href")!).AbsolutePath), ContactForm, fields);
    }

    /// <summary>Opens the sheet and says that it was printed and posted.</summary>
    public static async Task<Page> Post(this Browser browser, Cast.Firm firm, string notice) =>
        await browser.Submit(await browser.Get(In(firm, $"notices/{notice}")), "form:has([name=Seen])");

    /// <summary>The entry of a notice on the overview, as one line.</summary>
    public static string Entry(this Page page, string notice) =>
        string.Join(' ', page.Document.QuerySelectorAll("li.entry").Single(e => e.QuerySelector("h3 a")!.GetAttribute("href") == $"notices/{notice}").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
