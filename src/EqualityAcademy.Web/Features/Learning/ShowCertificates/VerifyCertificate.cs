using Dapper;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;

namespace EqualityAcademy.Web.Features.Learning.ShowCertificates;

/// <summary>Anybody who holds the code of a certificate may check it, in whatever company it was earned.</summary>
public sealed class VerifyCertificate(Db db, ModuleSource modules)
{
    /// <returns>The certificate with this code, however it was typed; null for a code nobody was given.</returns>
    public async Task<Certificate?> GetAsync(string code, CancellationToken ct)
    {
        var letters = string.Concat(code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit));
        if (letters.Length != 12) return null;
        await using var connection = await db.OpenAsync(ct);
        var typed = $"{letters[..4]}-{letters[4..8]}-{letters[8..]}";
        return await connection.QuerySingleOrDefaultAsync<CertificateRow>(new(SelectByCode, new { Code = typed }, cancellationToken: ct)) is { } row ? row.Read(modules.Current) : null;
    }

    private const string SelectByCode = """
        select d.certificate_code as code, d.module, d.revision, p.display_name as name, c.name as company, d.completed_at
        from module_completion d
        join membership m on m.id = d.membership_id
        join person p on p.id = m.person_id
        join company c on c.id = d.company_id
        where d.certificate_code = @Code
        """;
}
