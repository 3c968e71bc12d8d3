using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Obligations.TellFacts;

/// <summary>What a company has said, and what a rule waits for now.</summary>
/// <param name="Asked">The few questions of this page.</param>
/// <param name="Then">Questions after these.</param>
/// <param name="Later">Questions put off on this visit.</param>
/// <param name="OpenHeadcount">Duties that hang on an older headcount.</param>
public sealed record FactsView(
    CompanyFacts Facts, DateOnly Day, IReadOnlyList<FactDefinition> Asked, IReadOnlyList<FactDefinition> Then, IReadOnlyList<FactDefinition> Later,
    IReadOnlyList<SaidFact> Said, int OpenHeadcount);

/// <summary>Reads what is known and works out what to ask.</summary>
internal sealed class ShowFacts(ObligationsOf obligations, ModuleSource modules, Clock clock)
{
    private const int AtOnce = 4;

    /// <param name="only">A fact to ask for alone, known or not.</param>
    /// <param name="later">Facts put off.</param>
    public async Task<FactsView> GetAsync(CompanyScope scope, string? only, IReadOnlyCollection<string> later, CancellationToken ct = default)
    {
        var library = modules.Current;
        var facts = await obligations.FactsAsync(scope.Company, ct);
        var duties = obligations.Evaluate(facts, clock.Today);
        var open = NextQuestions.ForStatus(duties, library.Facts).Concat(NextQuestions.ForDueDates(duties, library.Facts, facts)).DistinctBy(f => f.Id).ToList();
        var alone = library.Facts.FirstOrDefault(f => f.Id == only);
        var waiting = open.Where(f => f != alone && !later.Contains(f.Id)).ToList();
        var asked = alone is null ? waiting.Take(AtOnce).ToList() : [alone];
        return new(facts, clock.Today, asked, [.. waiting.Except(asked)], [.. open.Where(f => f != alone && later.Contains(f.Id))],
            [.. library.Facts.Where(f => f != alone && facts.Values.ContainsKey(f.Id)).Select(f => new SaidFact(f, facts.Values[f.Id]))],
            duties.Count(d => d.Missing.Contains("headcount")));
    }
}
