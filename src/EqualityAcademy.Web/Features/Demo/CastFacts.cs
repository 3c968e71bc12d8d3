using EqualityAcademy.Domain.Obligations;

namespace EqualityAcademy.Web.Features.Demo;

/// <summary>What the four companies of the cast would say of themselves: for looking at what an edit of the law changes. Days are counted back from the day asked.</summary>
public static class CastFacts
{
    private static readonly string[] Small = ["has-cse=no", "union-section=no", "part-time=yes", "mixed-staff=yes", "telework=no", "night-work=no", "collective-schedule=yes", "forfait-jours=no", "duerp-updated-on=200", "notices-checked-on=120"];

    private static readonly string[] Middle = ["has-cse=yes", "cse-elected-on=800", "cse-referent-named=yes", "cse-referent-named-on=780", "cse-referent-trained-on=600", "union-section=no", "part-time=yes", "mixed-staff=yes",
        "telework=yes", "night-work=no", "collective-schedule=yes", "forfait-jours=yes", "forfait-jours-interview-on=250", "duerp-updated-on=300", "notices-checked-on=90", "career-interviews-on=700"];

    private static readonly string[] Large = ["internal-rules=yes", "equality-agreement=no", "equality-plan-filed-on=280", "index-score=81", "prevention-programme-on=250"];

    private static readonly string[] Group = ["union-section=yes", "last-negotiation-on=300", "method-agreement=no", "equality-agreement=yes", "equality-agreement-signed-on=400", "night-work=yes", "recruiter-training-on=900"];

    /// <summary>The companies with their headcount, taken to have been so for ten years, and their facts.</summary>
    public static IReadOnlyList<(Cast.Firm Firm, CompanyFacts Facts)> On(DateOnly day) =>
    [
        (Cast.Noel, Facts(Cast.Noel, day, Small)),
        (Cast.Lumiere, Facts(Cast.Lumiere, day, Middle)),
        (Cast.Martin, Facts(Cast.Martin, day, [.. Middle, .. Large])),
        (Cast.Orion, Facts(Cast.Orion, day, [.. Middle, .. Large, .. Group])),
    ];

    private static CompanyFacts Facts(Cast.Firm firm, DateOnly day, string[] said)
    {
        var values = new Dictionary<string, string>();
        foreach (var (fact, value) in said.Select(s => s.Split('=')).Select(s => (s[0], s[1])))
            values[fact] = fact.EndsWith("-on", StringComparison.Ordinal) ? $"{day.AddDays(-int.Parse(value, System.Globalization.CultureInfo.InvariantCulture)):yyyy-MM-dd}" : value;
        return new(Headcounts.Assumed(firm.Headcount, day), values);
    }
}
