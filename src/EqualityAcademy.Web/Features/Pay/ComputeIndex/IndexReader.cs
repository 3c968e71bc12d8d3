using System.Text.Json;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Api;

namespace EqualityAcademy.Web.Features.Pay.ComputeIndex;

/// <summary>Reads totals strictly. The parts of the other band are not looked at.</summary>
internal sealed class IndexReader
{
    private const int LongestLevel = 60;
    private readonly List<Problem> _problems = [];

    public Outcome<IndexAggregates> Read(JsonElement body)
    {
        var whole = ApiPart.Of(body, _problems, "size_band", "headcount_by_csp_and_age", "pay_gap", "raises_or_promotions", "raises", "promotions", "maternity", "top_ten");
        if (whole is null) return _problems;
        var band = whole.Word("size_band", PayNames.Bands);
        var read = new IndexAggregates
        {
            Band = band ?? default,
            Headcounts = [.. whole.List("headcount_by_csp_and_age", true, "csp", "age", "women", "men").Select(Cell)],
            PayGap = PayGap(whole),
            RaisesOrPromotions = band == PayBand.Of50To250 ? Both(whole) : null,
            Raises = band == PayBand.From251 ? Rates(whole, "raises") : null,
            Promotions = band == PayBand.From251 ? Rates(whole, "promotions") : null,
            Maternity = Maternity(whole),
            TopTen = TopTen(whole),
        };
        return _problems.Count > 0 ? _problems : read;
    }

    private static CellHeadcount Cell(ApiPart cell) =>
        new(cell.Word("csp", PayNames.Csps) ?? default, cell.Word("age", PayNames.Ages) ?? default, cell.Count("women") ?? 0, cell.Count("men") ?? 0);

    private static PayGapEntry PayGap(ApiPart whole)
    {
        if (whole.Part("pay_gap", true, "grouping", "groups") is not { } part) return new(default, []);
        var grouping = part.Word("grouping", PayNames.Groupings);
        return new(grouping ?? default, [.. part.List("groups", true, "group", "age", "women", "men", "women_avg_pay", "men_avg_pay").Select(g => Group(g, grouping))]);
    }

    private static GroupEntry Group(ApiPart group, Grouping? grouping)
    {
        GroupKey key = grouping == Grouping.Csp ? group.Word("group", PayNames.Csps) ?? default : new Level(group.Text("group", LongestLevel) ?? "");
        return new(key, group.Word("age", PayNames.Ages) ?? default, group.Count("women") ?? 0, group.Count("men") ?? 0, group.Number("women_avg_pay", false), group.Number("men_avg_pay", false));
    }

    /// <summary>Where nothing happened nothing has to be counted.</summary>
    private static RaisesOrPromotionsEntry? Both(ApiPart whole)
    {
        if (whole.Part("raises_or_promotions", true, "occurred", "women_raised", "men_raised") is not { } part) return null;
        var occurred = part.YesNo("occurred", true) ?? false;
        return new(occurred, part.Count("women_raised", occurred) ?? 0, part.Count("men_raised", occurred) ?? 0);
    }

    private static RatesEntry? Rates(ApiPart whole, string name)
    {
        if (whole.Part(name, true, "occurred", "rates_by_csp") is not { } part) return null;
        var occurred = part.YesNo("occurred", true) ?? false;
        return new(occurred, [.. part.List("rates_by_csp", occurred, "csp", "women_rate_pct", "men_rate_pct").Select(Rate)]);
    }

    private static RateEntry Rate(ApiPart rate) => new(rate.Word("csp", PayNames.Csps) ?? default, rate.Number("women_rate_pct", false), rate.Number("men_rate_pct", false));

    private static MaternityEntry Maternity(ApiPart whole)
    {
        if (whole.Part("maternity", true, "returns_occurred", "eligible", "raised") is not { } part) return new(false, 0, 0);
        var returns = part.YesNo("returns_occurred", true) ?? false;
        return new(returns, part.Count("eligible", returns) ?? 0, part.Count("raised", returns) ?? 0);
    }

    private static TopTenEntry TopTen(ApiPart whole) =>
        whole.Part("top_ten", true, "women", "men") is { } part ? new(part.Count("women") ?? 0, part.Count("men") ?? 0) : new(0, 0);
}
