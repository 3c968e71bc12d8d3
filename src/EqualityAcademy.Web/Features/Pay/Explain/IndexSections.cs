using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.Extensions.Localization;
using static EqualityAcademy.Web.Features.Pay.Explain.PayNumbers;

namespace EqualityAcademy.Web.Features.Pay.Explain;

/// <summary>The indicators of the Index, each as a section, in the order of the texts.</summary>
public sealed class IndexSections(PayGapSection payGap, RaiseSections raises, PayWords words, PeopleWords people, IStringLocalizer<PayTexts> t)
{
    public IReadOnlyList<(IndicatorScore Score, PaySection Section)> Of(IndexResult index)
    {
        PaySection[] sections = [payGap.Of(index.PayGap), .. raises.Of(index.Raises), Maternity(index.Maternity), TopTen(index.TopTen)];
        return [.. index.Scores.Zip(sections)];
    }

    private PaySection Maternity(MaternityIndicator maternity)
    {
        if (!maternity.Result.IsComputed) return new("maternity", words.Indicator(IndicatorId.Maternity), null, null, [words.Why(maternity.Result.Why)], []);
        var score = maternity.Result.Value;
        var most = IndexFormula.Maximum(IndicatorId.Maternity);
        var sentence = score.Score == most ? t["Result.Maternity.All", most] : t["Result.Maternity.NotAll", people.People(maternity.Eligible - maternity.Raised), Say.Number(maternity.Eligible), most];
        return new("maternity", words.Indicator(IndicatorId.Maternity), t["Result.OfPoints", maternity.Raised, maternity.Eligible], t["Result.Maternity.Raised"], [sentence], [Returns(maternity)]);
    }

    private FigureTable Returns(MaternityIndicator maternity) => new(t["Result.Maternity.Table"], [new("", Share: 5), FigureColumn.Number(t["Result.PeopleColumn"])],
    [
        .. maternity.Returns.IsComputed ? [[t["Result.Maternity.Returns"].Value, Count(maternity.Returns.Value)]] : Array.Empty<IReadOnlyList<FigureCell>>(),
        [t["Result.Maternity.Eligible"].Value, Count(maternity.Eligible)],
        [t["Result.Maternity.RaisedRow"].Value, Count(maternity.Raised)],
        [t["Result.Rate"].Value, PercentCell(maternity.Result.Value.RaisedPct, 1)],
    ]);

    private PaySection TopTen(TopTenIndicator topTen)
    {
        if (!topTen.Result.IsComputed) return new("top-ten", words.Indicator(IndicatorId.TopTen), null, null, [words.Why(topTen.Result.Why)], []);
        var ten = topTen.Result.Value;
        string[] tie = ten.Tie.IsComputed ? [t["Result.Tie.Is", people.People(ten.Tie.Value.WomenTied + ten.Tie.Value.MenTied), ten.Tie.Value.PlacesLeft], t[ten.Tie.Value.IsChosen ? "Result.Tie.Chosen" : ten.Tie.Value.ChangesScore ? "Result.Tie.Changes" : "Result.Tie.Same"]] : [];
        return new("top-ten", words.Indicator(IndicatorId.TopTen), t["Result.TopTen.Figure", ten.Women, ten.Men], null,
            [t[$"Result.TopTen.Means{ten.UnderRepresented}", people.Of(ten.UnderRepresented == Side.Neither ? Side.Women : ten.UnderRepresented, ten.UnderRepresentedCount), ten.Score, IndexFormula.Maximum(IndicatorId.TopTen)], .. tie],
            [new(t["Result.TopTen.Table"], [new("", Share: 3), FigureColumn.Number(t["Result.PeopleColumn"])], [[t["Result.Sex.Women"].Value, Count(ten.Women)], [t["Result.Sex.Men"].Value, Count(ten.Men)]])]);
    }
}
