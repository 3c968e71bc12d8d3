using System.Globalization;

namespace EqualityAcademy.Domain.Obligations;

/// <summary>The law as its files state it: numbers and obligations.</summary>
public sealed record LawBook(IReadOnlyDictionary<string, LawParameter> Parameters, IReadOnlyList<Obligation> Obligations)
{
    public Duty? Evaluate(string obligation, CompanyFacts facts, DateOnly day) =>
        Obligations.FirstOrDefault(o => o.Id == obligation) is { } found ? new Evaluator(Parameters).Evaluate(found, facts, day) : null;

    public decimal? Number(string parameter, DateOnly day) => Parameters.GetValueOrDefault(parameter)?.On(day)?.Value;

    /// <summary>The days after a day on which a number or a text begins or ends, and each a year later.</summary>
    public IReadOnlyList<DateOnly> DaysAfter(DateOnly today)
    {
        var days = Parameters.Values.SelectMany(p => p.Values).SelectMany(v => Days(v.From, v.Until)).Concat(Obligations.SelectMany(o => Days(o.Holds.From, o.Holds.Until))).Where(d => d > today).ToHashSet();
        return [.. days.Concat(days.Select(d => d.AddYears(1))).Distinct().Order()];
    }

    private static IEnumerable<DateOnly> Days(DateOnly from, DateOnly? until) => until is { } end ? [from, end] : [from];
}

/// <summary>A duty of a company that is another from a day on.</summary>
/// <param name="Before">Null when there was no such obligation.</param>
/// <param name="After">Null when there is no such obligation any more.</param>
/// <param name="Because">What changed: numbers with both values, or the period, status or conditions of the file.</param>
public sealed record DutyTurn(DateOnly From, string Obligation, Duty? Before, Duty? After, IReadOnlyList<string> Because);

/// <summary>What the law, or an edit of its files, changes for a company whose facts stay as they are.</summary>
public static class LawDiff
{
    /// <summary>What changes by itself after today: each day of change compared with the day before.</summary>
    public static IReadOnlyList<DutyTurn> Ahead(LawBook law, CompanyFacts facts, DateOnly today) =>
        [.. from day in law.DaysAfter(today)
            from obligation in law.Obligations
            let before = law.Evaluate(obligation.Id, facts, day.AddDays(-1))
            let after = law.Evaluate(obligation.Id, facts, day)
            where before.Status != after.Status
            select new DutyTurn(day, obligation.Id, before, after, Reasons(law, obligation, day.AddDays(-1), law, obligation, day))];

    /// <summary>What an edit changes: the files before and after compared today and on each day of change of either; a difference is told once, on the day it begins.</summary>
    public static IReadOnlyList<DutyTurn> Between(LawBook old, LawBook edited, CompanyFacts facts, DateOnly today)
    {
        var turns = new List<DutyTurn>();
        var told = new Dictionary<string, (DutyStatus?, DutyStatus?, bool)>();
        var ids = old.Obligations.Concat(edited.Obligations).Select(o => o.Id).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var day in old.DaysAfter(today).Concat(edited.DaysAfter(today)).Append(today).Distinct().Order())
            foreach (var id in ids)
            {
                var (before, after) = (old.Evaluate(id, facts, day), edited.Evaluate(id, facts, day));
                var otherDay = before?.Status == after?.Status && before?.Due != after?.Due;
                var now = (before?.Status, after?.Status, otherDay);
                var differs = otherDay || before?.Status != after?.Status;
                if (differs && told.GetValueOrDefault(id) != now) turns.Add(new(day, id, before, after, Reasons(old, before?.Obligation, day, edited, after?.Obligation, day)));
                if (differs) told[id] = now;
                else told.Remove(id);
            }

        return turns;
    }

    /// <summary>Whether a condition or a sentence of an obligation names a number.</summary>
    public static bool Names(Obligation o, string parameter) => NumbersOf(o).Contains(parameter)
        || new[] { o.Titles, o.Summary, o.Who, o.Evidence, o.Deadline, o.Sanction }.Concat(o.Steps).Any(t => t?.Fr.Contains($"{{{{law:{parameter}}}}}", StringComparison.Ordinal) == true);

    /// <summary>The numbers that are not what they were, each from the day on which that begins.</summary>
    public static IReadOnlyList<(DateOnly From, string Parameter, decimal? Before, decimal? After)> Numbers(LawBook old, LawBook edited, DateOnly today)
    {
        var numbers = new List<(DateOnly, string, decimal?, decimal?)>();
        foreach (var id in old.Parameters.Keys.Union(edited.Parameters.Keys).Order(StringComparer.Ordinal))
        {
            (decimal?, decimal?) told = default;
            foreach (var day in old.DaysAfter(today).Concat(edited.DaysAfter(today)).Append(today).Distinct().Order())
            {
                var now = (old.Number(id, day), edited.Number(id, day));
                if (now.Item1 != now.Item2 && now != told) numbers.Add((day, id, now.Item1, now.Item2));
                told = now.Item1 == now.Item2 ? default : now;
            }
        }

        return numbers;
    }

    private static List<string> Reasons(LawBook old, Obligation? was, DateOnly oldDay, LawBook edited, Obligation? isNow, DateOnly day)
    {
        if (was is null || isNow is null) return [was is null ? "the file is new" : "the file is gone"];
        var reasons = NumbersOf(was).Union(NumbersOf(isNow))
            .Select(id => (Id: id, Before: old.Number(id, oldDay), After: edited.Number(id, day))).Where(n => n.Before != n.After)
            .Select(n => $"{n.Id} {Print(n.Before)} → {Print(n.After)}").ToList();
        if (was.Holds.Covers(oldDay) != isNow.Holds.Covers(day)) reasons.Add(isNow.Holds.Covers(day) ? "its text holds" : "its text does not hold");
        if (was.Status != isNow.Status) reasons.Add($"its status {was.Status} → {isNow.Status}");
        if (!was.Due.SequenceEqual(isNow.Due)) reasons.Add($"its deadline {string.Join(", ", was.Due)} → {string.Join(", ", isNow.Due)}");
        return reasons.Count > 0 ? reasons : ["its conditions"];
    }

    private static IEnumerable<string> NumbersOf(Obligation obligation) =>
        obligation.Conditions.Tests.Concat(obligation.DueIf?.Tests ?? []).Select(t => t.Headcount is { } h ? h.AtLeast ?? h.Below : t.Number?.Below).OfType<string>();

    private static string Print(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "none";
}
