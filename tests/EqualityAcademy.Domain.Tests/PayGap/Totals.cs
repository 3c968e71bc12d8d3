using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Domain.Tests.PayGap;

/// <summary>Totals of invented companies.</summary>
internal static class Totals
{
    /// <summary>50 to 250, grouping by category of work: the headcounts are those of the groups.</summary>
    public static IndexAggregates Small(params GroupEntry[] groups) => new()
    {
        Band = PayBand.Of50To250,
        Headcounts = [.. groups.Select(g => new CellHeadcount(g.Key.Csp!.Value, g.Age, g.Women, g.Men))],
        PayGap = new(Grouping.Csp, groups),
        RaisesOrPromotions = new(true, 0, 0),
        Maternity = new(true, 1, 1),
        TopTen = new(5, 5),
    };

    public static GroupEntry Group(Csp csp, AgeBand age, int women, int men, decimal womenMean, decimal menMean) => new(csp, age, women, men, womenMean, menMean);

    /// <summary>One valid group of ten women and ten men.</summary>
    public static IndexAggregates OneGroup(decimal womenMean, decimal menMean) => Small(Group(Csp.Ouvriers, AgeBand.From30To39, 10, 10, womenMean, menMean));

    /// <summary>251 and more, with four categories of ten women and ten men in one age band, and rates.</summary>
    public static IndexAggregates Large(decimal womenMean, decimal menMean, (decimal Women, decimal Men) raises, (decimal Women, decimal Men) promotions)
    {
        var groups = Enum.GetValues<Csp>().Select(csp => Group(csp, AgeBand.From30To39, 10, 10, womenMean, menMean)).ToArray();
        return Small(groups) with { Band = PayBand.From251, RaisesOrPromotions = null, Raises = Rates(raises), Promotions = Rates(promotions) };
    }

    private static RatesEntry Rates((decimal Women, decimal Men) rates) => new(true, [.. Enum.GetValues<Csp>().Select(csp => new RateEntry(csp, rates.Women, rates.Men))]);

    /// <summary>index-egapro.md §14.1.</summary>
    public static IndexAggregates Example141 { get; } = Small(
        Group(Csp.Ouvriers, AgeBand.Under30, 4, 9, 24_000, 25_200),
        Group(Csp.Ouvriers, AgeBand.From30To39, 6, 14, 25_100, 27_300),
        Group(Csp.Ouvriers, AgeBand.From40To49, 5, 12, 26_000, 28_900),
        Group(Csp.Ouvriers, AgeBand.From50, 2, 11, 26_500, 30_500),
        Group(Csp.Employes, AgeBand.From30To39, 6, 3, 27_400, 25_600),
        Group(Csp.Employes, AgeBand.From40To49, 4, 2, 28_300, 27_000),
        Group(Csp.TechniciensAgentsDeMaitrise, AgeBand.From30To39, 3, 7, 33_100, 34_200),
        Group(Csp.TechniciensAgentsDeMaitrise, AgeBand.From40To49, 3, 6, 35_000, 38_600),
        Group(Csp.IngenieursCadres, AgeBand.From30To39, 3, 5, 45_200, 47_900),
        Group(Csp.IngenieursCadres, AgeBand.From50, 1, 6, 60_000, 71_500)) with
    { RaisesOrPromotions = new(true, 17, 22), Maternity = new(true, 2, 2), TopTen = new(1, 9) };

    /// <summary>index-egapro.md §14.2, with means that give the gaps of the text.</summary>
    public static IndexAggregates Example142 { get; } = Small(
        Group(Csp.Ouvriers, AgeBand.Under30, 10, 25, 24_200, 25_000),
        Group(Csp.Ouvriers, AgeBand.From30To39, 12, 30, 25_500, 27_000),
        Group(Csp.Ouvriers, AgeBand.From40To49, 10, 22, 26_000, 29_000),
        Group(Csp.Ouvriers, AgeBand.From50, 8, 18, 27_200, 31_000),
        Group(Csp.Employes, AgeBand.From30To39, 12, 7, 27_800, 27_000),
        Group(Csp.Employes, AgeBand.From40To49, 10, 5, 28_900, 29_300),
        Group(Csp.TechniciensAgentsDeMaitrise, AgeBand.From30To39, 8, 20, 32_500, 34_300),
        Group(Csp.TechniciensAgentsDeMaitrise, AgeBand.From40To49, 7, 18, 34_000, 37_500),
        Group(Csp.IngenieursCadres, AgeBand.From30To39, 5, 16, 44_000, 47_000),
        Group(Csp.IngenieursCadres, AgeBand.From50, 3, 14, 61_000, 70_000)) with
    {
        Band = PayBand.From251,
        RaisesOrPromotions = null,
        Raises = Counted((14, 40, 28, 95), (9, 22, 4, 12), (6, 15, 12, 38)),
        Promotions = Counted((1, 40, 6, 95), (1, 22, 1, 12), (1, 15, 4, 38)),
        Maternity = new(false, 0, 0),
        TopTen = new(2, 8),
    };

    /// <summary>Rates as a program would send them, from counts; cadres have too few women and are left out.</summary>
    private static RatesEntry Counted(params (int WomenRaised, int Women, int MenRaised, int Men)[] csps) =>
        new(true, [.. csps.Select((c, i) => new RateEntry((Csp)i, 100m * c.WomenRaised / c.Women, 100m * c.MenRaised / c.Men))]);
}
