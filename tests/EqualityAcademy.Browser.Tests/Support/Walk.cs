using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace EqualityAcademy.Browser.Tests.Support;

/// <summary>One person's walk through the site in a fresh browser context; every page walked on is checked with axe.</summary>
public sealed class Walk : IAsyncDisposable
{
    /// <summary>Enhanced navigation changes the address a moment before the page; the skip link tells which page is there.</summary>
    private const string Arrived = "() => { const skip = document.querySelector('a.skip'); return document.readyState === 'complete' && (!skip || skip.pathname === location.pathname); }";

    /// <summary>No script runs in the letters of the development mails: axe would wait for an answer of theirs for ever.</summary>
    private const string DropSilentFrames = "() => document.querySelectorAll('iframe[sandbox]').forEach(frame => frame.remove())";

    private readonly IBrowserContext _context;
    private readonly string _language;
    private readonly bool _script;
    private readonly List<string> _complaints = [];

    private Walk(IBrowserContext context, IPage page, string language, bool script)
    {
        (_context, Page, _language, _script) = (context, page, language, script);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal)) _complaints.Add(message.Text);
        };
        page.PageError += (_, error) => _complaints.Add(error);
    }

    public IPage Page { get; }

    /// <summary>Errors the browser saw: refused scripts, failed requests, exceptions.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public static async Task<Walk> StartAsync(Site site, Chromium chromium, string language = "fr", bool script = true, bool phone = false)
    {
        var context = await chromium.Browser.NewContextAsync(new()
        {
            BaseURL = site.Address.ToString(),
            Locale = language == "en" ? "en-GB" : "fr-FR",
            JavaScriptEnabled = script,
            ColorScheme = phone ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce, // axe would measure colours halfway
            ViewportSize = phone ? new() { Width = 390, Height = 844 } : new() { Width = 1280, Height = 800 },
        });
        context.SetDefaultTimeout(30_000);
        return new(context, await context.NewPageAsync(), language, script);
    }

    /// <summary>Signs in as one of the demonstration's people, through the button a visitor would press; whoever reads in another language changes it at the foot of the page.</summary>
    public async Task SignInAsync(string persona)
    {
        await Page.GotoAsync("/sign-in");
        await CheckAsync();
        await Page.Locator($"form[action='/demo/sign-in'] button[value='{persona}']").ClickAsync();
        await Page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
        if (await Page.Locator($"html[lang={_language}]").CountAsync() > 0) return;
        await Page.Locator("form[action='/language'] button").First.ClickAsync();
        await Page.Locator($"html[lang={_language}]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    public async Task GoAsync(string address)
    {
        await Page.GotoAsync(address);
        await CheckAsync();
    }

    /// <summary>No violation of WCAG 2.2 AA or of axe's best practices on the page as it stands; axe is a script, so nothing is asked where none runs.</summary>
    public async Task CheckAsync()
    {
        if (!_script) return;
        await Page.WaitForFunctionAsync(Arrived);
        await Page.EvaluateAsync(DropSilentFrames);
        var result = await Page.RunAxe().WaitAsync(TimeSpan.FromMinutes(1));
        var found = result.Violations.Select(v => $"{v.Id}: {v.Help}\n    {string.Join("\n    ", v.Nodes.Take(3).Select(n => n.Html))}");
        Assert.True(result.Violations.Length == 0, $"{Page.Url}\n{string.Join('\n', found)}");
    }

    /// <summary>Waits until the circuit is there; clicks before that are lost.</summary>
    public Task InteractiveAsync() => Page.Locator("[data-interactive=true]").First.WaitForAsync();

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
