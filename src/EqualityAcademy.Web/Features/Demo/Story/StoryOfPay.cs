using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Web.Features.Pay;

namespace EqualityAcademy.Web.Features.Demo.Story;

/// <summary>The Index of Fonderie Martin over three years, from invented totals: corrective measures, then objectives, and rising.</summary>
internal static class StoryOfPay
{
    /// <summary>Women, men, and the men's mean pay of the first year, by category of work and age.</summary>
    private static readonly (Csp Csp, AgeBand Age, int Women, int Men, decimal Pay)[] Groups =
    [
        (Csp.Ouvriers, AgeBand.Under30, 4, 9, 25_200), (Csp.Ouvriers, AgeBand.From30To39, 6, 14, 27_300), (Csp.Ouvriers, AgeBand.From40To49, 5, 12, 28_900), (Csp.Ouvriers, AgeBand.From50, 2, 11, 30_500),
        (Csp.Employes, AgeBand.From30To39, 6, 3, 25_600), (Csp.Employes, AgeBand.From40To49, 4, 2, 27_000),
        (Csp.TechniciensAgentsDeMaitrise, AgeBand.From30To39, 3, 7, 34_200), (Csp.TechniciensAgentsDeMaitrise, AgeBand.From40To49, 3, 6, 38_600),
        (Csp.IngenieursCadres, AgeBand.From30To39, 3, 5, 47_900), (Csp.IngenieursCadres, AgeBand.From50, 1, 6, 71_500),
    ];

    /// <summary>Years ago, the gap of every group in percent, raised women and men, women among the ten best paid.</summary>
    private static readonly Year[] Years = [new(3, 17.4m, 19, 24, 1), new(2, 14.6m, 18, 23, 1), new(1, 12.6m, 17, 22, 1)];

    public static async Task WriteAsync(DbTransaction transaction, DemoDays days, IReadOnlyList<DemoCompany> companies)
    {
        var company = companies.First(c => c.Firm == Cast.Martin);
        foreach (var year in Years)
        {
            var index = Totals(year).Compute().Value;
            var period = ReferencePeriod.CalendarYear(days.Today.Year - year.Ago);
            await transaction.Connection!.ExecuteAsync(Insert, new
            {
                Id = days.NewId(), Company = company.Id, period.First, period.Last, Figures = PayPictureJson.Write(PayPicture.Of(index, period)), Points = index.Total.Index.Value,
                company.Manager, At = days.Moment(days.Today.DayNumber - period.Last.AddDays(45).DayNumber, 600),
            }, transaction);
        }
    }

    private static IndexAggregates Totals(Year year) => new()
    {
        Band = PayBand.Of50To250,
        Headcounts = [.. Groups.Select(g => new CellHeadcount(g.Csp, g.Age, g.Women, g.Men))],
        PayGap = new(Grouping.Csp, [.. Groups.Select((g, i) => Entry(g.Csp, g.Age, g.Women, g.Men, decimal.Round(g.Pay * (1 + 0.02m * (3 - year.Ago)), 2), year.GapPct + (i % 3 - 1) * 1.5m))]),
        RaisesOrPromotions = new(true, year.WomenRaised, year.MenRaised),
        Maternity = new(true, 2, 2),
        TopTen = new(year.WomenInTopTen, 10 - year.WomenInTopTen),
    };

    private static GroupEntry Entry(Csp csp, AgeBand age, int women, int men, decimal pay, decimal gapPct) =>
        new(csp, age, women, men, decimal.Round(pay * (100 - gapPct) / 100, 2), pay);

    private sealed record Year(int Ago, decimal GapPct, int WomenRaised, int MenRaised, int WomenInTopTen);

    private const string Insert = """
        insert into pay_record (id, company_id, period_first, period_last, band, grouping, source, figures, index_points, kept_by, kept_at)
        values (@Id, @Company, @First, @Last, '50_250', 'csp', 'totals', @Figures, @Points, @Manager, @At)
        """;
}
