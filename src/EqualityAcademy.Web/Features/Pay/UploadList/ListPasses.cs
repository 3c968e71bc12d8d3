using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Pay.ReadPayroll;
using EqualityAcademy.Web.Platform.Formats;
using Microsoft.AspNetCore.Components.Forms;

namespace EqualityAcademy.Web.Features.Pay.UploadList;

/// <summary>
/// Passes over a file that stays in the browser. Each pass asks the browser for the file again, so that the server holds nothing of it in between;
/// it runs beside the circuit, which goes on answering.
/// </summary>
public sealed class ListPasses(ReadingPlaces places, ReadPayrollList read, CorrectList correct)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>The columns and the first rows.</summary>
    public Task<Outcome<ListLook>> LookAsync(IBrowserFile file, ListProgress progress, CancellationToken ct) => PassAsync(file, progress, LookAtList.RunAsync, ct);

    /// <summary>The figures, or what stands in their way.</summary>
    public Task<Outcome<PayrollReading>> ComputeAsync(IBrowserFile file, ColumnChoice choice, PayBand band, ReferencePeriod period, ListProgress progress, CancellationToken ct) =>
        PassAsync(file, progress, async (rows, stop) => (Outcome<PayrollReading>)await read.RunAsync(progress.Count(rows), band, period, stop, choice), ct);

    /// <summary>The list again, with a column that says what to correct.</summary>
    public Task<Outcome<MemoryStream>> CorrectAsync(IBrowserFile file, ColumnChoice choice, PayBand band, ReferencePeriod period, ListProgress progress, CancellationToken ct) =>
        PassAsync(file, progress, (rows, stop) => correct.RunAsync(progress.Count(rows), choice, band, period, stop), ct);

    private async Task<Outcome<T>> PassAsync<T>(IBrowserFile file, ListProgress progress, Func<IRowSource, CancellationToken, Task<Outcome<T>>> work, CancellationToken ct)
    {
        if (file.Size > ReadPayrollList.MostBytes) return Problem("FileTooManyBytes");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Longest);
        try
        {
            using var place = await places.TakeAsync(progress.Wait, limit.Token);
            progress.Begin();
            return await Task.Run(() => ReadAsync(file, progress, work, limit.Token), limit.Token);
        }
        catch (TableFaultException fault)
        {
            return ReadPayrollList.FileProblem(fault);
        }
        catch (Exception error) when (error is TimeoutException || error is OperationCanceledException && !ct.IsCancellationRequested)
        {
            return Problem("FileStopped");
        }
    }

    private static async Task<Outcome<T>> ReadAsync<T>(IBrowserFile file, ListProgress progress, Func<IRowSource, CancellationToken, Task<Outcome<T>>> work, CancellationToken ct)
    {
        await using var stream = file.OpenReadStream(ReadPayrollList.MostBytes, ct);
        var rows = await TableFile.OpenAsync(progress.Count(stream), ReadPayrollList.MostBytes, ct);
        using var held = rows as IDisposable;
        return await work(rows, ct);
    }

    private static Problem Problem(string textKey) => new(ListForm.FileField, textKey, 1, ReadPayrollList.MostMegabytes);
}
