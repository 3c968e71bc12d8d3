using System.Runtime.CompilerServices;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Web.Features.Pay.ReadPayroll;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Formats;

namespace EqualityAcademy.Web.Features.Pay;

/// <summary>
/// Figures of the invented companies, by the reader every list goes through. They are computed once and kept while the content stays as it
/// is: nobody in them exists.
/// </summary>
public sealed class PaySamples(ModuleSource modules, ReadPayrollList read)
{
    private readonly ConditionalWeakTable<PaySample, PayPicture> _known = [];

    /// <summary>In the order in which they are shown.</summary>
    public IReadOnlyList<PaySample> All => modules.Current.PaySamples;

    public PaySample? Find(string id) => modules.Current.FindPaySample(id);

    /// <exception cref="BrokenContentException">The list has errors.</exception>
    public async Task<PayPicture> PictureOfAsync(PaySample sample, CancellationToken ct)
    {
        if (_known.TryGetValue(sample, out var known)) return known;
        var picture = await ComputeAsync(sample, ct);
        _known.AddOrUpdate(sample, picture);
        return picture;
    }

    private async Task<PayPicture> ComputeAsync(PaySample sample, CancellationToken ct)
    {
        await using var list = File.OpenRead(sample.ListPath);
        var period = ReferencePeriod.From(sample.File.PeriodStart, sample.File.PeriodEnd).Value;
        var reading = await read.RunAsync(new CsvStream(list, ReadPayrollList.MostBytes), PayNames.Bands[sample.File.SizeBand], period, ct);
        if (reading.Result is { } result) return PayPicture.Of(result);
        var wrong = reading.Wrong!;
        throw new BrokenContentException([.. wrong.File.Select(p => $"{sample.ListPath}: {p.TextKey}"), .. wrong.Cells.Select(c => $"{sample.ListPath}:{c.Row}: {c.Column} {c.TextKey}")]);
    }
}
