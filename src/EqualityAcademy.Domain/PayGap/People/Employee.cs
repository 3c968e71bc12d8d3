namespace EqualityAcademy.Domain.PayGap;

/// <summary>
/// One row of the payroll list (pay-examples/README.md). Amounts are euros for full time and twelve months. Pay of the Index and pay of
/// the directive are not the same: a seniority bonus counts only in the second (index-egapro.md §4, pay-transparency-indicators.md §2).
/// </summary>
public sealed record Employee
{
    public required EmployeeNumber Number { get; init; }
    public required Sex Sex { get; init; }
    public required DateOnly BirthDate { get; init; }
    public required Csp Csp { get; init; }

    /// <summary>Null when the list has no levels.</summary>
    public Level? Level { get; init; }

    /// <summary>Category of workers for indicator G; null when the list has none.</summary>
    public Category? Category { get; init; }

    public required Contract Contract { get; init; }

    /// <summary>Contractual hours a week; full time is 35.</summary>
    public required decimal WeeklyHours { get; init; }

    public required DateOnly EntryDate { get; init; }

    /// <summary>The last day in the company; null when still employed.</summary>
    public DateOnly? ExitDate { get; init; }

    /// <summary>Months of actual presence in the period, 0 to 12, absences removed.</summary>
    public required decimal MonthsPresent { get; init; }

    public required decimal BasePay { get; init; }

    /// <summary>Bonuses the Index counts.</summary>
    public required decimal VariablePay { get; init; }

    /// <summary>Prime d'ancienneté: not pay of the Index, but pay of the directive.</summary>
    public required decimal SeniorityBonus { get; init; }

    /// <summary>Base pay individually raised in the period, also through a promotion.</summary>
    public required bool Raised { get; init; }

    /// <summary>Moved to a higher level or coefficient in the period.</summary>
    public required bool Promoted { get; init; }

    public LeaveReturn Return { get; init; }

    /// <summary>Pay of the Index.</summary>
    public decimal IndexPay => BasePay + VariablePay;

    /// <summary>Variable or complementary components of the directive: all that is not base pay.</summary>
    public decimal ComplementaryPay => VariablePay + SeniorityBonus;
}

/// <summary>Whether a person counts in the indicators.</summary>
public enum ScopeState
{
    Counted,
    OutByContract,
    OutByPresence,
}

/// <summary>
/// Who counts (index-egapro.md §3). A person present for exactly half of the period counts. The indicator of returns from maternity leave
/// looks at everybody, whatever the presence.
/// </summary>
public static class Scope
{
    private const decimal HalfOfThePeriod = 6;

    public static ScopeState Of(Employee employee) => employee switch
    {
        { Contract: not (Contract.Permanent or Contract.FixedTerm) } => ScopeState.OutByContract,
        { MonthsPresent: < HalfOfThePeriod } => ScopeState.OutByPresence,
        _ => ScopeState.Counted,
    };
}
