using System.Globalization;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Obligations.ShowDuty;

/// <summary>A duty that was done: the day, the dates of the facts it moves, and until when it holds.</summary>
/// <param name="Facts">Fact and new date, as <see cref="RecordFact"/> takes it.</param>
public sealed record DoneInput(DateOnly On, DateOnly? ValidUntil, IReadOnlyDictionary<string, DateOnly> Facts);

/// <summary>What was typed of a duty that was done.</summary>
/// <param name="Facts">By fact.</param>
public sealed record DoneForm(string? DoneOn, string? ValidUntil, IReadOnlyDictionary<string, string?> Facts)
{
    public const string FactPrefix = "Fact-";

    private const int MostYearsAgo = 30, MostYearsAhead = 20;

    public Outcome<DoneInput> Read(DateOnly today)
    {
        var problems = new List<Problem>();
        var facts = Facts.Select(f => (f.Key, Day: Past(FactPrefix + f.Key, f.Value, today, problems))).Where(f => f.Day is not null).ToDictionary(f => f.Key, f => f.Day!.Value);
        if (Facts.Count > 0 && facts.Count == 0 && problems.Count == 0) problems.Add(new(FactPrefix + Facts.Keys.First(), "NeedDoneDate"));
        var on = Facts.Count > 0 ? facts.Values.Append(DateOnly.MinValue).Max() : Past("DoneOn", DoneOn, today, problems);
        if (on is null && problems.Count == 0) problems.Add(new("DoneOn", "NeedDoneDate"));
        var until = ReadUntil(on ?? today, problems);
        return problems.Count > 0 ? problems : new DoneInput(on!.Value, until, facts);
    }

    /// <returns>Null when nothing was typed, or nothing good.</returns>
    private static DateOnly? Past(string field, string? typed, DateOnly today, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (Day(typed) is not { } day) problems.Add(new(field, "BadDay"));
        else if (day > today) problems.Add(new(field, "DoneInFuture"));
        else if (day < today.AddYears(-MostYearsAgo)) problems.Add(new(field, "DoneLongAgo", MostYearsAgo));
        else return day;
        return null;
    }

    private DateOnly? ReadUntil(DateOnly on, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(ValidUntil)) return null;
        if (Day(ValidUntil) is not { } day) problems.Add(new("ValidUntil", "BadDay"));
        else if (day <= on) problems.Add(new("ValidUntil", "UntilBeforeDone"));
        else if (day > on.AddYears(MostYearsAhead)) problems.Add(new("ValidUntil", "UntilFarAway", MostYearsAhead));
        else return day;
        return null;
    }

    private static DateOnly? Day(string typed) =>
        DateOnly.TryParseExact(typed.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

/// <summary>Why a duty does not concern the company, as it was typed.</summary>
public sealed record DisputeForm(string? Reason)
{
    public const int MostLetters = 500;

    public Outcome<string> Read()
    {
        var text = Reason?.Trim().ReplaceLineEndings(" ") ?? "";
        if (text.Length == 0) return new Problem("Reason", "NeedReason");
        return text.Length > MostLetters ? new Problem("Reason", "TextLong", MostLetters) : text;
    }
}
