using System.Text;
using EqualityAcademy.Web.Features.Clusters.InviteMembers;
using EqualityAcademy.Web.Platform.Formats;

namespace EqualityAcademy.Web.Tests.Clusters;

public sealed class CsvTests
{
    [Theory]
    [InlineData("a;b\n1;2", "a|b / 1|2")]
    [InlineData("a,b\r\n1,\"x, y\"\r\n", "a|b / 1|x, y")]
    [InlineData("a\tb\n1\t2\n", "a|b / 1|2")]
    [InlineData("\uFEFFa;b\n\n;\n1;2;", "a|b / 1|2|")]
    [InlineData("a;b\n\"two\nlines\";\"say \"\"no\"\"\"\n3;4", "a|b / two\nlines|say \"no\" / 3|4")]
    [InlineData("a;b\n\"never closed;2\n3;4", "a|b / never closed;2\n3;4")]
    [InlineData("a;\"b;c,d,e,f\"\n1;2", "a|b;c,d,e,f / 1|2")]
    [InlineData(" a ; b \r1;2", "a|b / 1|2")]
    [InlineData("", "")]
    public void Spreadsheets_write_many_kinds_of_csv(string text, string read) =>
        Assert.Equal(read, string.Join(" / ", CsvReader.Read(text).Select(r => string.Join('|', r.Cells))));

    [Fact]
    public void A_row_keeps_the_number_of_its_line() =>
        Assert.Equal([1, 2, 4, 6], CsvReader.Read("a;b\n\"x\ny\";1\nz;2\n\nw;3").Select(r => r.Line));

    [Fact]
    public void Accents_survive_every_encoding()
    {
        const string text = "Société;œuvre – é\u00a0à";
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        foreach (var encoding in new[] { Encoding.UTF8, new UTF8Encoding(false), Encoding.Unicode, Encoding.BigEndianUnicode, windows })
            Assert.Equal(text, CsvReader.Decode([.. encoding.Preamble, .. encoding.GetBytes(text)]).TrimStart('\uFEFF'));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@cmd", "'@cmd")]
    [InlineData("+33 5", "'+33 5")]
    [InlineData("-12", "-12")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("=a\"b", "\"'=a\"\"b\"")]
    public void No_cell_is_a_formula(string value, string cell) =>
        Assert.Equal(cell + "\r\n", Encoding.UTF8.GetString(CsvWriter.Write([[value]])).TrimStart('\uFEFF'));

    [Fact]
    public void Headings_may_be_french_or_english_in_any_order()
    {
        foreach (var head in new[] { "E-mail;Effectif;Raison sociale;Secteur", "email;headcount;Company;sector" })
        {
            var row = Assert.Single(InvitationFile.Read(head + "\nA@b.example;1 200;Ici;Machines-outils").Value);
            Assert.Equal(("Ici", "A@b.example", 1200, "machine-tools"), (row.Read.Value.Company, row.Read.Value.Email.Value, row.Read.Value.Headcount, row.Read.Value.Sector));
        }
    }

    [Theory]
    [InlineData("", "FileEmpty")]
    [InlineData("entreprise;email", "FileEmpty")]
    [InlineData("Ici;a@b.example", "FileHeadings")]
    [InlineData("entreprise;contact\nIci;Moi", "FileHeadings")]
    public void A_file_that_cannot_be_read_says_why(string text, string reason) => Assert.Equal(reason, Assert.Single(InvitationFile.Read(text).Problems).TextKey);

    [Theory]
    [InlineData(";a@b.example;", "NeedCompany")]
    [InlineData("!!!;a@b.example;", "BadCompany")]
    [InlineData("Ici;nobody;", "BadEmail")]
    [InlineData("Ici", "BadEmail")]
    [InlineData("Ici;a@b.example;about 12", "BadHeadcount")]
    [InlineData("Ici;a@b.example;0", "BadHeadcount")]
    public void A_bad_row_comes_back_with_its_reason(string row, string reason) =>
        Assert.Equal(reason, Assert.Single(Assert.Single(InvitationFile.Read("entreprise;email;effectif\n" + row).Value).Read.Problems).TextKey);

    [Fact]
    public void A_list_has_an_end() =>
        Assert.Equal("FileLong", Assert.Single(InvitationFile.Read("entreprise;email\n" + string.Concat(Enumerable.Range(0, 1001).Select(i => $"C{i};c{i}@x.example\n"))).Problems).TextKey);
}
