using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;

namespace EqualityAcademy.Web.Features.Obligations;

/// <summary>When a duty asks for something.</summary>
public enum DutyPace
{
    /// <summary>On a day that is known.</summary>
    Dated,

    /// <summary>On a day that a fact not yet told would give.</summary>
    ToDate,

    /// <summary>Once, and the occasion has come with the duty itself: a threshold reached, a council elected.</summary>
    Once,

    WhenItHappens,
    Always,
}

/// <summary>One duty with where the company is with it.</summary>
public sealed record DutyLine(Duty Duty, DutyState? State, Standing Standing)
{
    public string Id => Duty.Obligation.Id;

    public string Path => $"duties/{Id}";

    /// <summary>The duty with the date that counts next.</summary>
    public Duty Shown => Duty with { Due = Standing.Next };

    public bool IsTodo => Duty.Status == DutyStatus.Applies && Standing.Progress == DutyProgress.Todo;

    public DutyPace Pace => Standing.Next is not null ? DutyPace.Dated
        : Duty.Missing.Count > 0 ? DutyPace.ToDate
        : Duty.Obligation.Due.Any(d => d is "on(threshold-reached)" or "on(cse-elected)") ? DutyPace.Once
        : Duty.Obligation.IsContinuous ? DutyPace.Always
        : DutyPace.WhenItHappens;
}

/// <summary>All obligations for a company on a day, whatever their status.</summary>
public sealed record DutySheet(DateOnly Day, CompanyFacts Facts, IReadOnlyList<DutyLine> Lines)
{
    public IEnumerable<DutyLine> In(DutyStatus status) => Lines.Where(l => l.Duty.Status == status);

    /// <summary>What is to be done and has a date, the first date first.</summary>
    public IEnumerable<DutyLine> Dated => Lines.Where(l => l is { IsTodo: true, Pace: DutyPace.Dated }).OrderBy(l => l.Standing.Next);

    public DutyLine? Find(string id) => Lines.FirstOrDefault(l => l.Id == id);
}

/// <summary>The duties of a company with what was done about them: facts, headcounts and states, each by one statement.</summary>
public sealed class CompanyDuties(ObligationsOf obligations, Clock clock)
{
    public async Task<DutySheet> GetAsync(CompanyId company, CancellationToken ct = default)
    {
        var facts = await obligations.FactsAsync(company, ct);
        var states = await obligations.StatesAsync(company, ct);
        var day = clock.Today;
        return new(day, facts, [.. obligations.Evaluate(facts, day).Select(d => Line(d, states.GetValueOrDefault(d.Obligation.Id), day))]);
    }

    private static DutyLine Line(Duty duty, DutyState? state, DateOnly day) => new(duty, state, Standing.Of(duty, state, day));
}
