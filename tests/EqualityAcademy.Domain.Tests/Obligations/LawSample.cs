using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Tests.Obligations;

/// <summary>A small law of our own, for the tests of what is asked and when.</summary>
internal static class LawSample
{
    public static readonly DateOnly Day = new(2026, 11, 21);

    public static readonly IReadOnlyDictionary<string, LawParameter> Parameters = new[] { Parameter("eleven", 11), Parameter("fifty", 50) }.ToDictionary(p => p.Id);

    public static FactDefinition Fact(string id, FactKind kind = FactKind.YesNo) => new() { Id = id, Kind = kind, Question = Text(id), Help = Text(id), SaidYes = Text(id), SaidNo = Text("not " + id) };

    public static Obligation Duty(string id, Condition conditions, string due = "continuous", LawStatus status = LawStatus.InForce) => new()
    {
        Id = id, Status = status, Theme = DutyTheme.EqualPay, Confidence = "A", Holds = new() { From = new(2019, 1, 1) }, Titles = Text(id), Summary = Text(id), Who = Text(id),
        Steps = [Text("one"), Text("two")], Evidence = Text(id), Deadline = Text(id), Effort = new() { Hours = 1, LeadMonths = 1 }, Conditions = conditions, Due = [due], Sources = [], Examples = [],
    };

    public static Condition From(string parameter) => new() { Headcount = new() { Count = CountingRule.Ct, AtLeast = parameter } };

    public static Condition Said(string fact) => new() { Fact = fact };

    public static Condition All(params Condition[] conditions) => new() { All = conditions };

    public static IReadOnlyList<Duty> Evaluate(IEnumerable<Obligation> obligations, int headcount, params (string Fact, string Value)[] facts) =>
        new Evaluator(Parameters).EvaluateAll(obligations, new(Headcounts.Assumed(headcount, Day), facts.ToDictionary(f => f.Fact, f => f.Value)), Day);

    public static LocalText Text(string text) => new() { Fr = text, En = text };

    private static LawParameter Parameter(string id, int value) => new()
    {
        Id = id, Titles = Text(id), Unit = ParameterUnit.People,
        Values = [new() { From = new(2019, 1, 1), Value = value, Citation = new() { Ref = "L1", Grade = "A", AsOf = "2026-11-21" } }],
    };
}
