using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Formats;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Clusters.InviteMembers;

/// <summary>What became of a list: how many were invited, and the rows that were not, with the reasons.</summary>
public sealed record ImportResult(int Invited, IReadOnlyList<BadRow> Bad);

/// <summary>A row that was not invited.</summary>
public sealed record BadRow(FileRow Row, IReadOnlyList<Problem> Problems);

/// <summary>Invites the companies of a file, or of a text pasted from a spreadsheet: good rows in, bad rows back.</summary>
public sealed class ImportMembers(InviteMembers invite)
{
    private const int MostBytes = 1_000_000;

    /// <returns>A problem when there is no list to be read at all.</returns>
    public async Task<Outcome<ImportResult>> RunAsync(ClusterScope scope, IFormFile? file, string? text, CancellationToken ct = default)
    {
        if (file?.Length > MostBytes) return new Problem("File", "FileBig");
        var read = InvitationFile.Read(file is { Length: > 0 } ? await DecodeAsync(file, ct) : text ?? "");
        if (!read.Succeeded) return read.Problems.ToList();

        var good = read.Value.Where(r => r.Read.Succeeded).ToList();
        var results = await invite.RunAsync(scope, [.. good.Select(r => r.Read.Value)], ct);
        var bad = read.Value.Where(r => !r.Read.Succeeded).Select(r => new BadRow(r, r.Read.Problems))
            .Concat(good.Zip(results).Where(p => p.Second is not null).Select(p => new BadRow(p.First, [p.Second!])));
        return new ImportResult(results.Count(r => r is null), [.. bad.OrderBy(b => b.Row.Line)]);
    }

    private static async Task<string> DecodeAsync(IFormFile file, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, ct);
        return CsvReader.Decode(bytes.ToArray());
    }
}
