using EqualityAcademy.Web.Platform.Formats;
using Microsoft.JSInterop;

namespace EqualityAcademy.Web.Features.Pay.UploadList;

/// <summary>How far a reading is. It tells at most a few times a second, and not at all of what is quick.</summary>
/// <param name="size">Of the file.</param>
/// <param name="changed">Is called from the thread that reads.</param>
public sealed class ListProgress(long size, Action changed)
{
    private const int Pace = 300;
    private long _told = Environment.TickCount64;

    public long Size => size;
    public long Bytes { get; private set; }
    public int Rows { get; private set; }

    /// <summary>Those of them that are hidden in the spreadsheet.</summary>
    public int HiddenRows { get; private set; }

    /// <summary>Nobody reads yet: other lists are before this one.</summary>
    public bool IsWaiting { get; private set; }

    /// <summary>It takes long enough to be shown.</summary>
    public bool IsShown { get; private set; }

    public void Wait()
    {
        (IsWaiting, IsShown) = (true, true);
        changed();
    }

    public void Begin() => IsWaiting = false;

    public Stream Count(Stream stream) => new CountedStream(stream, this);

    public IRowSource Count(IRowSource rows) => new CountedRows(rows, this);

    private void Tell()
    {
        if (Environment.TickCount64 - _told < Pace) return;
        (_told, IsShown) = (Environment.TickCount64, true);
        changed();
    }

    private sealed class CountedRows(IRowSource rows, ListProgress progress) : IRowSource
    {
        public async ValueTask<bool> NextAsync(TableRow row, CancellationToken ct)
        {
            if (!await rows.NextAsync(row, ct)) return false;
            progress.Rows++;
            progress.HiddenRows = (rows as XlsxRows)?.HiddenRows ?? 0;
            progress.Tell();
            return true;
        }
    }

    private sealed class CountedStream(Stream stream, ListProgress progress) : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            try
            {
                var read = await stream.ReadAsync(buffer, cancellationToken);
                progress.Bytes += read;
                progress.Tell();
                return read;
            }
            catch (Exception error) when (error is JSException or IOException or InvalidOperationException)
            {
                throw new TableFaultException(TableFault.Gone, 1); // a browser says in many ways that the file has changed or is not there
            }
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
