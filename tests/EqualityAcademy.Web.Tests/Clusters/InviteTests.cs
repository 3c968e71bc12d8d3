using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Dapper;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Clusters;

public sealed class InviteTests(Academy academy) : IClassFixture<Academy>
{
    private const string Members = $"/k/{Cast.ClusterSlug}/members";

    [Fact]
    public async Task An_invited_company_gets_its_place_its_code_and_a_mail()
    {
        var denis = await academy.SignedInAs(Cast.Denis);
        var done = await denis.Submit(await denis.Get(Members + "/invite"), "main form", ("Company", "Forge & Fils"), ("Contact", "Léa Forge"), ("Email", "Lea@forge.example"), ("Sector", "automotive"), ("Headcount", "1 200"));
        Assert.Equal(Members, done.Address.AbsolutePath);
        Assert.Contains("Forge & Fils", done.Main, StringComparison.Ordinal);
        await using var connection = await academy.Get<Db>().OpenAsync();
        var company = await connection.QuerySingleAsync<(string Slug, string Sector, long Headcount, string Code)>("select slug, sector, cast(headcount as bigint), join_code from company where name = 'Forge & Fils'");
        Assert.Equal(("forge-fils", "automotive", 1200L), (company.Slug, company.Sector, company.Headcount));
        Assert.Matches("^[A-Z0-9]{4}-[A-Z0-9]{4}$", company.Code);
        var mail = await connection.QuerySingleAsync<(string Subject, string Text)>("select subject, text_body from mail_outbox where recipient = 'Lea@forge.example'");
        Assert.True(mail.Subject.Length < 50);
        Assert.Contains("Denis Robert", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_accepts_the_mail_makes_the_company_join()
    {
        var denis = await academy.SignedInAs(Cast.Denis);
        await denis.Submit(await denis.Get(Members + "/invite"), "main form", ("Company", "Accord"), ("Email", "ada@accord.example"));
        await using var connection = await academy.Get<Db>().OpenAsync();
        var text = await connection.QuerySingleAsync<string>("select text_body from mail_outbox where recipient = 'ada@accord.example'");
        var ada = academy.Visitor();
        var link = new Uri(text.Split((char[]?)null).First(w => w.Contains("/welcome?t=", StringComparison.Ordinal)));
        var welcome = await ada.Get(link.PathAndQuery);
        await ada.Submit(welcome, "main form", ("name", "Ada"));
        Assert.Contains("Inscrite", Row(await denis.Get(Members), "Accord"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost()
    {
        var denis = await academy.SignedInAs(Cast.Denis);
        var page = await denis.Submit(await denis.Get(Members + "/invite"), "main form", ("Company", "Presque"), ("Email", "presque"), ("Headcount", "beaucoup"));
        Assert.Equal(["Email", "Headcount"], page.Document.QuerySelectorAll(".field.bad input").Select(i => i.Id));
        Assert.Equal("Presque", page.Find("#Company")!.GetAttribute("value"));
        var known = await denis.Submit(page, "main form", ("Company", "atelier LUMIERE"), ("Email", "autre@x.example"), ("Headcount", ""));
        Assert.Contains("déjà dans la liste", known.Find("#errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Good_rows_go_out_and_bad_rows_come_back_with_reasons()
    {
        var denis = await academy.SignedInAs(Cast.Denis);
        const string text = "Entreprise;E-mail;Effectif;Secteur\nMoulage Une;une@m.example;12;énergie\n;deux@m.example;;\nMoulage Trois;trois;;\nMOULAGE UNE;quatre@m.example;;\nMoulage Cinq;UNE@m.example;;\n=Moulage Six;six@m.example;;pêche";
        var page = await denis.Submit(await denis.Get(Members + "/import"), "main form", ("Text", text));
        Assert.Equal("Une invitation est partie.", page.Heading);
        Assert.Equal(["Ligne 3", "Ligne 4", "Ligne 5", "Ligne 6", "Ligne 7"], page.Document.QuerySelectorAll("tbody th").Select(c => c.TextContent.Trim()));
        var bad = Encoding.UTF8.GetString(Convert.FromBase64String(page.Find("a[download]")!.GetAttribute("href")!.Split(',')[1]));
        Assert.Contains("'=Moulage Six;", bad, StringComparison.Ordinal);
        Assert.Contains("Secteur inconnu", bad, StringComparison.Ordinal);

        var again = await denis.Submit(await denis.Get(Members + "/import"), "main form", ("Text", bad));
        Assert.Equal("Aucune invitation n’est partie.", again.Heading);
    }

    [Fact]
    public async Task A_file_in_the_encoding_of_an_old_spreadsheet_is_read()
    {
        var denis = await academy.SignedInAs(Cast.Denis);
        var form = (await denis.Get(Members + "/import")).Find("main form")!;
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        using var file = new ByteArrayContent(windows.GetBytes("Société;Courriel;Téléphone\r\nÉtau Réuni;etau@reuni.example;05 36 49 11 22\r\n"));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        using var content = new MultipartFormDataContent { { file, "File", "liste.csv" } };
        foreach (var hidden in form.QuerySelectorAll("input[type=hidden]")) content.Add(new StringContent(hidden.GetAttribute("value")!), hidden.GetAttribute("name")!);
        using var request = new HttpRequestMessage(HttpMethod.Post, Members + "/import") { Content = content };
        Assert.Equal(HttpStatusCode.Redirect, (await denis.Ask(request)).StatusCode);
        Assert.Contains("Étau Réuni", (await denis.Get(Members)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_without_headings_is_explained()
    {
        var denis = await academy.SignedInAs(Cast.Denis, "en");
        var page = await denis.Submit(await denis.Get(Members + "/import"), "main form", ("Text", "Ici;ici@x.example"));
        Assert.Contains("first row", page.Find("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("ici@x.example", page.Find("textarea")!.TextContent, StringComparison.Ordinal);
    }

    private static string Row(Page page, string company) =>
        page.Document.QuerySelectorAll("tbody tr").First(r => r.TextContent.Contains(company, StringComparison.Ordinal)).TextContent;
}
