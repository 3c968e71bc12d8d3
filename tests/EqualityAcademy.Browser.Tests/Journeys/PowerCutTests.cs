using EqualityAcademy.Browser.Tests.Support;

namespace EqualityAcademy.Browser.Tests.Journeys;

/// <summary>The server is killed with SIGKILL in the middle of the work: nothing that was shown as saved is lost, and the page comes back by itself.</summary>
public sealed class PowerCutTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private readonly Site _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_kill_during_the_quick_check_loses_no_saved_answer()
    {
        await using var walk = await Walk.StartAsync(_site, chromium);
        var page = walk.Page;
        await walk.SignInAsync("manager");
        await walk.StartCheckAsync("atelier-lumiere");
        var question = page.Url;
        await page.Locator("input[name=answer][value='3']").CheckAsync();
        await Manager.SavedAsync(page);
        await _site.KillAsync();
        await _site.StartAsync();
        await page.GotoAsync(question);
        Assert.True(await page.Locator("input[name=answer][value='3']").IsCheckedAsync());
    }

    [Fact]
    public async Task A_killed_server_brings_the_board_back_with_the_moved_action()
    {
        await using var walk = await Walk.StartAsync(_site, chromium);
        var page = walk.Page;
        await walk.SignInAsync("manager");
        await page.GotoAsync("/c/atelier-lumiere/plan");
        await walk.InteractiveAsync();
        var id = (await page.Locator("#lane-todo li.ticket").First.GetAttributeAsync("id"))!["action-".Length..];
        await page.Locator($"#move-{id} summary").ClickAsync();
        await page.Locator($"#to-checking-{id}").ClickAsync();
        await page.Locator($"#lane-checking #action-{id} .saved").WaitForAsync();
        await page.EvaluateAsync("() => { window.before = true; }");
        await _site.KillAsync();
        await page.Locator("#components-reconnect-modal[open]").WaitForAsync();
        await _site.StartAsync();
        await page.WaitForFunctionAsync("() => !window.before", null, new() { Timeout = 60_000 });
        await walk.InteractiveAsync();
        await page.Locator($"#lane-checking #action-{id}").WaitForAsync();
    }
}
