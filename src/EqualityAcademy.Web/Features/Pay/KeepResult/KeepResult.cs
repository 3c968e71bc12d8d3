using System.Globalization;
using Dapper;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Pay.KeepResult;

/// <param name="TellDuties">Whether the duties of the company take the score into account.</param>
/// <param name="FirstBelowOn">When a score that is too low was first published: told to the duties with such a score; null when not known.</param>
public sealed record ResultToKeep(PayPicture Picture, Grouping Grouping, bool TellDuties, DateOnly? FirstBelowOn);

/// <summary>Keeps the totals of a result, in the place of what was kept for the same period. Amounts that tell a person's pay are not kept.</summary>
public sealed class KeepResult(Db db, Clock clock, RecordFact record, LawOfPay laws)
{
    private const string Score = "index-score";
    private const string FirstBelow = "index-first-below-on";

    /// <returns>The record, and whether the duties were told: the score of an older period than the latest kept says nothing of today.</returns>
    public Task<(RowId Id, bool Told)> RunAsync(CompanyScope scope, ResultToKeep keep, CancellationToken ct = default) => db.InTransactionAsync(async transaction =>
    {
        var index = keep.Picture.Index(keep.Grouping);
        int? points = index.Total.Index.IsComputed ? index.Total.Index.Value : null;
        var id = await transaction.Connection!.QuerySingleAsync<RowId>(Upsert, new
        {
            Id = clock.NewId<RowId>(), scope.Company, scope.Member, clock.Now, Points = points,
            keep.Picture.Period.First, keep.Picture.Period.Last, Band = PayNames.Of(keep.Picture.Band), Grouping = PayNames.Of(keep.Grouping),
            Source = keep.Picture.Population is null ? "totals" : "list", Figures = PayPictureJson.Write(keep.Picture.ForOthers()),
        }, transaction);
        await Audit.WriteAsync(transaction, clock, new("pay-kept", scope.Company, null, scope.Person, keep.Picture.Period.Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        if (!keep.TellDuties || points is not { } score || await transaction.Connection!.ExecuteScalarAsync<long>(CountLater, new { scope.Company, keep.Picture.Period.Last }, transaction) > 0) return (id, false);
        await record.RunAsync(transaction, scope, Score, score.ToString(CultureInfo.InvariantCulture));
        if (keep.FirstBelowOn is { } day && laws.For(keep.Picture.Period.FirstPublicationYear) is { } law && score < law.IndexCorrectionBelow)
            await record.RunAsync(transaction, scope, FirstBelow, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return (id, true);
    }, ct);

    private const string CountLater = "select count(*) from pay_record where company_id = @Company and period_last > @Last";

    private const string Upsert = """
        insert into pay_record (id, company_id, period_first, period_last, band, grouping, source, figures, index_points, kept_by, kept_at)
        values (@Id, @Company, @First, @Last, @Band, @Grouping, @Source, @Figures, @Points, @Member, @Now)
        on conflict (company_id, period_last) do update set period_first = excluded.period_first, band = excluded.band, grouping = excluded.grouping,
            source = excluded.source, figures = excluded.figures, index_points = excluded.index_points, kept_by = excluded.kept_by, kept_at = excluded.kept_at
        returning id
        """;
}
