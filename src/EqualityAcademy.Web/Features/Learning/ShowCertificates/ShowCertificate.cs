using Dapper;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Learning.ShowCertificates;

/// <summary>What a certificate says. The title is the neutral one; a module that was taken out keeps its id.</summary>
public sealed record Certificate(string Code, Course? Course, string Module, int Revision, string Name, string Company, DateTimeOffset CompletedAt);

/// <summary>A certificate as it is stored.</summary>
internal sealed record CertificateRow(string Code, string Module, int Revision, string Name, string Company, DateTimeOffset CompletedAt)
{
    public Certificate Read(ModuleLibrary library) => new(Code, library.FindCourse(Module), Module, Revision, Name, Company, CompletedAt);
}

/// <summary>One's own certificates of a module. They stay valid for ever.</summary>
public sealed class ShowCertificate(Db db, ModuleSource modules)
{
    /// <returns>The reader's certificates of the module, newest first.</returns>
    public async Task<IReadOnlyList<Certificate>> MineAsync(CompanyScope scope, string module, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var rows = await connection.QueryAsync<CertificateRow>(new(SelectMine, new { scope.Company, scope.Member, Module = module }, cancellationToken: ct));
        return [.. rows.Select(r => r.Read(modules.Current))];
    }

    private const string SelectMine = """
        select d.certificate_code as code, d.module, d.revision, p.display_name as name, c.name as company, d.completed_at
        from module_completion d
        join membership m on m.id = d.membership_id
        join person p on p.id = m.person_id
        join company c on c.id = d.company_id
        where d.company_id = @Company and d.membership_id = @Member and d.module = @Module
        order by d.revision desc
        """;
}
