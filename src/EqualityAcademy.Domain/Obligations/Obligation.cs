using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Obligations;

/// <summary>Whether the text binds today.</summary>
public enum LawStatus
{
    InForce,

    /// <summary>Announced, not voted: shown in grey, never as "you must".</summary>
    Draft,

    /// <summary>Soft law or good practice.</summary>
    Recommended,
}

/// <summary>The chapter of the register.</summary>
public enum DutyTheme
{
    EqualPay,
    Transparency,
    Recruitment,
    Harassment,
    Parenthood,
    WorkingTime,
}

/// <summary>One obligation, as its file in <c>modules/law-fr/obligations</c> states it.</summary>
public sealed record Obligation
{
    public required string Id { get; init; }
    public required LawStatus Status { get; init; }
    public required DutyTheme Theme { get; init; }

    /// <summary>A, B, C or K; U is never filed.</summary>
    public required string Confidence { get; init; }

    public required Period Holds { get; init; }
    public required LocalText Titles { get; init; }

    /// <summary>What may be read on a locked screen, beside a colleague; null: the titles themselves.</summary>
    public LocalText? NeutralTitles { get; init; }

    public required LocalText Summary { get; init; }
    public required LocalText Who { get; init; }
    public required LocalText[] Steps { get; init; }
    public required LocalText Evidence { get; init; }
    public required LocalText Deadline { get; init; }
    public LocalText? Sanction { get; init; }
    public required DutyEffort Effort { get; init; }
    public required Condition Conditions { get; init; }

    /// <summary>Due rules in the deadline words; the first whose date is known gives the due date, unless it gives way to a later one that something more recent set.</summary>
    public string[] Due
    {
        get;
        init
        {
            field = value;
            DueRules = [.. value.Select(DueRule.Parse).OfType<DueRule>()];
        }
    } = ["continuous"];

    /// <summary>The due rules, read once; words that are no rule are left out, and refused when the file is loaded.</summary>
    public IReadOnlyList<DueRule> DueRules { get; private init; } = [DueRule.Continuous];

    /// <summary>Done all the time, or again and again in a rhythm of its own: not once, on one day.</summary>
    public bool IsContinuous => Due.Contains("continuous") || DueRules.Any(r => r.Kind == DueKind.Every);

    /// <summary>When the due rules bind at all, where a deadline begins at a threshold of its own; null: whenever the duty applies.</summary>
    public Condition? DueIf { get; init; }

    /// <summary>Days before the due date on which to remind, most first.</summary>
    public int[] RemindDays { get; init; } = [];

    public required Source[] Sources { get; init; }
    public LawChange[] Changes { get; init; } = [];
    public required DutyExample[] Examples { get; init; }
}

/// <summary>From a day included until a day excluded.</summary>
public sealed record Period
{
    public required DateOnly From { get; init; }
    public DateOnly? Until { get; init; }

    public bool Covers(DateOnly day) => From <= day && (Until is null || day < Until);
}

/// <summary>What the duty costs and how early to start; our estimate.</summary>
public sealed record DutyEffort
{
    public required int Hours { get; init; }
    public required int LeadMonths { get; init; }
}

/// <summary>A change of the rule: what was, what is, what to do.</summary>
public sealed record LawChange
{
    public required DateOnly On { get; init; }
    public required LocalText Before { get; init; }
    public required LocalText After { get; init; }
    public required LocalText ToDo { get; init; }
    public required Source Source { get; init; }
}

/// <summary>All, any, or one plain test; exactly one of the members is given.</summary>
public sealed record Condition
{
    public Condition[]? All { get; init; }
    public Condition[]? Any { get; init; }
    public HeadcountTest? Headcount { get; init; }

    /// <summary>A yes-or-no fact that must be yes.</summary>
    public string? Fact { get; init; }

    /// <summary>A yes-or-no fact that must be no.</summary>
    public string? NotFact { get; init; }

    public NumberTest? Number { get; init; }

    /// <summary>The plain tests in it, at whatever depth.</summary>
    public IEnumerable<Condition> Tests => (All ?? Any) is { } inner ? inner.SelectMany(c => c.Tests) : [this];
}

/// <summary>A headcount, counted by a named rule, at or above (below) a parameter of the law.</summary>
public sealed record HeadcountTest
{
    public required CountingRule Count { get; init; }
    public string? AtLeast { get; init; }
    public string? Below { get; init; }

    /// <summary>Months after the rule is met before the duty starts, where a text gives them.</summary>
    public int PlusMonths { get; init; }
}

/// <summary>A number among the facts, below a parameter of the law.</summary>
public sealed record NumberTest
{
    public required string Fact { get; init; }
    public required string Below { get; init; }
}

/// <summary>An example in the obligation's file, run by the tests.</summary>
public sealed record DutyExample
{
    public required DateOnly On { get; init; }

    /// <summary>The same headcount for the ten years before the date…</summary>
    public int? Headcount { get; init; }

    /// <summary>…or headcounts from a month on: <c>{2020-01: 45, 2025-03: 50}</c>.</summary>
    public Dictionary<string, int> Headcounts { get; init; } = [];

    /// <summary>Facts: yes, no, a date or a number. What is not given is not known.</summary>
    public Dictionary<string, string> Facts { get; init; } = [];

    public required DutyStatus Expect { get; init; }
    public DateOnly? Due { get; init; }
}
