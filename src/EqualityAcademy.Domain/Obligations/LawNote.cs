namespace EqualityAcademy.Domain.Obligations;

/// <summary>A change of a rule that concerns a company: what was, what is, what to do, as the obligation's file says it.</summary>
public sealed record LawNote(Obligation Obligation, LawChange Change)
{
    private const int MonthsBack = 12;
    private const int MonthsAhead = 6;

    /// <summary>
    /// The changes of the last twelve months and of the next six that concern a company: the duty applies to it, will apply or is announced for it,
    /// on the day of the change or today. Whoever the rule does not touch hears nothing, and neither does one of whom too little is known.
    /// </summary>
    public static IReadOnlyList<LawNote> For(IEnumerable<Obligation> obligations, Evaluator evaluator, CompanyFacts facts, DateOnly today) =>
        [.. from obligation in obligations
            from change in obligation.Changes
            where change.On > today.AddMonths(-MonthsBack) && change.On <= today.AddMonths(MonthsAhead)
            where Concerns(evaluator.Evaluate(obligation, facts, change.On)) || Concerns(evaluator.Evaluate(obligation, facts, today))
            orderby change.On descending, obligation.Id
            select new LawNote(obligation, change)];

    private static bool Concerns(Duty duty) => duty.Status is DutyStatus.Applies or DutyStatus.Upcoming or DutyStatus.Announced;
}
