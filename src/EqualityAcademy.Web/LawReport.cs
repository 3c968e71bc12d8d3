using System.Globalization;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Content;

namespace EqualityAcademy.Web;

/// <summary>
/// The report of <c>check-modules --diff</c> and <c>--against DIR</c>: what the law, or an edit of its files, changes for the companies of the cast,
/// whose headcounts and facts stay as they are.
/// </summary>
internal sealed class LawReport(DateOnly today, TextWriter output)
{
    /// <summary>What changes by itself, from today on.</summary>
    public void WriteAhead(ModuleLibrary library)
    {
        var law = BookOf(library);
        output.WriteLine($"{Iso(today)}, what applies today:");
        foreach (var (firm, facts) in CastFacts.On(today))
        {
            var statuses = law.Obligations.CountBy(o => law.Evaluate(o.Id, facts, today)!.Status).OrderBy(s => s.Key).Select(s => $"{Word(s.Key)} {s.Value}");
            output.WriteLine($"  {Name(firm)}: {string.Join(", ", statuses)}");
        }

        output.WriteLine("after today:");
        WriteTurns([.. CastFacts.On(today).SelectMany(c => LawDiff.Ahead(law, c.Facts, today).Select(t => (c.Firm, Turn: t)))], "Nothing changes by itself for these companies.");
    }

    /// <summary>What an edit changes, compared with the files as they were.</summary>
    public void WriteBetween(ModuleLibrary old, ModuleLibrary edited)
    {
        var (before, after) = (BookOf(old), BookOf(edited));
        output.WriteLine("numbers:");
        var numbers = LawDiff.Numbers(before, after, today);
        foreach (var (from, parameter, was, now) in numbers)
            output.WriteLine($"  {From(from)}: {parameter} {Print(was)} → {Print(now)}, named by {NamedBy(edited, parameter)}");
        if (numbers.Count == 0) output.WriteLine("  No number differs.");
        output.WriteLine("duties:");
        WriteTurns([.. CastFacts.On(today).SelectMany(c => LawDiff.Between(before, after, c.Facts, today).Select(t => (c.Firm, Turn: t)))], "No duty differs for these companies.");
    }

    private void WriteTurns(IReadOnlyList<(Cast.Firm Firm, DutyTurn Turn)> turns, string none)
    {
        foreach (var (firm, turn) in turns.OrderBy(t => t.Turn.From)) output.WriteLine($"  {From(turn.From)}: {Name(firm)}: {Describe(turn)}");
        if (turns.Count == 0) output.WriteLine("  " + none);
    }

    /// <summary>A plus for what begins to apply, a minus for what ends, a tilde for any other change.</summary>
    private static string Describe(DutyTurn turn)
    {
        var (did, does) = (Binds(turn.Before), Binds(turn.After));
        var sign = does && !did ? "+" : did && !does ? "-" : "~";
        var status = turn.Before?.Status == turn.After?.Status ? $"due {Due(turn.Before)} → {Due(turn.After)}"
            : sign == "~" ? $"{Word(turn.Before?.Status)} → {Word(turn.After?.Status)}" : Word(turn.After?.Status);
        return $"{sign} {turn.Obligation} ({status}) because {string.Join(", ", turn.Because)}";
    }

    private static string NamedBy(ModuleLibrary library, string parameter) =>
        string.Join(", ", library.Obligations.Where(o => LawDiff.Names(o, parameter)).Select(o => o.Id)) is { Length: > 0 } names ? names : "no obligation";

    private static bool Binds(Duty? duty) => duty?.Status == DutyStatus.Applies;

    private static LawBook BookOf(ModuleLibrary library) => new(library.Parameters, library.Obligations);

    private string From(DateOnly day) => day == today ? "today" : $"from {Iso(day)}";

    private static string Name(Cast.Firm firm) => $"{firm.Name} ({firm.Headcount})";

    private static string Due(Duty? duty) => duty?.Due is { } due ? Iso(due) : "none";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Print(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "none";

    private static string Word(DutyStatus? status) => status switch
    {
        null => "no such file",
        DutyStatus.DoesNotApply => "does-not-apply",
        { } s => s.ToString().ToLowerInvariant(),
    };
}
