using EqualityAcademy.Domain.PayGap.Jobs;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Pay;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Tests.Support;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Tests.Pay.CompareJobs;

/// <summary>Words whose keys are put together from the name of a value.</summary>
public sealed class JobWordsTests(Academy academy) : IClassFixture<Academy>
{
    private static IEnumerable<string> Keys =>
    [
        .. Names<Factor>("Factor", "FactorWhat"), .. Names<Criterion>("Criterion", "CriterionWhat", "CriterionTrap"), .. Names<Load>("Load", "LoadWhat", "LoadTrap"),
        .. Names<Closeness>("Close", "CloseWhy"), .. Names<Verdict>("Verdict"), .. Names<PairNext>("Next"), .. Names<PairReason>("Reason"),
        .. Enum.GetValues<Advantage>().Where(a => a != Advantage.None).Select(a => "Jobs.Advantage." + a),
        .. new[] { "NotEnoughKnown", "Explained", "SamePay", "FindReason", "WriteReason", "CheckReason", "Negotiated", "Family", "None", "NoLonger" }.Select(k => "Jobs.VerdictWhat." + k),
        .. Enumerable.Range(Criteria.LightestLoad, Criteria.HeaviestLoad).Select(l => $"Jobs.Level.{l}"), .. Enumerable.Range(1, 10).Select(k => $"Jobs.Kit.{k}"),
    ];

    [Theory]
    [InlineData(Language.Fr)]
    [InlineData(Language.En)]
    public void Every_value_has_its_word(Language language)
    {
        using var _ = Languages.Speak(language);
        var words = academy.Get<IStringLocalizer<PayTexts>>();
        Assert.All(Keys, key => Assert.False(words[key].ResourceNotFound, key));
    }

    private static IEnumerable<string> Names<T>(params string[] parts) where T : struct, Enum => parts.SelectMany(p => Enum.GetNames<T>().Select(n => $"Jobs.{p}.{n}"));
}
