using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Domain.Tests.ActionPlans;

/// <summary>Templates and generators for the tests of the plan.</summary>
internal static class Sample
{
    private static readonly LocalText Text = new() { Fr = "x", En = "x" };
    private static readonly string[] Starts = ["any", "january", "may", "september", "november", "august"];

    /// <summary>What a plan is built from.</summary>
    public sealed record Case(Dictionary<string, Answer> Answers, ActionTemplate[] Templates, CurrentAction[] Current, DateOnly Today)
    {
        public PlanDraft Build() => PlanBuilder.Build(Answers, Templates, Current, Today);
    }

    public static ActionTemplate Action(string id, string question, int from = 0, int upTo = 3, ActionKind kind = ActionKind.Recommended, int impact = 3, int hours = 3, int months = 1, string start = "any") => new()
    {
        Id = id, Kind = kind, Domain = ActionDomain.Hiring, Title = Text, Objective = Text, Cost = Text, Owner = Text, Evidence = Text, Impact = impact,
        Because = new() { Questions = [new() { Question = question, FromLevel = from, UpToLevel = upTo }] },
        Indicator = new() { Name = Text, Formula = Text, Unit = IndicatorUnit.Count, Target = 1 },
        Effort = new() { Hours = hours, Months = months, BestStart = start },
        Steps = [], Template = new() { Title = Text, Body = Text }, Sources = [],
    };

    public static PlanActionId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));

    public static Arbitrary<Case> Cases() => (
        from count in Gen.Choose(1, 30)
        from templates in Templates(count)
        from answers in Gen.Elements(["0", "1", "2", "3", "4", "na", "unknown"]).ListOf(8)
        from current in Current(templates)
        from day in Gen.Choose(0, 1500)
        select new Case(answers.Select((a, i) => (Key: $"q{i}", Code: a)).ToDictionary(a => a.Key, a => Parse(a.Code)), templates, current, new DateOnly(2026, 1, 1).AddDays(day))).ToArbitrary();

    private static Gen<ActionTemplate[]> Templates(int count) => (
        from question in Gen.Choose(0, 9)
        from range in Gen.Two(Gen.Choose(0, 3))
        from duty in Gen.Choose(0, 3)
        from impact in Gen.Choose(1, 5)
        from hours in Gen.Elements(1, 3, 3, 8, 40)
        from months in Gen.Choose(1, 12)
        from start in Gen.Elements(Starts)
        select Action("?", $"q{question}", Math.Min(range.Item1, range.Item2), Math.Max(range.Item1, range.Item2), duty == 0 ? ActionKind.LegalDuty : ActionKind.Recommended, impact, hours, months, start))
        .ListOf(count).Select(list => list.Select((t, i) => t with { Id = $"a{i}" }).ToArray());

    private static Gen<CurrentAction[]> Current(ActionTemplate[] templates) =>
        from few in Gen.Choose(0, Math.Min(8, templates.Length))
        from statuses in Gen.Elements(Enum.GetValues<ActionStatus>()).ListOf(8)
        from days in Gen.Choose(0, 1500).ListOf(8)
        select Enumerable.Range(0, few).Select(i => new CurrentAction(Id(i), i % 4 == 3 ? null : templates[i].Id, templates[i].Kind, statuses[i], new DateOnly(2026, 1, 1).AddDays(days[i]), i % 4 == 3)).ToArray();

    private static Answer Parse(string code) => Answer.TryParse(code, out var answer) ? answer : throw new ArgumentException(code);
}
