namespace EqualityAcademy.Web.Features.Pay.UploadList;

/// <summary>So many lists are read at once on this server, and no more: each takes memory. The others wait their turn.</summary>
public sealed class ReadingPlaces : IDisposable
{
    public const int Most = 6;
    private readonly SemaphoreSlim _free = new(Most);

    /// <param name="mustWait">Is told when no place is free.</param>
    /// <returns>The place, until it is disposed of.</returns>
    public async Task<IDisposable> TakeAsync(Action mustWait, CancellationToken ct)
    {
        if (_free.Wait(0, ct)) return new Place(_free);
        mustWait();
        await _free.WaitAsync(ct);
        return new Place(_free);
    }

    public void Dispose() => _free.Dispose();

    private sealed class Place(SemaphoreSlim free) : IDisposable
    {
        public void Dispose() => free.Release();
    }
}
