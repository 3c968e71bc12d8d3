using System.Text;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform.Formats;
using EqualityAcademy.Web.Platform.Jobs;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Obligations;

/// <summary>Which files are kept: told by their content, whatever their name says.</summary>
public sealed class UploadedFileTests(Academy academy) : IClassFixture<Academy>
{
    private const string Form = "form.one-kind";

    private static readonly Dictionary<string, byte[]> Files = new()
    {
        ["pdf"] = SampleFiles.Pdf, ["png"] = SampleFiles.Png, ["docx"] = SampleFiles.Docx, ["odt"] = SampleFiles.Odt, ["docm"] = SampleFiles.Docm, ["zip"] = SampleFiles.PlainZip,
        ["exe"] = SampleFiles.Program, ["eicar"] = SampleFiles.Eicar, ["photo"] = SampleFiles.Photo("48.85N"), ["damaged"] = SampleFiles.Photo("48.85N")[..60], ["empty"] = [],
        ["html"] = Encoding.UTF8.GetBytes(" \n<!doctype html><script>1</script>"), ["svg"] = Encoding.UTF8.GetBytes("\ufeff<svg xmlns='http://www.w3.org/2000/svg'/>"), ["script"] = "#!/bin/sh\nls"u8.ToArray(),
        ["text"] = Encoding.UTF8.GetBytes("Égalité ; œuvre\n"), ["latin"] = Encoding.Latin1.GetBytes("Égalité"), ["nul"] = "a\0b"u8.ToArray(), ["heic"] = [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0],
        ["broken zip"] = [.. "PK\u0003\u0004"u8, 1, 2, 3], ["big"] = [.. SampleFiles.Pdf, .. new byte[10_000_000]], ["eicar pdf"] = [.. SampleFiles.Pdf, .. SampleFiles.Eicar],
    };

