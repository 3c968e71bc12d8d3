namespace EqualityAcademy.Domain.PayGap;

/// <summary>
/// Indicators A to G of directive (EU) 2023/970 (pay-transparency-indicators.md). Announced in France, not law. People in scope of the
/// Index, as long as nothing public says otherwise; but pay is all pay, and annual pay is not full-time pay.
/// </summary>
/// <param name="Mean">A.</param>
/// <param name="VariableMean">B, among those who receive.</param>
/// <param name="Median">C.</param>
/// <param name="VariableMedian">D, among those who receive.</param>
/// <param name="WomenReceiving">E.</param>
/// <param name="MenReceiving">E.</param>
/// <param name="Quartiles">F.</param>
/// <param name="Categories">G.</param>
public sealed record DirectiveResult(
    int Women, int Men,
    OnBothBases<Comparison> Mean, OnBothBases<Comparison> VariableMean,
    OnBothBases<Comparison> Median, OnBothBases<Comparison> VariableMedian,
    Beneficiaries WomenReceiving, Beneficiaries MenReceiving,
    OnBothBases<Finding<Quartiles>> Quartiles,
    Finding<CategoryIndicator> Categories)
{
    /// <summary>Who is under-represented among the best-paid quarter.</summary>
    public Finding<Side> TopBandLacks => TopBand.UnderRepresented(Quartiles);
}
