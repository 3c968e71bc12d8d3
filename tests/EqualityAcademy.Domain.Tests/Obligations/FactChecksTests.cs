using System.Globalization;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using static EqualityAcademy.Domain.Tests.Obligations.LawSample;

namespace EqualityAcademy.Domain.Tests.Obligations;

public sealed class FactChecksTests
{
    private static readonly FactDefinition[] Facts =
    [
        Fact("council"), Fact("referent") with { OnlyIf = "council" }, Fact("elected-on", FactKind.Date), Fact("named-on", FactKind.Date) with { OnlyIf = "referent", NotBefore = "elected-on" },
        Fact("score", FactKind.Number) with { Least = 0, Most = 100, FromHeadcount = "fifty" },
    ];

    [Theory]
    [InlineData("council=no referent=yes", "referent FactWithout")]
    [InlineData("council=no referent=no", null)]
    [InlineData("council=yes referent=yes", null)]
    [InlineData("referent=yes", null)] // not known is not no
    [InlineData("referent=no named-on=2026-01-10", "named-on FactWithout")]
    [InlineData("elected-on=2026-05-01 named-on=2026-01-10", "named-on FactBefore")]
    [InlineData("elected-on=2026-01-10 named-on=2026-01-10", null)]
    [InlineData("elected-on=2026-11-21", null)]
    [InlineData("elected-on=2026-11-22", "elected-on FactInFuture")]
    [InlineData("elected-on=1026-11-22", "elected-on FactTooLongAgo")]
    public void Facts_that_cannot_all_be_true_are_named(string said, string? expected) =>
        Assert.Equal(expected, Of(said, 42).Select(p => $"{p.Field} {p.TextKey}").SingleOrDefault());

    [Theory]
    [InlineData(49, 1)]
    [InlineData(50, 0)]
    public void A_score_is_doubted_in_a_company_that_never_had_the_headcount(int people, int problems) => Assert.Equal(problems, Of("score=80", people).Count);

    [Theory]
    [InlineData("yes", FactKind.YesNo, "yes")]
    [InlineData("oui", FactKind.YesNo, null)]
    [InlineData("2026-02-28", FactKind.Date, "2026-02-28")]
    [InlineData("3/2/2026", FactKind.Date, "2026-02-03")]
    [InlineData("30/02/2026", FactKind.Date, null)]
    [InlineData("82,5", FactKind.Number, "82.5")]
    [InlineData("101", FactKind.Number, null)]
    [InlineData("", FactKind.Number, null)]
    public void What_is_typed_becomes_the_one_form_that_is_kept(string typed, FactKind kind, string? kept) =>
        Assert.Equal(kept, FactText.Parse(Fact("x", kind) with { Least = 0, Most = 100 }, typed, CultureInfo.GetCultureInfo("fr-FR")));

    private static IReadOnlyList<Problem> Of(string said, int people)
    {
        var values = said.Split(' ').Select(s => s.Split('=')).ToDictionary(s => s[0], s => s[1]);
        return FactChecks.Of(new(Headcounts.Assumed(people, Day), values), Facts, Parameters, Day);
    }
}
