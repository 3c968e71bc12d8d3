using Microsoft.JSInterop;

namespace EqualityAcademy.Web.Features.Pay.UploadList;

/// <summary>Gives a file made in memory to the browser, which saves it as if it had been downloaded.</summary>
internal sealed class SaveFile(IJSRuntime js, string module) : IAsyncDisposable
{
    private IJSObjectReference? _module;

    public async Task RunAsync(MemoryStream file, string name)
    {
        _module ??= await js.InvokeAsync<IJSObjectReference>("import", module);
        using var reference = new DotNetStreamReference(file);
        await _module.InvokeVoidAsync("save", name, reference);
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_module is not null) await _module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // the page is gone, and the module with it
        }
    }
}
