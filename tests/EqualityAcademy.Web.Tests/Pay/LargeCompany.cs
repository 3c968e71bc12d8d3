namespace EqualityAcademy.Web.Tests.Pay;

/// <summary>index-egapro.md §14.2 as it is typed, with means that give the gaps of the text.</summary>
internal static class LargeCompany
{
    public static IEnumerable<(string Name, string Value)> Fields =>
    [
        ("band", "251_plus"), ("raises-occurred", "yes"), ("promotions-occurred", "yes"), ("maternity-returns_occurred", "no"), ("top_ten-women", "2"), ("top_ten-men", "8"),
        .. Cell("ouvriers-under_30", 10, 25, 24_200, 25_000), .. Cell("ouvriers-30_39", 12, 30, 25_500, 27_000),
        .. Cell("ouvriers-40_49", 10, 22, 26_000, 29_000), .. Cell("ouvriers-50_plus", 8, 18, 27_200, 31_000),
        .. Cell("employes-30_39", 12, 7, 27_800, 27_000), .. Cell("employes-40_49", 10, 5, 28_900, 29_300),
        .. Cell("techniciens_agents_de_maitrise-30_39", 8, 20, 32_500, 34_300), .. Cell("techniciens_agents_de_maitrise-40_49", 7, 18, 34_000, 37_500),
        .. Cell("ingenieurs_cadres-30_39", 5, 16, 44_000, 47_000), .. Cell("ingenieurs_cadres-50_plus", 3, 14, 61_000, 70_000),
        .. Rates("raises", "ouvriers", "35", "29.4737"), .. Rates("raises", "employes", "40.9091", "33.3333"), .. Rates("raises", "techniciens_agents_de_maitrise", "40", "31.5789"),
        .. Rates("promotions", "ouvriers", "2.5", "6.3158"), .. Rates("promotions", "employes", "4.5455", "8.3333"), .. Rates("promotions", "techniciens_agents_de_maitrise", "6.6667", "10.5263"),
    ];

    private static IEnumerable<(string, string)> Cell(string cell, int women, int men, int womenPay, int menPay) =>
        [($"{cell}-women", $"{women}"), ($"{cell}-men", $"{men}"), ($"{cell}-women_avg_pay", $"{womenPay}"), ($"{cell}-men_avg_pay", $"{menPay}")];

    private static IEnumerable<(string, string)> Rates(string indicator, string csp, string women, string men) =>
        [($"{indicator}-{csp}-women_rate_pct", women), ($"{indicator}-{csp}-men_rate_pct", men)];
}
