using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Formats;

namespace EqualityAcademy.Web.Features.Binders.WriteBinder;

/// <summary>Writes files one after the other into an archive that is sent while it is made, and their hashes at its end.</summary>
internal sealed class BinderArchive : IDisposable
{
    private readonly Spool _spool;
    private readonly ZipArchive _archive;
    private readonly DateTimeOffset _made;
    private readonly StringBuilder _hashes = new();

    public BinderArchive(Stream output, DateTimeOffset made)
    {
        _spool = new(output);
        _archive = new(_spool, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        _made = TimeZoneInfo.ConvertTime(made, Clock.Zone);
    }

    public async Task AddAsync(string path, byte[] content, CancellationToken ct)
    {
        using var stream = new MemoryStream(content, writable: false);
        await AddAsync(path, stream, ct);
    }

    public async Task AddAsync(string path, Stream content, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var entry = _archive.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = _made;
        using (var target = entry.Open())
        {
            var buffer = new byte[64 * 1024];
            for (int read; (read = await content.ReadAsync(buffer, ct)) > 0;)
            {
                hash.AppendData(buffer, 0, read);
                target.Write(buffer, 0, read);
                await _spool.SendAsync(ct);
            }
        }

        _hashes.Append(Convert.ToHexStringLower(hash.GetHashAndReset())).Append("  ").Append(path).Append('\n');
    }

    /// <summary>All files but this one, as <c>sha256sum --check</c> reads them; then the archive is closed.</summary>
    public async Task EndAsync(CancellationToken ct)
    {
        await AddAsync("hashes.txt", Encoding.UTF8.GetBytes(_hashes.ToString()), ct);
        _archive.Dispose();
        await _spool.SendAsync(ct);
    }

    public void Dispose()
    {
        _archive.Dispose();
        _spool.Dispose();
    }
}
