// How long the Index and the indicators A to G take for 100 000 people, beside merely reading the same file in one run: its lines, its cells with the
// product's own reader, which copies nothing, and its cells as strings, as a program usually reads a table.
using System.Diagnostics;
using System.Globalization;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Web.Features.Pay;
using EqualityAcademy.Web.Features.Pay.ReadPayroll;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Formats;
using Microsoft.Extensions.Logging.Abstractions;

const int People = ReadPayrollList.MostRows, Rounds = 9;
using var modules = new ModuleSource(args.Length > 0 ? args[0] : "modules", reload: false, NullLogger<ModuleSource>.Instance);
var read = new ReadPayrollList(new LawOfPay(modules, new Clock(TimeProvider.System)));
var file = Path.GetTempFileName();
try
{
    Write(file);
    double lines = 0, cells = 0, strings = 0, all = 0;
    foreach (var measured in new[] { false, true })
    {
        lines = await Median(measured ? Rounds : 3, Lines);
        cells = await Median(measured ? Rounds : 3, Cells);
        strings = await Median(measured ? Rounds : 3, Strings);
        all = await Median(measured ? Rounds : 3, Compute);
    }

    using var process = Process.GetCurrentProcess();
    Console.WriteLine(FormattableString.Invariant(
        $"{People} people, {new FileInfo(file).Length / 1024} KB: computed in {all:0} ms; reading lines {lines:0} ms (ratio {all / lines:0.0}), reading cells {cells:0} ms (ratio {all / cells:0.0}), reading cells as strings {strings:0} ms (ratio {all / strings:0.0}); peak {process.PeakWorkingSet64 / 1024 / 1024} MB"));
    return 0;
}
finally
{
    File.Delete(file);
}

async Task<int> Lines()
{
    using var reader = new StreamReader(Open());
    var count = 0;
    while (await reader.ReadLineAsync() is { } line) count += line.Length > 0 ? 1 : 0;
    return count;
}

async Task<int> Strings()
{
    using var reader = new StreamReader(Open());
    var count = 0;
    while (await reader.ReadLineAsync() is { } line) count += line.Split(',').Length;
    return count;
}

async Task<int> Cells()
{
    await using var stream = Open();
    var (csv, row, count) = (new CsvStream(stream, ReadPayrollList.MostBytes), new TableRow(), 0);
    while (await csv.NextAsync(row, default)) count += row.Count;
    return count;
}

async Task<int> Compute()
{
    await using var stream = Open();
    var reading = await read.RunAsync(new CsvStream(stream, ReadPayrollList.MostBytes), PayBand.From251, ReferencePeriod.CalendarYear(2026), default);
    return reading.Result!.Population.Rows;
}

FileStream Open() => new(file, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, useAsync: false);

// Invented people, the same in every run.
static void Write(string file)
{
    string[] csps = ["ouvriers", "ouvriers", "employes", "techniciens_agents_de_maitrise", "ingenieurs_cadres"];
    string[] classes = ["B3", "C5", "B4", "D8", "F11"];
    using var writer = new StreamWriter(file);
    writer.WriteLine("employee_id,sex,birth_date,csp,classification,contract,weekly_hours,entry_date,exit_date,months_present,present_full_period,base_pay_fte,variable_pay_fte,seniority_bonus_fte,individual_raise,promotion,maternity_return,raises_during_leave,raised_after_return");
    for (var i = 0; i < People; i++)
    {
        var (kind, hours) = (i * 7 % 5, i % 11 == 0 ? "28" : "35");
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"E{i},{(i * 13 % 3 == 0 ? 'F' : 'M')},{1965 + i * 17 % 38}-0{1 + i % 9}-1{i % 10},{csps[kind]},{classes[kind]},CDI,{hours},2024-07-03,,12,y,{22000 + 3000 * kind + i * 31 % 9000},{i * 3 % 1500},{i % 900},{(i % 3 == 0 ? 'y' : 'n')},{(i % 17 == 0 ? 'y' : 'n')},n,,"));
    }
}

static async Task<double> Median(int rounds, Func<Task<int>> work)
{
    var times = new double[rounds];
    for (var i = 0; i < rounds; i++)
    {
        var start = Stopwatch.GetTimestamp();
        if (await work() == 0) throw new InvalidOperationException("Nothing was read.");
        times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    Array.Sort(times);
    return times[rounds / 2];
}
