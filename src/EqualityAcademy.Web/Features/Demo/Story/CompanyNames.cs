using static EqualityAcademy.Web.Features.Demo.Story.Chapter;

namespace EqualityAcademy.Web.Features.Demo.Story;

/// <summary>The companies of the demonstration: invented names, counties and numbers.</summary>
internal static class CompanyNames
{
    private const string Plaine = "Plaine", Vallee = "Haute-Vallée", Cote = "Côte", Rives = "Deux-Rives", Bocage = "Bocage", Combes = "Hautes-Combes";
    private const string Air = "aeronautics", Auto = "automotive", Tools = "machine-tools", Energy = "energy";

    public static IReadOnlyList<DemoCompany> Cast { get; } =
    [
        Of(Demo.Cast.Lumiere, Planned, 112, 1),
        Of(Demo.Cast.Martin, HalfDone, 240, 1),
        Of(Demo.Cast.Orion, Rechecked, 330, 2),
        Of(Demo.Cast.Noel, Checking, 70, 12),
    ];

    public static IReadOnlyList<DemoCompany> Others { get; } =
    [
        new(1, "Usinage Perrin", Plaine, Tools, 31, Planned, 170, 3),
        new(2, "Fonderie Delmas", Vallee, Auto, 64, Invited, 41, 41),
        new(3, "TechnoMoules", Cote, Auto, 18, Planned, 210, 74),
        new(4, "Énergie Valmont", Plaine, Energy, 120, Checking, 96, 40),
        new(5, "Décolletage Vasseur", Vallee, Tools, 46, HalfDone, 250, 5),
        new(6, "Précision Auvray", Plaine, Air, 85, Rechecked, 320, 6),
        new(7, "Outillage Berthier", Cote, Tools, 12, Planned, 150, 9),
        new(8, "Tôlerie des Deux Rives", Rives, Auto, 27, Planned, 160, 4),
        new(9, "Ajustage Morel", Plaine, Tools, 8, Joined, 64, 30),
        new(10, "Aérostructures Castelnau", Vallee, Air, 210, Rechecked, 310, 4),
        new(11, "Mécanique Joubert", Plaine, Tools, 22, HalfDone, 230, 7),
        new(12, "Forge de la Combe", Combes, Auto, 58, Invited, 60, 60),
        new(13, "Roulements Castan", Cote, Auto, 145, Planned, 180, 2),
        new(14, "Chaudronnerie Lantier", Vallee, Energy, 39, Planned, 165, 6),
        new(15, "Électrosoudure Faure", Bocage, Energy, 16, Joined, 83, 21),
        new(16, "Ateliers du Bocage", Bocage, Tools, 52, Checked, 120, 8),
        new(17, "Rectification Garance", Plaine, Tools, 14, Planned, 200, 81),
        new(18, "Turbines Sauveterre", Cote, Energy, 260, Rechecked, 325, 3),
        new(19, "Câblage Orphée", Vallee, Air, 74, HalfDone, 260, 3),
        new(20, "Engrenages Thibault", Rives, Tools, 33, Rechecked, 300, 9),
        new(21, "Fraisage Noirot", Plaine, Air, 11, Invited, 12, 12),
        new(22, "Composites Alizé", Cote, Air, 96, Planned, 175, 5),
        new(23, "Emboutissage Rivière", Rives, Auto, 180, HalfDone, 245, 2),
        new(24, "Solaire Belvédère", Combes, Energy, 24, Joined, 47, 15),
        new(25, "Traitement Thermique Vidal", Vallee, Air, 41, Checking, 88, 35),
        new(26, "Moules et Modèles Gautier", Bocage, Auto, 19, Invited, 35, 35),
        new(27, "Hydraulique Sorel", Plaine, Energy, 67, Planned, 155, 4),
        new(28, "Visserie Maurin", Rives, Tools, 29, Checked, 110, 13),
        new(29, "Robotique Estelle", Cote, Tools, 48, Rechecked, 290, 7),
        new(30, "Polissage Dumas", Vallee, Air, 7, Invited, 6, 6),
        new(31, "Injection Plastor", Plaine, Auto, 110, HalfDone, 235, 8),
        new(32, "Capteurs Lyssandre", Cote, Tools, 36, Checking, 52, 11),
        new(33, "Ressorts Pontier", Bocage, Auto, 21, Invited, 48, 48),
        new(34, "Aéro Découpe Hélian", Vallee, Air, 55, Planned, 140, 6),
        new(35, "Éolien Grand Large", Rives, Energy, 5, Joined, 55, 26),
        new(36, "Contrôle Mesure Astier", Combes, Tools, 13, Invited, 2, 2),
    ];

    private static DemoCompany Of(Cast.Firm firm, Chapter chapter, int invited, int quiet) =>
        new(900 + firm.Headcount, firm.Name, firm.County, firm.Sector, firm.Headcount, chapter, invited, quiet) { Firm = firm };
}
