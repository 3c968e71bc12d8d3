using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Web.Features.Pay.TypeTotals;

/// <summary>Names of the fields: the members of the API, joined by hyphens, with a cell or a row in the place of an index.</summary>
internal static class TotalsFields
{
    public const string Band = "band";
    public const string PeriodEnd = "period_end";
    public const string Grouping = "grouping";

    /// <summary>How many rows for levels the form has.</summary>
    public const string Rows = "rows";

    /// <summary>The button that was pressed.</summary>
    public const string Do = "do";
    public const string AddRows = "rows";

    public const string Raises = "raises";
    public const string Promotions = "promotions";
    public const string TopTen = "top_ten";

    public const string Women = "women";
    public const string Men = "men";
    public const string WomenPay = "women_avg_pay";
    public const string MenPay = "men_avg_pay";
    public const string WomenRate = "women_rate_pct";
    public const string MenRate = "men_rate_pct";

    public const string Yes = "yes";
    public const string No = "no";

    public static string Cell(Csp csp, AgeBand age) => $"{PayNames.Of(csp)}-{PayNames.Of(age)}";

    public static string Level(int row) => $"level-{row}";

    public static string Rate(string indicator, Csp csp) => $"{indicator}-{PayNames.Of(csp)}";
}
