using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Obligations.KeepEvidence;

/// <summary>Keeps a file, a link or a note for a duty. The file is on the disk before the row exists; a row never lacks its file.</summary>
public sealed class AddEvidence(Db db, Clock clock, EvidenceFiles files, AppOptions options)
{
    public async Task<Outcome<RowId>> RunAsync(CompanyScope scope, string obligation, EvidenceForm form, CancellationToken ct = default)
    {
        var read = await form.ReadAsync(clock.Today, options.EvidenceFileMegabytes, ct);
        if (!read.Succeeded) return read.Problems.ToList();
        var (input, id) = (read.Value, clock.NewId<RowId>());
        if (input.File is { } file && await KeptBytesAsync(scope, ct) + file.Content.Length > options.EvidenceCompanyMegabytes * 1_000_000L)
            return new Problem("File", "CompanyFull", options.EvidenceCompanyMegabytes);
        var hash = input.File is null ? null : await files.StoreAsync(scope.Company, id, input.File.Content, ct);
        await InsertAsync(scope, obligation, id, input, hash, ct);
        return id;
    }

    private async Task<long> KeptBytesAsync(CompanyScope scope, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        return await connection.ExecuteScalarAsync<long>(SumBytes, new { scope.Company });
    }

    private async Task InsertAsync(CompanyScope scope, string obligation, RowId id, EvidenceInput input, string? hash, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        await connection.ExecuteAsync(Insert, new
        {
            Id = id, scope.Company, Obligation = obligation, Kind = input.Kind.ToString().ToLowerInvariant(), input.Title, input.Note, input.Link, FileName = input.File?.Name,
            input.File?.MediaType, ByteCount = (long?)input.File?.Content.Length, Sha256 = hash, ExpiresOn = input.Expires, scope.Member, clock.Now,
        });
    }

    private const string SumBytes = "select cast(coalesce(sum(byte_count), 0) as bigint) from evidence where company_id = @Company and removed_at is null";

    private const string Insert = """
        insert into evidence (id, company_id, obligation, kind, title, note, link, file_name, media_type, byte_count, sha256, expires_on, added_by, added_at)
        values (@Id, @Company, @Obligation, @Kind, @Title, @Note, @Link, @FileName, @MediaType, @ByteCount, @Sha256, @ExpiresOn, @Member, @Now)
        """;
}
