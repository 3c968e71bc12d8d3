using Microsoft.AspNetCore.Components.Forms;

namespace EqualityAcademy.Web.Tests.Pay;

/// <summary>A file as the browser lends it: it can be opened again and again, and tells whether all it gave was given back.</summary>
internal sealed class BrowserFile(byte[] content) : IBrowserFile
{
    private int _open;

    public string Name => "list.csv";
    public DateTimeOffset LastModified => default;
    public long Size { get; init; } = content.Length;
    public string ContentType => "text/csv";

    /// <summary>How often it was opened.</summary>
    public int Passes { get; private set; }

    public bool IsClosed => _open == 0;

    /// <summary>What the browser says instead of giving the file.</summary>
    public Exception? Fault { get; set; }

    /// <summary>The file does not arrive until this ends.</summary>
    public Task Arrives { get; set; } = Task.CompletedTask;

    public Stream OpenReadStream(long maxAllowedSize = 512000, CancellationToken cancellationToken = default)
    {
        Passes++;
        _open++;
        return new Lent(content, this, cancellationToken);
    }

    private sealed class Lent(byte[] content, BrowserFile file, CancellationToken stop) : MemoryStream(content)
    {
        private bool _isBack;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await file.Arrives.WaitAsync(stop);
            if (file.Fault is { } fault) throw fault;
            return await base.ReadAsync(buffer[..Math.Min(buffer.Length, 20_000)], cancellationToken);
        }

        protected override void Dispose(bool disposing)
        {
            if (!_isBack) file._open--;
            _isBack = true;
            base.Dispose(disposing);
        }
    }
}
