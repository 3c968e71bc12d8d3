using System.Globalization;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Pay.ShowAnnounced;

/// <summary>One step of the compliance path: what the company does, and where it then is, by the outcome of its second declaration where that counts.</summary>
public sealed record PathLine(PathState State, PathStep Step, PathState Then, PathState? ThenIfGapRemains);

/// <summary>What a company would declare in a year, and in the years around it: announced, not voted.</summary>
/// <param name="Years">From the first campaign on.</param>
/// <param name="Days">The days of the campaign that would concern this company.</param>
/// <param name="Path">Empty where the procedure would not open.</param>
public sealed record Announced(
    PayFacts Facts, PayLaw Law, PayObligations Due, IReadOnlyList<(int Year, PayObligations Due)> Years, IReadOnlyList<(CampaignStep Step, DateOnly Day)> Days, IReadOnlyList<PathLine> Path);

/// <summary>Asks the rules announced what they would mean for a company.</summary>
public sealed class AskAnnounced(LawOfPay laws, CampaignCalendar calendar)
{
    private const int YearsShown = 7;

    /// <summary>The year a company is asked about first.</summary>
    public string? FirstCampaign => laws.For(PayYears.First)?.FirstCampaign.ToString(CultureInfo.InvariantCulture);

    public Outcome<Announced> For(PayFacts facts)
    {
        if (laws.For(facts.Year) is not { } law) return new Problem("year", "PayLawUnknown");
        var due = PayObligations.Of(facts, law);
        if (!due.Succeeded) return due.Problems.ToList();
        var years = Enumerable.Range(law.FirstCampaign, YearsShown).Select(y => (y, PayObligations.Of(facts with { Year = y }, law).Value));
        var opens = due.Value.IndicatorGRequired && facts.Headcount >= law.ComplianceHeadcount;
        return new Announced(facts, law, due.Value, [.. years], [.. calendar.Of(facts.Year).Where(d => Concerns(d.Step, due.Value, opens))], opens ? Walk(due.Value.CseOpinionRequired) : []);
    }

    private static bool Concerns(CampaignStep step, PayObligations due, bool pathOpens) => step switch
    {
        CampaignStep.Opens or CampaignStep.Declaration => due.DeclarationMandatory,
        CampaignStep.JustifiedOpinion => pathOpens && due.CseOpinionRequired,
        CampaignStep.Opinions => due.CseOpinionRequired,
        _ => pathOpens,
    };

    /// <summary>Every state that is reached once an alert opens the path, with the steps open there.</summary>
    private static List<PathLine> Walk(bool hasCse)
    {
        var (lines, seen, waiting) = (new List<PathLine>(), new HashSet<PathState>(), new Queue<PathState>([PathState.Draft]));
        while (waiting.TryDequeue(out var state))
        {
            if (!seen.Add(state)) continue;
            foreach (var step in CompliancePath.Open(state))
            {
                var then = CompliancePath.Next(state, step, new(true, hasCse, false)).Value;
                var remains = CompliancePath.Next(state, step, new(true, hasCse, true)).Value;
                lines.Add(new(state, step, then, remains == then ? null : remains));
                waiting.Enqueue(then);
                waiting.Enqueue(remains);
            }
        }

        return [.. lines.OrderBy(l => l.State)];
    }
}