    [Theory]
    [InlineData("pdf", "a.pdf", "application/pdf")]
    [InlineData("pdf", "a.exe.pdf", "application/pdf")]
    [InlineData("png", "b.PNG", "image/png")]
    [InlineData("photo", "c.jpeg", "image/jpeg")]
    [InlineData("docx", "d.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("odt", "e.odt", "application/vnd.oasis.opendocument.text")]
    [InlineData("text", "f.txt", "text/plain; charset=utf-8")]
    [InlineData("text", "g.csv", "text/csv; charset=utf-8")]
    public async Task These_are_kept(string file, string name, string mediaType)
    {
        await academy.ForgetEvidence(Cast.Lumiere.Id);
        var page = await SendAsync(file, name);
        Assert.EndsWith("done=added", page.Address.Query, StringComparison.Ordinal);
        Assert.Equal(mediaType, Assert.Single(await academy.EvidenceOf(Cast.Lumiere.Id)).MediaType);
    }

    [Theory]
    [InlineData("exe", "a.pdf", "Nous ne pouvons pas garder ce type de fichier")]
    [InlineData("exe", "a.exe", "Nous ne pouvons pas garder")]
    [InlineData("pdf", "a.jpg", "est du type PDF")]
    [InlineData("pdf", "a.pdf.exe", "est du type PDF")]
    [InlineData("pdf", "a", "est du type PDF")]
    [InlineData("html", "a.txt", "Nous ne pouvons pas garder")]
    [InlineData("svg", "a.svg", "Nous ne pouvons pas garder")]
    [InlineData("svg", "a.txt", "Nous ne pouvons pas garder")]
    [InlineData("script", "a.txt", "Nous ne pouvons pas garder")]
    [InlineData("text", "a.bat", "est du type TXT")]
    [InlineData("latin", "a.csv", "UTF-8")]
    [InlineData("nul", "a.txt", "Nous ne pouvons pas garder")]
    [InlineData("docm", "a.docx", "macros")]
    [InlineData("zip", "a.zip", "archive")]
    [InlineData("zip", "a.docx", "archive")]
    [InlineData("broken zip", "a.docx", "archive")]
    [InlineData("heic", "a.heic", "HEIC")]
    [InlineData("damaged", "a.jpg", "abîmée")]
    [InlineData("empty", "a.pdf", "vide")]
    [InlineData("big", "a.pdf", "trop lourd : 10 Mo")]
    [InlineData("eicar", "a.txt", "signature d’essai")]
    [InlineData("eicar pdf", "a.pdf", "signature d’essai")]
    public async Task These_are_refused_with_the_reason_at_the_field(string file, string name, string reason)
    {
        var before = academy.EvidenceOnDisk(Cast.Lumiere.Id).Count;
        var page = await SendAsync(file, name);
        Assert.Contains(reason.Replace(" :", "\u00a0:", StringComparison.Ordinal), page.Find("#File-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, academy.EvidenceOnDisk(Cast.Lumiere.Id).Count);
    }

    [Fact]
    public async Task A_photo_keeps_which_way_is_up_and_loses_the_place_where_it_was_taken()
    {
        await academy.ForgetEvidence(Cast.Lumiere.Id);
        await SendAsync("photo", "IMG_1.jpg");
        var kept = await File.ReadAllBytesAsync(Assert.Single(academy.EvidenceOnDisk(Cast.Lumiere.Id)));
        Assert.DoesNotContain("48.85N", Encoding.Latin1.GetString(kept), StringComparison.Ordinal);
        Assert.Contains("Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006", Encoding.Latin1.GetString(kept), StringComparison.Ordinal);
        Assert.Equal([0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xD9], kept[^8..]);
    }

    [Theory]
    [InlineData("../../etc/passwd.pdf", "passwd.pdf")]
    [InlineData("C:\\Users\\moi\\fiche.pdf", "fiche.pdf")]
    [InlineData("a\u202efdp.exe.pdf", "afdp.exe.pdf")]
    [InlineData("a\nb\t<c>|*.pdf", "a b _c___.pdf")]
    [InlineData("  .pdf", "file.pdf")]
    [InlineData("con.pdf", "_con.pdf")]
    [InlineData("...", "file")]
    [InlineData("\ud800.pdf", "file.pdf")]
    public void A_name_is_made_harmless(string name, string clean) => Assert.Equal(clean, FileName.Clean(name));

    [Fact]
    public void A_long_name_keeps_its_ending()
    {
        var name = FileName.Clean(new string('é', 300) + ".pdf");
        Assert.Equal(FileName.MostLetters, name.Length);
        Assert.EndsWith("é.pdf", name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_room_of_the_company_is_used_up_it_says_so()
    {
        await using var small = new Academy { Settings = { ["Academy:EvidenceFileMegabytes"] = "1", ["Academy:EvidenceCompanyMegabytes"] = "1" } };
        await small.InitializeAsync();
        var bruno = await small.SignedInAs(Cast.Bruno);
        byte[] big = [.. SampleFiles.Pdf, .. new byte[600_000]];
        var page = await bruno.Get($"/c/{Cast.Lumiere.Slug}/duties/duerp/evidence");
        Assert.NotNull((await bruno.Upload(page, Form, "File", "a.pdf", big, ("Kind", "file"), ("Title", "A"))).Find(".notice.done"));
        Assert.Contains("Il n’y a plus de place", (await bruno.Upload(page, Form, "File", "a.pdf", big, ("Kind", "file"), ("Title", "B"))).Find("#File-error")!.TextContent, StringComparison.Ordinal);
        Assert.Single(small.EvidenceOnDisk(Cast.Lumiere.Id));
    }

    [Fact]
    public async Task Files_left_without_a_row_go_at_night_and_fresh_ones_stay()
    {
        await academy.ForgetEvidence(Cast.Orion.Id);
        var omar = await academy.SignedInAs(Cast.Omar);
        await omar.Upload(await omar.Get($"/c/{Cast.Orion.Slug}/duties/duerp/evidence"), Form, "File", "a.pdf", SampleFiles.Pdf, ("Kind", "file"), ("Title", "A"));
        var kept = Assert.Single(academy.EvidenceOnDisk(Cast.Orion.Id));
        var (orphan, part) = (Named(), Named() + ".part");
        academy.Clock.Advance(TimeSpan.FromHours(2));
        var fresh = Named() + ".part";
        foreach (var file in new[] { orphan, part, fresh }) await File.WriteAllBytesAsync(file, [1]);
        await academy.Get<IJobHandler<OrphanNight>>().RunAsync(new(), CancellationToken.None);
        Assert.Equal(new[] { kept, fresh }.Order(), academy.EvidenceOnDisk(Cast.Orion.Id).Order());

        string Named() => Path.Combine(academy.EvidenceFolder(Cast.Orion.Id), Guid.CreateVersion7(academy.Clock.Now).ToString());
    }

    private async Task<Page> SendAsync(string file, string name)
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var page = await bruno.Get($"/c/{Cast.Lumiere.Slug}/duties/duerp/evidence");
        return await bruno.Upload(page, Form, "File", name, Files[file], ("Kind", "file"), ("Title", "Titre"));
    }
}
