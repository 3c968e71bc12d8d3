using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;

namespace EqualityAcademy.Web.Features.Pay;

/// <summary>The numbers of the law that pay needs, from <c>modules/law-fr/parameters</c>: the one place that knows which parameter is which.</summary>
public sealed class LawOfPay(ModuleSource modules, Clock clock)
{
    /// <summary>For a year to come the numbers that will hold when it begins, else those of today.</summary>
    /// <returns>Null when some number is known for no such day.</returns>
    public PayLaw? For(int year)
    {
        var beginning = new DateOnly(year, 1, 1);
        return On(beginning > clock.Today ? beginning : clock.Today);
    }

    /// <returns>Null when some number is not known on the day.</returns>
    public PayLaw? On(DateOnly day)
    {
        var law = modules.Current.Parameters;
        var known = Ids.All(id => law.GetValueOrDefault(id)?.On(day) is not null);
        return known ? Law(id => law[id].On(day)!.Value) : null;
    }

    private static PayLaw Law(Func<string, decimal> number) => new()
    {
        IndexObjectivesBelow = number(Objectives),
        IndexCorrectionBelow = number(Correction),
        AlertPct = number(Alert),
        DeclarationHeadcount = number(Declaration),
        YearlyGHeadcount = number(YearlyG),
        EarlyGHeadcount = number(EarlyG),
        GInterval = (int)number(GInterval),
        FirstCampaign = (int)number(FirstCampaign),
        GForAllFrom = (int)number(GForAll),
        ComplianceHeadcount = number(Compliance),
    };

    private const string Objectives = "index-progress-score";
    private const string Correction = "index-corrective-score";
    private const string Alert = "draft-gap-threshold";
    private const string Declaration = "draft-indicators-headcount";
    private const string YearlyG = "draft-g-yearly-headcount";
    private const string EarlyG = "draft-g-early-headcount";
    private const string GInterval = "draft-g-interval";
    private const string FirstCampaign = "draft-first-campaign";
    private const string GForAll = "draft-g-for-all-from";
    private const string Compliance = "draft-gap-process-headcount";

    private static readonly string[] Ids = [Objectives, Correction, Alert, Declaration, YearlyG, EarlyG, GInterval, FirstCampaign, GForAll, Compliance];
}
