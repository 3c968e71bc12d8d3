using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Binders;
using EqualityAcademy.Web.Features.Binders.WriteBinder;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;
using EqualityAcademy.Web.Tests.Obligations;
using EqualityAcademy.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityAcademy.Web.Tests.Binders;

public sealed class BinderTests(Academy academy) : IClassFixture<Academy>
{
    private const string Address = "/c/atelier-lumiere/binder";

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_page_and_the_index_say_everything(string language)
    {
        await academy.Fill();
        var page = await (await academy.SignedInAs(Cast.Bruno, language)).Get(Address);
        await Verifier.Verify(page.Main, "page_" + language);
        await using var services = academy.Services.CreateAsyncScope();
        using var _ = Languages.Speak(Languages.FromCode(language));
        var binder = await services.ServiceProvider.GetRequiredService<ReadBinder>().GetAsync(
            new CompanyScope(Cast.Lumiere.Id, Cast.Bruno.Membership, Cast.Bruno.Person, Role.Manager), new(Cast.Lumiere.Name, Cast.Lumiere.Slug, Cast.Bruno.Name));
        await Verifier.Verify(ReportText.Of(services.ServiceProvider.GetRequiredService<BinderReport>().Of(binder)), "index_" + language);
    }

    [Fact]
    public async Task The_archive_holds_every_file_once_in_order_with_hashes_that_verify()
    {
        await academy.Fill();
        var answer = await (await academy.SignedInAs(Cast.Bruno)).Ask(Address + ".zip");
        Assert.Equal("application/zip", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("dossier-atelier-lumiere-2026-11-21.zip", answer.Content.Headers.ContentDisposition!.FileNameStar ?? answer.Content.Headers.ContentDisposition.FileName);
        var files = Unpacked(await answer.Content.ReadAsByteArrayAsync());

        var names = files.Select(f => f.Name).ToList();
        Assert.Equal("index.pdf", names[0]);
        Assert.Equal(["plan.csv", "training.csv", "hashes.txt"], names[^3..]);
        Assert.Equal(["DUERP 2026.pdf", "duerp 2026 (2).PDF"], names.Where(n => n.Contains("-duerp/", StringComparison.Ordinal)).Select(n => n.Split('/')[^1]));
        Assert.All(names[1..^3], name => Assert.Matches("^evidence/[0-9]{2}-[a-z0-9-]+/[^/]+$", name));
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(files[..^1].Select(f => $"{Convert.ToHexStringLower(SHA256.HashData(f.Content))}  {f.Name}"),
            Encoding.UTF8.GetString(files[^1].Content).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        var rows = await academy.EvidenceOf(Cast.Lumiere.Id);
        Assert.All(rows.Where(r => r.Sha256 is not null), r => Assert.Contains(r.Sha256!, Encoding.UTF8.GetString(files[^1].Content), StringComparison.Ordinal));
        Assert.Contains("Dossier d’égalité : Atelier Lumière", Poppler.Text(files[0].Content).Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("2026;", Encoding.UTF8.GetString(files[^2].Content), StringComparison.Ordinal);
        Assert.Contains(";À faire", Encoding.UTF8.GetString(files[^3].Content), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_contacts_and_its_maker_is_named()
    {
        await academy.Fill();
        var files = Unpacked(await (await (await academy.SignedInAs(Cast.Bruno)).Ask(Address + ".zip")).Content.ReadAsByteArrayAsync());
        var text = Poppler.Text(files[0].Content) + Encoding.UTF8.GetString(files[^2].Content) + Encoding.UTF8.GetString(files[^3].Content);
        Assert.Contains(Cast.Bruno.Name, text, StringComparison.Ordinal);
        Assert.Contains(Cast.Claire.Name, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Cast.Aicha.Name, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_took_it_out_is_noted_and_only_the_manager_may()
    {
        await academy.Fill();
        Assert.Equal(HttpStatusCode.NotFound, (await (await academy.SignedInAs(Cast.Claire)).Ask(Address + ".zip")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await academy.SignedInAs(Cast.Omar)).Ask(Address + ".zip")).StatusCode);
        var before = await ExportsAsync();
        await (await academy.SignedInAs(Cast.Bruno)).Ask(Address + ".zip");
        Assert.Equal(before + 1, await ExportsAsync());
        Assert.Null((await (await academy.SignedInAs(Cast.Claire)).Get(Address)).Find("a[download]"));
    }

    [Fact]
    public async Task A_file_that_is_gone_from_the_disk_is_left_out_and_said_to_be()
    {
        await academy.Fill();
        foreach (var file in academy.EvidenceOnDisk(Cast.Lumiere.Id)) File.Delete(file);
        var files = Unpacked(await (await (await academy.SignedInAs(Cast.Bruno)).Ask(Address + ".zip")).Content.ReadAsByteArrayAsync());
        Assert.Equal(["index.pdf", "plan.csv", "training.csv", "hashes.txt"], files.Select(f => f.Name));
        Assert.Contains("Le fichier n’a pas été retrouvé.", Poppler.Text(files[0].Content), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_company_gets_a_binder_too()
    {
        var files = Unpacked(await (await (await academy.SignedInAs(Cast.Nathalie)).Ask("/c/serrurerie-noel/binder.zip")).Content.ReadAsByteArrayAsync());
        Assert.Equal(4, files.Count);
        Assert.True(Poppler.Pages(files[0].Content) > 0);
    }

    [Fact]
    public void Names_in_the_archive_stay_below_their_folder_and_apart()
    {
        var items = new[] { "../../x.pdf", "X.PDF", "a/b/x.pdf", "C:\\x.pdf", "..", "" }.Select(n => new EvidenceItem(RowId.From(Guid.NewGuid()), "d", EvidenceKind.File, "t", null, null, new(n, "m", 1, "h"), null, "b", default));
        Assert.Equal(["evidence/07-d/x.pdf", "evidence/07-d/X (2).PDF", "evidence/07-d/x (3).pdf", "evidence/07-d/x (4).pdf", "evidence/07-d/file", "evidence/07-d/file (2)"],
            BinderPaths.Of(7, "d", items).Select(f => f.Path));
    }

    private async Task<long> ExportsAsync()
    {
        await using var connection = await academy.Get<Db>().OpenAsync();
        return await connection.ExecuteScalarAsync<long>("select count(*) from audit_event where kind = 'binder-exported' and company_id = @Id and person_id = @Person", new { Cast.Lumiere.Id, Cast.Bruno.Person });
    }

    private static List<(string Name, byte[] Content)> Unpacked(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read);
        return [.. archive.Entries.Select(e =>
        {
            using var stream = new MemoryStream();
            using var content = e.Open();
            content.CopyTo(stream);
            return (e.FullName, stream.ToArray());
        })];
    }
}
