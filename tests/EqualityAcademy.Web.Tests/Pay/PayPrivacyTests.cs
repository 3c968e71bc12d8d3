using System.Collections.Concurrent;
using System.Net;
using System.Text;
using EqualityAcademy.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace EqualityAcademy.Web.Tests.Pay;

public sealed class PayPrivacyTests : IAsyncLifetime
{
    private const string Number = "MARKED-7351";
    private const string Pay = "123456.78";

    private readonly Academy _academy = new()
    {
        WithCast = false,
        Settings = { ["Logging:LogLevel:Default"] = "Trace", ["Logging:LogLevel:Microsoft"] = "Trace", ["Logging:LogLevel:Microsoft.AspNetCore"] = "Trace" },
    };

    public Task InitializeAsync() => _academy.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)_academy).DisposeAsync();

    /// <summary>Everything is logged here, down to the last trace, for a list that is right and one that is wrong.</summary>
    [Fact]
    public async Task Nothing_of_a_list_is_on_disk_or_in_a_log()
    {
        var log = new Captured();
        _academy.Get<ILoggerFactory>().AddProvider(log);
        var before = TempFiles();
        var filler = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"E{i},M,1980-01-01,ouvriers,B3,CDI,35,2020-01-01,,12,y,24000,0,0,n,n,n,,\n"));
        var api = new PayApi(_academy);

        using var right = await api.Employees(Csv(filler, "y"));
        using var wrong = await api.Employees(Csv(filler, "perhaps"));

        Assert.Contains(Number, await right.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest), (right.StatusCode, wrong.StatusCode));
        Assert.Contains(log.Lines, l => l.Contains("/api/v1/pay/employees", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, Tells);
        Assert.DoesNotContain(Directory.EnumerateFiles(_academy.DataDirectory, "*", SearchOption.AllDirectories), f => Tells(Content(f)));
        Assert.DoesNotContain(TempFiles().Except(before), f => Tells(Content(f)));
    }

    private static byte[] Csv(string filler, string raised) => Encoding.UTF8.GetBytes(
        "employee_id,sex,birth_date,csp,classification,contract,weekly_hours,entry_date,exit_date,months_present,present_full_period,base_pay_fte,variable_pay_fte,seniority_bonus_fte,individual_raise,promotion,maternity_return,raises_during_leave,raised_after_return\n"
        + filler + $"{Number},F,1990-06-27,ingenieurs_cadres,F11,CDI,35,2024-07-03,,12,y,{Pay},0,0,{raised},n,n,,\n");

    private static bool Tells(string text) => text.Contains(Number, StringComparison.Ordinal) || text.Contains(Pay, StringComparison.Ordinal);

    /// <summary>Files of the temp directory as they are now; other processes make and remove some while we look.</summary>
    private static HashSet<string> TempFiles() =>
        [.. Directory.EnumerateFiles(Path.GetTempPath(), "*", new EnumerationOptions { IgnoreInaccessible = true, RecurseSubdirectories = false })];

    private static string Content(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            return reader.ReadToEnd();
        }
        catch (IOException) { return ""; }
        catch (UnauthorizedAccessException) { return ""; }
    }

    private sealed class Captured : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = [];

        public IReadOnlyCollection<string> Lines => _lines;

        public ILogger CreateLogger(string categoryName) => this;

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull
        {
            _lines.Enqueue($"{state}");
            return null;
        }

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
