using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Pay.ReadPayroll;
using EqualityAcademy.Web.Platform;
using Microsoft.AspNetCore.Components.Forms;

namespace EqualityAcademy.Web.Features.Pay.UploadList;

/// <summary>Where a visit stands.</summary>
public enum VisitStep
{
    Start,
    Columns,
    Errors,
    Result,
}

/// <summary>
/// One person's way from a file to a result. It knows what is on the screen and nothing else of the list: names of columns, the first rows while
/// columns are chosen, the first errors while they are corrected, totals at the end. It ends with the page.
/// </summary>
public sealed class ListVisit(ListPasses passes, Clock clock) : IDisposable
{
    private CancellationTokenSource _stop = new();
    private bool _isOver;

    public VisitStep Step { get; private set; }
    public ListForm Form { get; private set; } = new(clock.Today);
    public IBrowserFile? File { get; private set; }
    public ListLook? Look { get; private set; }
    public PayrollProblems? Wrong { get; private set; }
    public PayPicture? Picture { get; private set; }

    /// <summary>Rows that were read although the spreadsheet hides them.</summary>
    public int HiddenRows { get; private set; }

    /// <summary>What stands in the way on the step shown.</summary>
    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    /// <summary>While the file is read.</summary>
    public ListProgress? Progress { get; private set; }

    /// <summary>What each column is said to be.</summary>
    public PayColumn?[] Columns { get; private set; } = [];

    /// <summary>Is called, from any thread, while the file is read.</summary>
    public Action Changed { get; set; } = () => { };

    /// <summary>Counts the files asked for: with each, the field of the file is a new one.</summary>
    public int Attempt { get; private set; }

    public ColumnChoice Choice => new(Look!.Names, Columns);

    public void Choose(IBrowserFile file) => (File, Problems) = (file, [.. Problems.Where(p => p.Field != ListForm.FileField)]);

    public async Task LookAsync()
    {
        var form = Form.Read();
        Problems = File is null ? [.. form.Problems, new(ListForm.FileField, "List.FileMissing")] : form.Problems;
        if (Problems.Count > 0) return;
        await PassAsync(passes.LookAsync, look => (Look, Columns, Step) = (look, [.. look.Guessed], VisitStep.Columns));
    }

    public async Task ComputeAsync()
    {
        Problems = Choice.Problems("columns");
        if (Problems.Count > 0) return;
        var (band, period) = Form.Read().Value;
        await PassAsync((file, progress, ct) => passes.ComputeAsync(file, Choice, band, period, progress, ct), Take);
    }

    /// <returns>The list to correct; null when it could not be written.</returns>
    public async Task<MemoryStream?> CorrectAsync()
    {
        MemoryStream? written = null;
        var (band, period) = Form.Read().Value;
        await PassAsync((file, progress, ct) => passes.CorrectAsync(file, Choice, band, period, progress, ct), file => written = file);
        return written;
    }

    /// <summary>Another file for the same company and period.</summary>
    public void ChooseAgain()
    {
        Stop();
        Attempt++;
        (Step, File, Look, Columns, Wrong, Picture, Problems) = (VisitStep.Start, null, null, [], null, null, []);
    }

    public void BackToColumns() => (Step, Wrong, Problems) = (VisitStep.Columns, null, []);

    /// <summary>Forgets everything.</summary>
    public void StartAgain()
    {
        ChooseAgain();
        Form = new(clock.Today);
    }

    public void Stop()
    {
        _stop.Cancel();
        _stop.Dispose();
        (_stop, Progress) = (new(), null);
    }

    public void Dispose()
    {
        if (_isOver) return;
        (_isOver, Changed) = (true, () => { });
        StartAgain();
        _stop.Dispose();
    }

    private void Take(PayrollReading reading)
    {
        if (reading.Result is { } result) (Step, Picture, Look) = (VisitStep.Result, PayPicture.Of(result), null);
        else if (reading.Wrong!.Cells.Count > 0) (Step, Wrong) = (VisitStep.Errors, reading.Wrong);
        else Refuse(reading.Wrong.File);
    }

    /// <summary>The file cannot be read on, or the period not computed: back to where both are chosen.</summary>
    private void Refuse(IReadOnlyList<Problem> problems)
    {
        ChooseAgain();
        Problems = [.. problems.Select(p => p.Field == "reference_end" ? p with { Field = ListForm.PeriodField } : p)];
    }

    private async Task PassAsync<T>(Func<IBrowserFile, ListProgress, CancellationToken, Task<Outcome<T>>> pass, Action<T> taken)
    {
        var (stop, progress) = (_stop.Token, new ListProgress(File!.Size, () => Changed()));
        Progress = progress;
        try
        {
            var outcome = await pass(File, progress, stop);
            if (stop.IsCancellationRequested) return;
            (Problems, HiddenRows) = ([], progress.HiddenRows);
            if (outcome.Succeeded) taken(outcome.Value);
            else Refuse(outcome.Problems);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // stopped on purpose: the step stays as it was
        }
        finally
        {
            if (Progress == progress) Progress = null;
        }
    }
}
