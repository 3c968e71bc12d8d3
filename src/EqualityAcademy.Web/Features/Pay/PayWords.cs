using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Web.Features.Pay.Explain;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Pay;

/// <summary>What the things of pay are called, and the answer in one line; for pages and for documents.</summary>
public sealed class PayWords(IStringLocalizer<PayTexts> t)
{
    public string Indicator(IndicatorId id) => t["Result.Indicator." + id];

    public string Band(PayBand band) => t["Result.Band." + band];

    public string Grouping(Grouping grouping) => t["Result.Grouping." + grouping];

    public string Csp(Csp csp) => t["Result.Csp." + csp];

    public string Age(AgeBand age) => t["Result.Age." + age];

    public string Group(GroupKey key) => key.Level?.Name ?? Csp(key.Csp!.Value);

    /// <summary>"Group A" where categories are letters, else the name.</summary>
    public string Category(Category category) => category.Name.Length == 1 ? t["Result.CategoryLetter", category.Name] : category.Name;

    /// <summary>Why a figure does not exist, as a sentence.</summary>
    public string Why(WhyNot why) => t["Result.Why." + why];

    /// <summary>"by 1 March 2027", "within 3 years", "as soon as the score is known".</summary>
    public string When(IndexDuty duty) => duty switch
    {
        { By: { } by } => t["Result.By", Say.Date(by)],
        { Years: { } years } => t["Result.Within", Say.Decimal(years, 0)],
        _ => t["Result.Now"],
    };

    /// <summary>"84 out of 100: progress objectives are due."</summary>
    /// <param name="law">Null when the numbers of the law are not known: then the score alone.</param>
    public string Answer(IndexResult index, PayLaw? law)
    {
        if (!index.Total.Index.IsComputed) return t["Result.AnswerNone", index.Total.ComputablePoints];
        if (law is null) return t["Result.AnswerPlain", index.Total.Index.Value];
        var duties = IndexDuties.Of(index, law);
        var key = duties.CorrectiveMeasures ? "AnswerMeasures" : index.Total.Index.Value < law.IndexObjectivesBelow ? "AnswerObjectives" : "AnswerHigh";
        return t["Result." + key, index.Total.Index.Value];
    }
}
