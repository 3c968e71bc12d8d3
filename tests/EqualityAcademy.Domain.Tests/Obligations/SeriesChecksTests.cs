using System.Globalization;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Domain.Tests.Obligations;

public sealed class SeriesChecksTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly int[] Steps = [11, 50, 250];

    [Fact]
    public void A_month_to_come_is_impossible() =>
        Assert.Equal(["2026-12"], SeriesChecks.Impossible(Series("2026-11 42", "2026-12 42"), Today).Select(p => p.Field));

    [Theory]
    [InlineData("2025-10 42", null)]                        // thirteen months
    [InlineData("2025-09 42", "42 2025-09 2026-11")]        // fourteen
    [InlineData("2025-09 42; 2026-11 42", null)]            // said again: stayed
    [InlineData("2024-01 40; 2026-06 42", "40 2024-01 2026-05")]
    [InlineData("2024-01 40; 2026-05 40; 2026-06 42", null)]
    [InlineData("2024-01 40; 2025-01 41; 2026-01 42", null)] // a number each January
    public void A_long_silence_is_asked_about_until_it_is_answered(string series, string? asked) =>
        Assert.Equal(asked, SeriesChecks.Silences(Series(series.Split("; ")), Today).Select(Words).SingleOrDefault());

    [Theory]
    [InlineData("2026-03 12; 2026-04 48; 2026-05 13", "SeriesSpike")]
    [InlineData("2026-03 52; 2026-04 5; 2026-05 51", "SeriesSpike")]
    [InlineData("2026-03 45; 2026-04 58; 2026-05 45", "SeriesSpike")] // a quarter more, over 50
    [InlineData("2026-03 48; 2026-04 51; 2026-05 49", null)]          // over 50 by a little
    [InlineData("2026-03 30; 2026-04 38; 2026-05 30", null)]          // a quarter more, over nothing
    [InlineData("2026-01 20; 2026-04 45; 2026-09 20", null)]          // a season
    [InlineData("2026-03 3; 2026-04 6; 2026-05 3", null)]             // few people
    [InlineData("2026-03 42; 2026-04 420", "SeriesJump")]
    [InlineData("2026-03 42; 2026-04 60", null)]
    public void What_looks_like_a_slip_is_asked_about(string series, string? asked) =>
        Assert.Equal(asked, SeriesChecks.Slips(Series(series.Split("; ")), Steps).Select(p => p.TextKey).FirstOrDefault());

    [Fact]
    public void The_order_in_which_months_were_entered_changes_nothing() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
        ArbMap.Default.ArbFor<int[]>(), numbers =>
        {
            var series = numbers.Take(40).Select((n, i) => new MonthCount(new DateOnly(2020, 1, 1).AddMonths(i), Math.Abs(n % 300))).ToList();
            var turned = series.AsEnumerable().Reverse().ToList();
            return SeriesChecks.Slips(series, Steps).Select(p => p.Field).SequenceEqual(SeriesChecks.Slips(turned, Steps).Select(p => p.Field))
                && SeriesChecks.Silences(series, Today).Select(Words).SequenceEqual(SeriesChecks.Silences(turned, Today).Select(Words));
        }));

    [Fact]
    public void A_series_that_never_moves_is_never_doubted() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
        ArbMap.Default.ArbFor<PositiveInt>(), people => SeriesChecks.Slips(Enumerable.Range(0, 24).Select(i => new MonthCount(Today.AddMonths(-i), people.Get)), Steps).Count == 0));

    private static IEnumerable<MonthCount> Series(params string[] entries) => entries.Select(e => e.Split(' '))
        .Select(e => new MonthCount(DateOnly.Parse(e[0] + "-01", CultureInfo.InvariantCulture), decimal.Parse(e[1], CultureInfo.InvariantCulture)));

    private static string Words(Problem p) => string.Join(' ', p.Args.Select(a => a is DateOnly month ? SeriesChecks.Name(month) : a));
}
