using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Formats;

namespace EqualityAcademy.Web.Features.Clusters.InviteMembers;

/// <summary>A row of the file, as it was, with what was read or what is wrong.</summary>
public sealed record FileRow(int Line, InvitationForm Raw, Outcome<NewMember> Read);

/// <summary>A list of companies from a spreadsheet, with French or English headings in any order.</summary>
public static class InvitationFile
{
    public const int MostRows = 1000;

    private static readonly Dictionary<string, string> Headings = new()
    {
        ["entreprise"] = "company", ["societe"] = "company", ["raison-sociale"] = "company", ["company"] = "company", ["company-name"] = "company", ["nom-de-l-entreprise"] = "company",
        ["contact"] = "contact", ["contact-name"] = "contact", ["nom"] = "contact", ["nom-du-contact"] = "contact", ["name"] = "contact", ["responsable"] = "contact",
        ["e-mail"] = "email", ["email"] = "email", ["mail"] = "email", ["courriel"] = "email", ["adresse-e-mail"] = "email", ["email-address"] = "email",
        ["telephone"] = "phone", ["tel"] = "phone", ["phone"] = "phone", ["mobile"] = "phone",
        ["territoire"] = "county", ["departement"] = "county", ["comte"] = "county", ["county"] = "county",
        ["secteur"] = "sector", ["sector"] = "sector",
        ["effectif"] = "headcount", ["effectifs"] = "headcount", ["nombre-de-personnes"] = "headcount", ["headcount"] = "headcount", ["employees"] = "headcount", ["people"] = "headcount",
    };

    /// <returns>All rows, good and bad; a problem when the file as a whole cannot be read.</returns>
    public static Outcome<IReadOnlyList<FileRow>> Read(string text)
    {
        var rows = CsvReader.Read(text);
        if (rows.Count == 0) return new Problem("Text", "FileEmpty");
        var columns = rows[0].Cells.Select((heading, i) => (Field: Headings.GetValueOrDefault(Slug.Of(heading)), i)).Where(c => c.Field is not null)
            .DistinctBy(c => c.Field).ToDictionary(c => c.Field!, c => c.i);
        if (!columns.ContainsKey("company") || !columns.ContainsKey("email")) return new Problem("Text", "FileHeadings");
        if (rows.Count == 1) return new Problem("Text", "FileEmpty");
        if (rows.Count - 1 > MostRows) return new Problem("Text", "FileLong", MostRows);
        return Outcome(rows.Skip(1).Select(row => Row(row, columns)));
    }

    private static Outcome<IReadOnlyList<FileRow>> Outcome(IEnumerable<FileRow> rows) => rows.ToArray();

    private static FileRow Row(CsvRow row, Dictionary<string, int> columns)
    {
        string? Cell(string field) => columns.TryGetValue(field, out var i) && i < row.Cells.Count ? row.Cells[i] : null;
        var raw = new InvitationForm(Cell("company"), Cell("contact"), Cell("email"), Cell("phone"), Cell("county"), Cell("sector"), Cell("headcount"));
        return new(row.Line, raw, raw.Read());
    }
}
