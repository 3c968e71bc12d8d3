using EqualityAcademy.Domain.Obligations;

namespace EqualityAcademy.Web.Platform.Content;

/// <summary>What the shape of an obligation file cannot say: conditions are well formed, names exist, deadlines can be read, examples hold.</summary>
internal sealed class ObligationChecks(IReadOnlyDictionary<string, LawParameter> parameters, IReadOnlyDictionary<string, FactKind> facts, ContentProblems problems)
{
    public void Check(string path, Obligation obligation)
    {
        problems.Require(obligation.Id == Path.GetFileNameWithoutExtension(path), path, "id:", "id must be the name of the file");
        LawLoader.RequireGrade(obligation.Confidence, path, "confidence:", problems);
        foreach (var source in obligation.Sources) LawLoader.RequireGrade(source.Grade, path, source.Ref, problems);
        problems.Require(obligation.Steps.Length is >= 2 and <= 5, path, "steps:", "two to five steps");
        problems.Require(obligation.Sources.Length > 0 || obligation.Status == LawStatus.Recommended, path, "sources:", "an obligation cites its source");
        problems.Require(obligation.RemindDays.Length == 0 && obligation.Changes.Length == 0 || NeutralWords.AreIn(obligation.NeutralTitles ?? obligation.Titles), path, "titles:",
            "mails and calendars print this title, where others may read it: give neutral_titles");
        CheckCondition(path, obligation.Conditions);
        if (obligation.DueIf is { } dueIf) CheckCondition(path, dueIf);
        foreach (var due in obligation.Due) CheckDue(path, due);
        problems.Require(obligation.Examples.Length > 0, path, "examples:", "an obligation has examples");
    }

    public void CheckExamples(string path, Obligation obligation)
    {
        foreach (var example in obligation.Examples) CheckExample(path, obligation, example);
    }

    private void CheckCondition(string path, Condition condition)
    {
        var given = new object?[] { condition.All, condition.Any, condition.Headcount, condition.Fact, condition.NotFact, condition.Number }.Count(c => c is not null);
        problems.Require(given == 1, path, "conditions:", "a condition is exactly one of all, any, headcount, fact, not_fact, number");
        foreach (var inner in (condition.All ?? []).Concat(condition.Any ?? [])) CheckCondition(path, inner);
        if (condition.Headcount is { } headcount)
        {
            problems.Require(headcount.AtLeast is null != headcount.Below is null, path, "headcount:", "a headcount is compared with at_least or below, one of them");
            RequireParameter(path, headcount.AtLeast ?? headcount.Below);
        }

        if (condition.Fact is { } fact) RequireFact(path, fact, FactKind.YesNo);
        if (condition.NotFact is { } not) RequireFact(path, not, FactKind.YesNo);
        if (condition.Number is { } number)
        {
            RequireFact(path, number.Fact, FactKind.Number);
            RequireParameter(path, number.Below);
        }
    }

    private void CheckDue(string path, string due)
    {
        var rule = DueRule.Parse(due);
        problems.Require(rule is not null, path, due, $"'{due}' is not one of the forms of a deadline");
        if (rule?.NeedsFact is { } fact) RequireFact(path, fact, FactKind.Date);
    }

    private void CheckExample(string path, Obligation obligation, DutyExample example)
    {
        foreach (var (fact, value) in example.Facts)
            problems.Require(facts.TryGetValue(fact, out var kind) && CompanyFacts.CanBe(kind, value), path, fact, $"'{fact}: {value}' is not a value of a fact of facts.yaml");
        var duty = new Evaluator(parameters).Evaluate(obligation, DutyExamples.FactsOf(example), example.On);
        var headcount = example.Headcount is { } constant ? $"{constant}" : string.Join(" ", example.Headcounts.Select(h => $"{h.Key}:{h.Value}"));
        var told = $"example on {example.On:yyyy-MM-dd}, headcount {headcount}";
        problems.Require(duty.Status == example.Expect, path, "examples:", $"{told}: expected {example.Expect}, found {duty.Status}");
        if (example.Due is not null) problems.Require(duty.Due == example.Due, path, "examples:", $"{told}: expected due {example.Due:yyyy-MM-dd}, found {duty.Due:yyyy-MM-dd}");
    }

    private void RequireParameter(string path, string? id) =>
        problems.Require(id is not null && parameters.ContainsKey(id), path, id ?? "headcount:", $"there is no parameter {id}");

    private void RequireFact(string path, string fact, FactKind kind) =>
        problems.Require(facts.TryGetValue(fact, out var found) && found == kind, path, fact, $"there is no {kind} fact {fact} in facts.yaml");
}
