namespace EqualityAcademy.Web.Features.Pay.ComputeIndex;

/// <summary>What a caller sends, for the description of the API; <see cref="IndexReader"/> reads it.</summary>
internal sealed record IndexRequest(string SizeBand, CellRequest[] HeadcountByCspAndAge, PayGapRequest PayGap, MaternityRequest Maternity, TopTenRequest TopTen)
{
    /// <summary>Of 50_250; else ignored.</summary>
    public RaisesOrPromotionsRequest? RaisesOrPromotions { get; init; }

    /// <summary>Of 251_plus; else ignored.</summary>
    public RatesRequest? Raises { get; init; }

    /// <summary>Of 251_plus; else ignored.</summary>
    public RatesRequest? Promotions { get; init; }
}

internal sealed record CellRequest(string Csp, string Age, int Women, int Men);

internal sealed record PayGapRequest(string Grouping, GroupRequest[] Groups);

internal sealed record GroupRequest(string Group, string Age, int Women, int Men, decimal? WomenAvgPay, decimal? MenAvgPay);

internal sealed record RaisesOrPromotionsRequest(bool Occurred, int? WomenRaised, int? MenRaised);

internal sealed record RatesRequest(bool Occurred, CspRatesRequest[]? RatesByCsp);

internal sealed record CspRatesRequest(string Csp, decimal? WomenRatePct, decimal? MenRatePct);

internal sealed record MaternityRequest(bool ReturnsOccurred, int? Eligible, int? Raised);

internal sealed record TopTenRequest(int Women, int Men);
