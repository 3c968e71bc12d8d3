using System.Globalization;
using System.Text;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Tests.Architecture;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Obligations;

/// <summary>Every obligation at every headcount that matters, at four dates and for five companies: a table to be read by eye whenever it changes.</summary>
public sealed class LawTableTests
{
    private const string Workshop = "union-section no, equality-agreement no, forfait-jours no, collective-schedule yes, part-time yes, telework no, night-work no, mixed-staff yes";
    private static readonly int[] People = [1, 10, 11, 49, 50, 99, 100, 149, 150, 249, 250, 251, 299, 300, 999, 1000];
    private static readonly DateOnly[] Days = [new(2026, 11, 21), new(2027, 3, 1), new(2028, 1, 1), new(2031, 6, 7)];
    private static readonly DateOnly Grown = new(2026, 3, 1);

    private static readonly (string Name, DateOnly? From, Dictionary<string, string> Facts)[] Companies =
    [
        ("nothing known", null, []),
        ("small workshop", null, Said($"has-cse no, {Workshop}")),
        ("union, Index 80", null, Said("has-cse yes, union-section yes, method-agreement no, equality-agreement no, index-score 80, forfait-jours yes, collective-schedule no, part-time no, telework yes, night-work yes, mixed-staff no")),
        ("CSE, Index 70", null, Said("has-cse yes, union-section no, equality-agreement yes, index-score 70, forfait-jours no, collective-schedule yes, part-time yes, telework yes, night-work no, mixed-staff yes")),
        ("grown in 2026-03", Grown, Said($"has-cse yes, index-score 70, {Workshop}")),
    ];

    [Fact]
    public Task Every_obligation_at_every_threshold()
    {
        var library = ModuleLoader.Load(Path.Combine(Sources.Root, "modules")).Library!;
        var text = new StringBuilder("A applies  R recommended  u upcoming  d draft, announced  ? facts missing  . does not apply\n");
        for (var day = 0; day < Days.Length; day++)
        {
            var before = day == 0 ? [] : Rows(library, Days[day - 1]).ToHashSet();
            text.Append(CultureInfo.InvariantCulture, $"\n{Days[day]:yyyy-MM-dd}{(day == 0 ? "" : $": what differs from {Days[day - 1]:yyyy-MM-dd}")}\n{Heading()}");
            foreach (var row in Rows(library, Days[day]).Where(r => !before.Contains(r))) text.AppendLine(row);
        }

        return Verifier.Verify(text.ToString());
    }

    private static IEnumerable<string> Rows(ModuleLibrary library, DateOnly day)
    {
        var evaluator = new Evaluator(library.Parameters);
        return library.Obligations.OrderBy(o => o.Theme).ThenBy(o => o.Id, StringComparer.Ordinal).Select(o => $"{o.Id,-32}" + string.Join("  ", Companies.Select(c =>
            string.Concat(People.Select(h => Letter(evaluator.Evaluate(o, new(Series(h, c.From), c.Facts), day).Status))))));
    }

    /// <summary>The same headcount ever since 2015; or nobody until a month.</summary>
    private static Headcounts Series(int people, DateOnly? from) => Headcounts.Of(from is { } month ? [(new(2015, 1, 1), 0), (month, people)] : [(new(2015, 1, 1), people)]);

    private static char Letter(DutyStatus status) => status switch
    {
        DutyStatus.Applies => 'A',
        DutyStatus.Recommended => 'R',
        DutyStatus.Upcoming => 'u',
        DutyStatus.Announced => 'd',
        DutyStatus.Unknown => '?',
        _ => '.',
    };

    /// <summary>The names of the companies, and the headcounts written downwards.</summary>
    private static string Heading()
    {
        var names = new string(' ', 32) + string.Join("  ", Companies.Select(c => c.Name.PadRight(People.Length))).TrimEnd();
        var numbers = People.Select(h => h.ToString(CultureInfo.InvariantCulture).PadLeft(4)).ToList();
        var lines = Enumerable.Range(0, 4).Select(i => new string(' ', 32) + string.Join("  ", Companies.Select(_ => string.Concat(numbers.Select(n => n[i])))).TrimEnd());
        return string.Join('\n', lines.Prepend(names)) + "\n";
    }

    private static Dictionary<string, string> Said(string facts) => facts.Split(", ").Select(f => f.Split(' ')).ToDictionary(f => f[0], f => f[1]);
}
