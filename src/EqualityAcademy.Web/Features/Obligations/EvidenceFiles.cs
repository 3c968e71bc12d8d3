using System.Security.Cryptography;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;

namespace EqualityAcademy.Web.Features.Obligations;

/// <summary>
/// Where files of evidence lie: <c>DATA/evidence/COMPANY/ID</c>, named by id alone, readable by this program alone, never inside what the site serves.
/// A file is whole under its name before its row exists; a file without a row is forgotten at night.
/// </summary>
public sealed class EvidenceFiles(AppOptions options)
{
    private const string Unfinished = ".part";
    private const UnixFileMode OwnFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <returns>The SHA-256 of the content, in hexadecimal.</returns>
    public async Task<string> StoreAsync(CompanyId company, RowId id, byte[] content, CancellationToken ct)
    {
        var path = PathOf(company, id);
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(FolderOf(company));
        else Directory.CreateDirectory(FolderOf(company), OwnFolder);
        await WriteAsync(path + Unfinished, content, ct);
        File.Move(path + Unfinished, path);
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }

    /// <returns>Null when it is not there.</returns>
    public Stream? Open(CompanyId company, RowId id)
    {
        var path = PathOf(company, id);
        return File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 * 1024, useAsync: true) : null;
    }

    public bool Has(CompanyId company, RowId id) => File.Exists(PathOf(company, id));

    public void Delete(CompanyId company, RowId id) => File.Delete(PathOf(company, id));

    /// <summary>Companies that have files here.</summary>
    public IEnumerable<CompanyId> Companies() =>
        Directory.Exists(Root) ? Directory.EnumerateDirectories(Root).Select(Path.GetFileName).Where(n => Guid.TryParse(n, out _)).Select(n => CompanyId.From(Guid.Parse(n!))) : [];

    /// <summary>The files of a company, finished or not, with the moment at which their id was made.</summary>
    public IEnumerable<(RowId Id, DateTimeOffset Made, string Path)> Of(CompanyId company)
    {
        foreach (var path in Directory.EnumerateFiles(FolderOf(company)))
            if (Guid.TryParse(Path.GetFileNameWithoutExtension(path), out var id)) yield return (RowId.From(id), MomentOf(id), path);
    }

    private static async Task WriteAsync(string path, byte[] content, CancellationToken ct)
    {
        var writing = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, PreallocationSize = content.Length };
        if (!OperatingSystem.IsWindows()) writing.UnixCreateMode = OwnFile;
        await using var file = new FileStream(path, writing);
        await file.WriteAsync(content, ct);
        file.Flush(flushToDisk: true);
    }

    private string Root => Path.Combine(options.FullDataDirectory, "evidence");

    private string FolderOf(CompanyId company) => Path.Combine(Root, company.Value.ToString());

    private string PathOf(CompanyId company, RowId id) => Path.Combine(FolderOf(company), id.Value.ToString());

    /// <summary>The first 48 bits of a version 7 UUID are its milliseconds.</summary>
    private static DateTimeOffset MomentOf(Guid id) => DateTimeOffset.FromUnixTimeMilliseconds(Convert.ToInt64(id.ToString("N")[..12], 16));
}
