// How long the evaluation of all obligations takes: one company with ten years of monthly headcounts and every fact given, then 200 companies.
// Beside it a baseline of the same run: looking up every fact once, and every month of the ten years once.
using System.Diagnostics;
using System.Globalization;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Web.Platform.Content;

const int Months = 120, Companies = 200, Rounds = 2000;
var today = new DateOnly(2026, 11, 21);
var (library, problems) = ModuleLoader.Load(args.Length > 0 ? args[0] : "modules");
if (library is null)
{
    Console.Error.WriteLine(string.Join('\n', problems));
    return 1;
}

var evaluator = new Evaluator(library.Parameters);
var companies = Enumerable.Range(0, Companies).Select(Company).ToArray();
var known = library.Facts.ToDictionary(f => f.Id, f => Answer(f, 0));
var one = companies[0];

var read = Median(Rounds, () => Read(one.Headcounts));
var all = Median(Rounds, () => evaluator.EvaluateAll(library.Obligations, one, today).Count);
var before = GC.GetAllocatedBytesForCurrentThread();
evaluator.EvaluateAll(library.Obligations, one, today);
var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
var cluster = Median(Rounds / 40, () => companies.Sum(c => evaluator.EvaluateAll(library.Obligations, c, today).Count));

Console.WriteLine(FormattableString.Invariant($"{library.Obligations.Count} obligations, one company: {all * 1000:0.0} µs, {allocated / 1024} KB allocated; reading the same facts: {read * 1000:0.0} µs, ratio {all / read:0}"));
Console.WriteLine(FormattableString.Invariant($"{Companies} companies: {cluster:0.0} ms"));
return all < 1 ? 0 : 1;

// A company that grows and shrinks around the thresholds, another one for every number.
CompanyFacts Company(int number)
{
    var first = new DateOnly(today.Year, today.Month, 1).AddMonths(1 - Months);
    var headcounts = Headcounts.Of(Enumerable.Range(0, Months).Select(m => (first.AddMonths(m), (decimal)(8 + number * 7 % 300 + m / 3 + m % 5))));
    return new(headcounts, library.Facts.ToDictionary(f => f.Id, f => Answer(f, number)));
}

static string Answer(FactDefinition fact, int number) => fact.Kind switch
{
    FactKind.YesNo => (number + fact.Id.Length) % 4 == 0 ? "no" : "yes",
    FactKind.Date => new DateOnly(2022, 1, 1).AddDays((number * 37 + fact.Id.Length * 53) % 1700).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    _ => "72",
};

int Read(Headcounts headcounts) => library.Facts.Sum(f => known[f.Id].Length) + headcounts.Months.Count(m => headcounts.On(m) is not null);

static double Median(int rounds, Func<int> work)
{
    for (var i = 0; i < rounds / 2; i++) work();
    var times = new double[rounds];
    for (var i = 0; i < rounds; i++)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    Array.Sort(times);
    return times[rounds / 2];
}
