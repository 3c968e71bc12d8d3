using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Jobs;

namespace EqualityAcademy.Web.Features.Obligations;

/// <summary>The nightly tidying of files of evidence, as a job.</summary>
public sealed record OrphanNight;

/// <summary>Deletes files no row speaks of: left by an upload that was cut short, or by a removal that was.</summary>
public sealed class RemoveOrphanFiles(Db db, Clock clock, EvidenceFiles files) : IJobHandler<OrphanNight>
{
    /// <summary>An upload that is still going on is left alone.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    public async Task RunAsync(OrphanNight args, CancellationToken ct)
    {
        foreach (var company in files.Companies())
        {
            var old = files.Of(company).Where(f => f.Made < clock.Now - Patience).ToList();
            var known = await KnownAsync(company, ct);
            foreach (var file in old.Where(f => !known.Contains(f.Id) || Path.HasExtension(f.Path))) File.Delete(file.Path);
        }
    }

    private async Task<HashSet<RowId>> KnownAsync(CompanyId company, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        return [.. await connection.QueryAsync<RowId>(Select, new { Company = company })];
    }

    private const string Select = "select id from evidence where company_id = @Company and kind = 'file' and removed_at is null";
}
