using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;

namespace EqualityAcademy.Web.Features.Obligations;

/// <summary>The answer to a visitor.</summary>
/// <param name="Duties">All obligations, whatever their status.</param>
/// <param name="Next">The next headcount at which something begins.</param>
/// <param name="Question">The one question to ask now; null when no answer would change anything.</param>
public sealed record CheckResult(CheckAnswers Answers, CompanyFacts Facts, DateOnly Day, IReadOnlyList<Duty> Duties, NextStep? Next, FactDefinition? Question)
{
    public IReadOnlyList<Duty> Applying { get; } = [.. Duties.Where(d => d.Status == DutyStatus.Applies)];

    /// <summary>Duties that hang on an answer not given yet.</summary>
    public int Open => Duties.Count(d => d.Status == DutyStatus.Unknown);

    /// <summary>What has a date or a rhythm, and what hangs on the size or on an answer: the most pressing first.</summary>
    public IReadOnlyList<Duty> First => [.. Applying.Where(d => IsDated(d) || d.Because.Count > 0).OrderBy(d => d.Due ?? DateOnly.MaxValue).ThenBy(Weight)];

    /// <summary>For every company, all the year round; what is sanctioned first.</summary>
    public IReadOnlyList<Duty> Continuous => [.. Applying.Except(First).Where(d => d.Obligation.IsContinuous).OrderBy(Weight)];

    /// <summary>For every company, when something happens.</summary>
    public IReadOnlyList<Duty> WhenItHappens => [.. Applying.Except(First).Except(Continuous).OrderBy(Weight)];

    public IReadOnlyList<Duty> Announced => [.. Duties.Where(d => d.Status == DutyStatus.Announced)];

    public IReadOnlyList<Duty> Recommended => [.. Duties.Where(d => d.Status == DutyStatus.Recommended)];

    private static bool IsDated(Duty duty) => duty.Due is not null || duty.Missing.Count > 0;

    /// <summary>What has a rhythm first, then what hangs on the size or on an answer, then what is sanctioned; the longest work first.</summary>
    private static (int, int, int, int) Weight(Duty duty) =>
        (IsDated(duty) ? 0 : 1, duty.Because.Count > 0 ? 0 : 1, duty.Obligation.Sanction is null ? 1 : 0, -duty.Obligation.Effort.Hours);
}

/// <summary>Evaluates what a visitor said, on the assumption that the headcount has been so for years; nothing is stored.</summary>
public sealed class PublicCheck(ObligationsOf obligations, ModuleSource modules, Clock clock)
{
    public IReadOnlyList<int> Steps => HeadcountSteps.Of(modules.Current.Obligations, modules.Current.Parameters, clock.Today);

    /// <param name="ask">A fact to ask for again, although it was answered or would not be next.</param>
    public CheckResult Of(CheckAnswers answers, string? ask = null)
    {
        var (library, day) = (modules.Current, clock.Today);
        var facts = Facts(answers.People);
        var duties = obligations.Evaluate(facts, day);
        var next = HeadcountSteps.Next(answers.People, Steps, duties, people => obligations.Evaluate(Facts(people), day));
        var open = NextQuestions.ForStatus(duties, library.Facts).Where(f => !answers.Given.ContainsKey(f.Id)).ToList();
        return new(answers, facts, day, duties, next, open.Find(f => f.Id == ask) ?? open.FirstOrDefault());

        CompanyFacts Facts(int people) => new(Headcounts.Assumed(people, day), answers.Known);
    }
}
