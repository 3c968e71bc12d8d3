using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Notices;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Notices;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Formats;

namespace EqualityAcademy.Web.Features.Demo.Story;

/// <summary>Writes what shows that duties were done: evidence of each kind, one piece of it expired, and a notice whose phone number has changed since it was printed.</summary>
internal static class StoryOfProofs
{
    private const string Notice = "five-contacts", FormerPhone = "05 36 49 40 15";

    private static readonly Proof[] Proofs =
    [
        new(Cast.Lumiere, "moral-harassment-information", "note", "Affiche posée dans les deux ateliers", 75) { Note = "Texte de l’article collé à côté des vestiaires. Claire Marchand la relit chaque automne." },
        new(Cast.Lumiere, "sexual-harassment-information", "link", "Photos des deux panneaux", 91) { Link = "https://dossiers.atelier-lumiere.example/affichage", ExpiresInDays = -12 },
        new(Cast.Lumiere, "duerp", "file", "Document unique, mise à jour", 90) { File = "document-unique.pdf", ExpiresInDays = 151 },
        new(Cast.Lumiere, "working-time-posting", "note", "Horaires affichés", 66) { Note = "Équipe du matin et équipe d’après-midi, affichées près de la pointeuse. Ancienne affiche gardée." },
        new(Cast.Martin, "duerp", "file", "Document unique relu avec le CSE", 150) { File = "duerp.pdf" },
        new(Cast.Martin, "equality-agreement-or-plan", "link", "Récépissé du dépôt", 148) { Link = "https://dossiers.fonderie-martin.example/egalite/recepisse" },
    ];

    public static async Task WriteAsync(DbTransaction transaction, DemoDays days, ModuleLibrary library, EvidenceFiles files, IReadOnlyList<DemoCompany> companies)
    {
        for (var i = 0; i < Proofs.Length; i++)
        {
            var (proof, company) = (Proofs[i], companies.First(c => c.Firm == Proofs[i].Firm));
            var (id, at) = (days.NewId(), days.Moment(proof.DaysAgo, 660));
            var content = proof.File is null ? null : RiskDocument(company, at);
            var hash = content is null ? null : await files.StoreAsync(company.Id, id, content, CancellationToken.None);
            await transaction.Connection!.ExecuteAsync(InsertEvidence, new
            {
                Id = id, Company = company.Id, proof.Obligation, proof.Kind, proof.Title, proof.Note, proof.Link, FileName = proof.File, MediaType = content is null ? null : FileKind.Pdf.MediaType,
                ByteCount = (long?)content?.Length, Sha256 = hash, ExpiresOn = proof.ExpiresInDays is { } inDays ? days.Day(-inDays) : (DateOnly?)null, company.Manager, At = at,
            }, transaction);
        }

        await PrintAsync(transaction, days, library, companies.First(c => c.Firm == Cast.Lumiere));
    }

    private static byte[] RiskDocument(DemoCompany company, DateTimeOffset made)
    {
        using var pdf = new MemoryStream();
        PdfWriter.Write(new("Document unique d’évaluation des risques", Language.Fr,
        [
            new ReportParagraph($"{company.Name}. Exemple inventé pour la démonstration."),
            new ReportHeading("Usinage"),
            new ReportList(["Port de charges : aide à la manutention pour tout le monde.", "Postes réglables à la taille de chaque personne."]),
            new ReportHeading("Toute l’entreprise"),
            new ReportList(["Propos et affiches sexistes : rappel à chaque arrivée, personne référente affichée.", "Travail seul le soir : pas de poste isolé après 20 h."]),
        ]) { Author = company.Name, Made = made }, pdf);
        return pdf.ToArray();
    }

    /// <summary>The sheet as it was, with the doctor's former number.</summary>
    private static async Task PrintAsync(DbTransaction transaction, DemoDays days, ModuleLibrary library, DemoCompany company)
    {
        var notice = library.FindNotice(Notice) ?? throw new InvalidOperationException($"The demonstration needs the notice {Notice}.");
        var rows = await transaction.Connection!.QueryAsync<ContactRow>(SelectContacts, new { Company = company.Id }, transaction);
        var people = rows.Select(r => (Kind: ContactKinds.FromCode(r.Kind)!.Value, r.Name, r.Phone)).Where(p => notice.Contacts.Any(c => c.Kind == p.Kind))
            .Select(p => new PrintedContact(p.Kind, p.Name, null, p.Kind == ContactKind.Doctor ? FormerPhone : p.Phone, null));
        var lines = library.HelpLines.Lines.Where(l => notice.HelpLines.Contains(l.Id)).ToDictionary(l => l.Id, l => l.Phone);
        var sheet = new PrintedNotice(notice.Revision, company.Name, [.. people], lines, new Dictionary<string, string>(), new Dictionary<string, string>());
        await transaction.Connection!.ExecuteAsync(InsertPrint, new { Company = company.Id, Notice, sheet.Fingerprint, Filled = NoticeBoard.Write(sheet), company.Manager, At = days.Moment(62, 615) }, transaction);
    }

    private sealed record ContactRow(string Kind, string Name, string? Phone);

    private sealed record Proof(Cast.Firm Firm, string Obligation, string Kind, string Title, int DaysAgo)
    {
        public string? Note { get; init; }
        public string? Link { get; init; }
        public string? File { get; init; }

        /// <summary>Days from now to the last day on which it counts.</summary>
        public int? ExpiresInDays { get; init; }
    }

    private const string InsertEvidence = """
        insert into evidence (id, company_id, obligation, kind, title, note, link, file_name, media_type, byte_count, sha256, expires_on, added_by, added_at)
        values (@Id, @Company, @Obligation, @Kind, @Title, @Note, @Link, @FileName, @MediaType, @ByteCount, @Sha256, @ExpiresOn, @Manager, @At)
        """;

    private const string SelectContacts = "select kind, name, phone from company_contact where company_id = @Company order by position";

    private const string InsertPrint = """
        insert into notice_print (company_id, notice, fingerprint, filled, printed_by, printed_at) values (@Company, @Notice, @Fingerprint, @Filled, @Manager, @At)
        """;
}
