using System.IO.Compression;
using Microsoft.Playwright;

namespace EqualityAcademy.Browser.Tests.Support;

/// <summary>Does in the browser what a manager does with one duty.</summary>
internal static class DutyOwner
{
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    /// <summary>Adds a note and a file as evidence, opens the file, and says that it was done.</summary>
    public static async Task ProveAsync(this Walk walk, string duty)
    {
        var page = walk.Page;
        await walk.GoAsync(duty);
        await page.Locator("main a[href$='/evidence']").ClickAsync();
        await page.Locator("form.one-kind").WaitForAsync();
        await walk.CheckAsync();
        await page.Locator("label:has(#kind-note)").ClickAsync();
        await page.Locator("#Title").FillAsync("Panneau");
        await page.Locator("form.one-kind button.btn").ClickAsync();
        await page.Locator("#Note-error").WaitForAsync();
        await walk.CheckAsync();
        await page.Locator("#Note").FillAsync("Atelier 2, près des vestiaires");
        await page.Locator("form.one-kind button.btn").ClickAsync();
        await page.Locator(".proofs li").WaitForAsync();

        await page.Locator("label:has(#kind-file)").ClickAsync();
        await page.Locator("#Title").FillAsync("Photo");
        await page.Locator("#File").SetInputFilesAsync(new FilePayload { Name = "panneau.png", MimeType = "image/png", Buffer = Png });
        await page.Locator("form.one-kind button.btn").ClickAsync();
        var link = page.Locator(".proofs a[href^='evidence/']");
        await link.WaitForAsync();
        await walk.CheckAsync();
        var file = await page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        Assert.Equal(Png, await File.ReadAllBytesAsync(await file.PathAsync()));

        await page.Locator(".crumbs a").ClickAsync();
        await page.Locator("form:has(#DoneOn) button.btn").ClickAsync();
        await page.Locator(".notice.done[role=status]").WaitForAsync();
        await walk.CheckAsync();
    }

    /// <summary>Puts it in the plan, and ends on the action.</summary>
    public static async Task PlanAsync(this Walk walk, string duty)
    {
        var page = walk.Page;
        await walk.GoAsync(duty);
        await page.Locator("a[href^='plan/add?duty=']").ClickAsync();
        await page.Locator("button[name=Confirm]").WaitForAsync();
        await walk.CheckAsync();
        await page.Locator("button[name=Confirm]").ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/plan/actions/", StringComparison.Ordinal));
        await walk.CheckAsync();
    }

    /// <summary>Says that it does not concern the company: without a reason first, which is asked back.</summary>
    public static async Task DisputeAsync(this Walk walk, string duty, string reason)
    {
        var page = walk.Page;
        await walk.GoAsync(duty);
        await page.Locator("details:has(#Reason) summary").ClickAsync();
        await page.Locator("form:has(#Reason) button").ClickAsync();
        await page.Locator("#Reason-error").WaitForAsync();
        await walk.CheckAsync();
        await page.Locator("#Reason").FillAsync(reason);
        await page.Locator("form:has(#Reason) button").ClickAsync();
        await page.Locator(".notice.done[role=status]").WaitForAsync();
        await page.GetByText(reason).First.WaitForAsync();
        await walk.CheckAsync();
    }

    /// <returns>The names in the archive.</returns>
    public static async Task<IReadOnlyList<string>> DownloadBinderAsync(this Walk walk)
    {
        var file = await walk.Page.RunAndWaitForDownloadAsync(() => walk.Page.Locator("a[href='binder.zip']").ClickAsync());
        await using var archive = await ZipFile.OpenReadAsync(await file.PathAsync());
        Assert.All(archive.Entries, e => Assert.True(e.Length > 0, e.FullName));
        return [.. archive.Entries.Select(e => e.FullName)];
    }
}
