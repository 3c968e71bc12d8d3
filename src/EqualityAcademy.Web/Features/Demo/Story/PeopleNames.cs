using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Demo.Story;

/// <summary>Gives the companies their people: as many as one meets in such a shop, with names of today's France.</summary>
internal static class PeopleNames
{
    private static readonly string[] First =
    [
        "Adama", "Alice", "Amadou", "Anaïs", "André", "Antoine", "Awa", "Bastien", "Camille", "Carla", "Céline", "Chloé", "Damien", "Dominique", "Élodie",
        "Émilie", "Éric", "Fatima", "Florian", "Franck", "Gaëlle", "Hélène", "Hugo", "Inès", "Ismaël", "Jean-Marc", "Jérôme", "Julie", "Karim", "Kevin",
        "Laetitia", "Léa", "Linh", "Louis", "Lucas", "Magali", "Malika", "Manon", "Marie", "Mathieu", "Mehdi", "Mélanie", "Mickaël", "Myriam", "Nadia",
        "Nicolas", "Océane", "Olivier", "Patrick", "Pauline", "Pierre", "Rachid", "Romain", "Salomé", "Samir", "Sandrine", "Sophie", "Stéphane", "Sylvie",
        "Thomas", "Valérie", "Vincent", "Yann", "Yasmine", "Zoé",
    ];

    private static readonly string[] Last =
    [
        "Abadie", "Aubert", "Barbier", "Barry", "Baudin", "Belkacem", "Bernard", "Bonnet", "Boucher", "Brun", "Carpentier", "Chevalier", "Cissé", "Colin",
        "Costa", "Da Silva", "David", "Delorme", "Diallo", "Dubois", "Dupuis", "Fabre", "Fernandez", "Fontaine", "Fournier", "Gauthier", "Girard", "Guérin",
        "Hamdi", "Henry", "Jacob", "Kaya", "Lacroix", "Lambert", "Leclerc", "Lemoine", "Lopez", "Marchal", "Masson", "Mercier", "Meyer", "Moulin", "Nguyen",
        "Olivier", "Pelletier", "Perez", "Picard", "Poulain", "Prévost", "Renaud", "Richard", "Robin", "Roux", "Sanchez", "Simon", "Tessier", "Traoré",
        "Vasseur", "Vidal", "Weber",
    ];

    private static readonly string[] Teams = ["Usinage", "Montage", "Contrôle", "Bureau", "Expédition"];

    public static string Contact(DemoCompany company)
    {
        var chance = new Chance(company.Number);
        return $"{chance.Of(First)} {chance.Of(Last)}";
    }

    /// <summary>Numbers kept for works of fiction.</summary>
    public static string Phone(DemoCompany company) =>
        company.Number % 2 == 0 ? $"02 61 91 {company.Number % 90 + 10:D2} {company.Number * 7 % 90 + 10:D2}" : $"05 36 49 {company.Number % 90 + 10:D2} {company.Number * 7 % 90 + 10:D2}";

    public static string Email(DemoCompany company) => Mailbox(Contact(company), company);

    /// <summary>The same company with its people.</summary>
    public static DemoCompany Populate(DemoCompany company)
    {
        if (!company.HasJoined) return company;
        var chance = new Chance(1000 + company.Number);
        var people = company.Firm is { } firm ? [.. Cast.People.Where(a => a.Firm == firm).OrderBy(a => a.Role != "manager").Select(a => OfCast(a, company))] : new List<DemoPerson> { Boss(company) };
        var names = people.Select(p => p.Name).ToHashSet();
        for (var size = Size(company, chance); people.Count < size;)
        {
            var name = $"{chance.Of(First)} {chance.Of(Last)}";
            if (names.Add(name)) people.Add(Worker(company, people.Count, name, chance));
        }

        return company with { People = people };
    }

    private static int Size(DemoCompany company, Chance chance) => company.Firm switch
    {
        { } firm when firm == Cast.Lumiere => firm.Headcount,
        { } firm when firm == Cast.Martin => 46,
        { } firm when firm == Cast.Orion => 38,
        { } => 6,
        _ when company.Chapter == Chapter.Joined => Math.Min(company.Headcount, chance.Between(1, 4)),
        _ => Math.Min(company.Headcount, chance.Between(4, 13)),
    };

    private static DemoPerson OfCast(Cast.Actor actor, DemoCompany company) =>
        new(actor.Person, actor.Membership, actor.Name, actor.Email, actor.Role, null, company.DaysAgo(8)) { InCast = true };

    private static DemoPerson Boss(DemoCompany company) =>
        new(Person(company, 0), Member(company, 0), Contact(company), Email(company), "manager", null, company.DaysAgo(8));

    private static DemoPerson Worker(DemoCompany company, int number, string name, Chance chance) =>
        new(Person(company, number), Member(company, number), name, null, number == 3 && company.Headcount > 40 ? "referent" : "learner", chance.Of(Teams), company.DaysAgo(chance.Between(10, 45)));

    private static PersonId Person(DemoCompany company, int number) => PersonId.From(DemoIds.Of(2, company.Number, number));

    private static MembershipId Member(DemoCompany company, int number) => MembershipId.From(DemoIds.Of(3, company.Number, number));

    private static string Mailbox(string name, DemoCompany company) => $"{Slug.Of(name).Replace('-', '.')}@{company.Slug}.example";
}
