using System.Net;
using System.Security.Cryptography;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Obligations;

public sealed class KeepEvidenceTests(Academy academy) : IClassFixture<Academy>
{
    private const string Form = "form.one-kind";

    private static string Address(Cast.Firm firm, string duty = "duerp") => $"/c/{firm.Slug}/duties/{duty}/evidence";

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_page_reads_as_drawn(string language)
    {
        academy.Clock.Now = new TestClock().Now;
        await academy.ForgetEvidence(Cast.Martin.Id);
        var fanny = await academy.SignedInAs(Cast.Fanny, language);
        var empty = await fanny.Get(Address(Cast.Martin));
        var file = await fanny.Upload(empty, Form, "File", "Registre.pdf", SampleFiles.Pdf, ("Kind", "file"), ("Title", "Registre signé"), ("Expires", "2026-12-31"));
        academy.Clock.Advance(TimeSpan.FromSeconds(1));
        await fanny.Submit(file, Form, ("Kind", "note"), ("Title", "Réunion"), ("Note", "Avec le CSE\nle 3 mars"));
        academy.Clock.Advance(TimeSpan.FromSeconds(1));
        var full = await fanny.Submit(file, Form, ("Kind", "link"), ("Title", "Notre page"), ("Link", "https://example.org/égalité?a=1"));
        await Verifier.Verify($"{empty.Main}\n\n-----\n\n{full.Main}", language);
        Assert.Equal("https://example.org/%C3%A9galit%C3%A9?a=1", full.Find(".proofs a[rel]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_file_is_kept_sent_back_as_it_was_and_gone_once_removed()
    {
        await academy.ForgetEvidence(Cast.Lumiere.Id);
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var page = await bruno.Upload(await bruno.Get(Address(Cast.Lumiere)), Form, "File", "Fiche d’égalité.PDF", SampleFiles.Pdf, ("Kind", "file"), ("Title", "Fiche"));
        Assert.EndsWith("done=added", page.Address.Query, StringComparison.Ordinal);
        var link = $"/c/{Cast.Lumiere.Slug}/" + page.Find(".proofs h3 a")!.GetAttribute("href");

        var answer = await (await academy.SignedInAs(Cast.Claire)).Ask(link);
        Assert.Equal(SampleFiles.Pdf, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("Fiche d’égalité.PDF", answer.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.StartsWith("sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("no-store, private", answer.Headers.CacheControl!.ToString());
        var stored = Assert.Single(academy.EvidenceOnDisk(Cast.Lumiere.Id));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(SampleFiles.Pdf)), (await academy.EvidenceOf(Cast.Lumiere.Id))[0].Sha256);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(stored));

        var button = page.Find("button[name=Remove]")!.GetAttribute("value");
        var after = await bruno.Submit(page, "form:has(button[name=Remove])", ("Remove", button));
        Assert.Null(after.Find(".proofs"));
        Assert.Equal(HttpStatusCode.NotFound, (await bruno.Ask(link)).StatusCode);
        Assert.Empty(academy.EvidenceOnDisk(Cast.Lumiere.Id));
        Assert.NotNull((await academy.EvidenceOf(Cast.Lumiere.Id))[0].RemovedAt);
        Assert.Equal(HttpStatusCode.NotFound, (await bruno.Submit(page, "form:has(button[name=Remove])", ("Remove", button))).Status);
    }

    [Fact]
    public async Task Nobody_else_sees_or_changes_it()
    {
        await academy.ForgetEvidence(Cast.Lumiere.Id);
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var page = await bruno.Upload(await bruno.Get(Address(Cast.Lumiere)), Form, "File", "a.pdf", SampleFiles.Pdf, ("Kind", "file"), ("Title", "A"));
        var file = page.Find(".proofs h3 a")!.GetAttribute("href");
        var omar = await academy.SignedInAs(Cast.Omar);
        Assert.Equal(HttpStatusCode.NotFound, (await omar.Ask($"/c/{Cast.Orion.Slug}/{file}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await omar.Ask($"/c/{Cast.Lumiere.Slug}/{file}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await academy.SignedInAs(Cast.Aicha)).Ask($"/c/{Cast.Lumiere.Slug}/{file}")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await academy.Visitor().Ask($"/c/{Cast.Lumiere.Slug}/{file}")).StatusCode);

        var claire = await academy.SignedInAs(Cast.Claire);
        var seen = await claire.Get(Address(Cast.Lumiere));
        Assert.NotNull(seen.Find(".proofs"));
        Assert.Null(seen.Find("main form"));
        Assert.Equal(HttpStatusCode.NotFound, (await claire.Submit(page, Form, ("Kind", "note"), ("Title", "x"), ("Note", "y"))).Status);
        var theirs = page.Find("button[name=Remove]")!.GetAttribute("value");
        Assert.Equal(HttpStatusCode.NotFound, (await omar.Get(Address(Cast.Orion, "no-such-duty"))).Status);
        await omar.Upload(await omar.Get(Address(Cast.Orion)), Form, "File", "b.pdf", SampleFiles.Pdf, ("Kind", "file"), ("Title", "B"));
        Assert.Equal(HttpStatusCode.NotFound, (await omar.Submit(await omar.Get(Address(Cast.Orion)), "form:has(button[name=Remove])", ("Remove", theirs))).Status);
        Assert.Null(Assert.Single(await academy.EvidenceOf(Cast.Lumiere.Id)).RemovedAt);
    }

    [Fact]
    public async Task What_was_typed_survives_a_problem_and_the_file_must_be_chosen_again()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var page = await bruno.Get(Address(Cast.Lumiere));
        var before = academy.EvidenceOnDisk(Cast.Lumiere.Id).Count;
        var wrong = await bruno.Upload(page, Form, "File", "a.pdf", SampleFiles.Pdf, ("Kind", "file"), ("Title", "Mon titre"), ("Expires", "2020-01-01"), ("Note", "garde <b>moi</b>"), ("Link", "https://x.example"));
        Assert.Equal("Mon titre", wrong.Find("#Title")!.GetAttribute("value"));
        Assert.Equal("2020-01-01", wrong.Find("#Expires")!.GetAttribute("value"));
        Assert.Equal("garde <b>moi</b>", wrong.Find("#Note")!.TextContent);
        Assert.Equal("https://x.example", wrong.Find("#Link")!.GetAttribute("value"));
        Assert.Contains("Choisissez de nouveau le fichier", wrong.Find("#File-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["duties/duerp/evidence#File", "duties/duerp/evidence#Expires"], wrong.Document.QuerySelectorAll("#errors a").Select(a => a.GetAttribute("href")));
        Assert.Equal(before, academy.EvidenceOnDisk(Cast.Lumiere.Id).Count);
    }

    [Theory]
    [InlineData("link", "Link", "javascript:alert(1)")]
    [InlineData("link", "Link", "ftp://example.org/a")]
    [InlineData("link", "Link", "https://user:pass@example.org")]
    [InlineData("link", "Link", "")]
    [InlineData("note", "Note", "  ")]
    [InlineData("file", "File", null)]
    [InlineData("program", "Kind", null)]
    public async Task What_cannot_be_kept_is_said_at_its_field(string kind, string field, string? value)
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var fields = new List<(string, string?)> { ("Kind", kind), ("Title", "Titre") };
        if (field is not ("Kind" or "File")) fields.Add((field, value));
        var wrong = await bruno.Submit(await bruno.Get(Address(Cast.Lumiere)), Form, [.. fields]);
        Assert.Equal($"duties/duerp/evidence#{field}", Assert.Single(wrong.Document.QuerySelectorAll("#errors a")).GetAttribute("href"));
    }

    [Fact]
    public async Task Expired_evidence_says_since_when_and_asks_to_be_renewed()
    {
        await academy.ForgetEvidence(Cast.Noel.Id);
        var nathalie = await academy.SignedInAs(Cast.Nathalie);
        await nathalie.Submit(await nathalie.Get(Address(Cast.Noel)), Form, ("Kind", "note"), ("Title", "Contrôle"), ("Note", "Fait"), ("Expires", academy.Clock.Now.ToString("yyyy-MM-dd", null)));
        Assert.Null((await nathalie.Get(Address(Cast.Noel))).Find(".notice.soon"));
        academy.Clock.Advance(TimeSpan.FromDays(1));
        var page = await nathalie.Get(Address(Cast.Noel));
        Assert.NotNull(page.Find(".notice.soon"));
        Assert.Contains("N’est plus valable depuis le", page.Find(".tag.late")!.TextContent, StringComparison.Ordinal);
        await nathalie.Submit(page, Form, ("Kind", "note"), ("Title", "Contrôle"), ("Note", "Refait"), ("Expires", ""));
        Assert.Null((await nathalie.Get(Address(Cast.Noel))).Find(".notice.soon"));
    }

    [Fact]
    public async Task A_form_far_too_big_is_refused_with_a_page_that_says_so()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address(Cast.Lumiere)) { Content = new ByteArrayContent(new byte[64_000_001]) };
        var answer = await (await academy.SignedInAs(Cast.Bruno)).Ask(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("C’est trop lourd", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }
}
