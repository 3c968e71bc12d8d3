using Dapper;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Obligations;

public sealed class TellHeadcountTests : IAsyncLifetime
{
    private const string ByMonth = "form:has(#month)";
    private const string ByYear = "form:has(#year)";
    private readonly Academy _academy = new();
    private Browser _bruno = null!;

    private static string Address => $"/c/{Cast.Lumiere.Slug}/duties/headcount";

    public async Task InitializeAsync()
    {
        await _academy.InitializeAsync();
        _bruno = await _academy.SignedInAs(Cast.Bruno);
    }

    public Task DisposeAsync() => ((IAsyncLifetime)_academy).DisposeAsync();

    [Fact]
    public async Task A_month_is_counted_and_what_was_said_before_stands_for_today()
    {
        var page = await Month("2025-12", "38");
        Assert.Contains("Décembre 2025", page.Main, StringComparison.Ordinal);
        Assert.Equal(["2025-12 38", "2026-11 42"], await SeriesAsync());
        page = await Month("2026-11", "51");
        Assert.Equal(51, await PresentAsync());
        await Verifier.Verify(page.Main);
    }

    [Theory]
    [InlineData("2026-13", "42", "month")]
    [InlineData("bientôt", "42", "month")]
    [InlineData("2026-12", "42", "month")]
    [InlineData("1066-10", "42", "month")]
    [InlineData("2026-03", "", "people")]
    [InlineData("2026-03", "0", "people")]
    [InlineData("2026-03", "49,8", "people")]
    [InlineData("2026-03", "1000000", "people")]
    public async Task What_cannot_be_is_said_at_its_field_and_stays(string month, string people, string field)
    {
        var page = await Month(month, people);
        Assert.EndsWith("#" + field, page.Find(".errors a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal((month, people), (page.Find("#month")!.GetAttribute("value"), page.Find("#people")!.GetAttribute("value") ?? ""));
        Assert.Empty(await SeriesAsync());
    }

    [Fact]
    public async Task A_month_may_be_written_in_words()
    {
        await Month("mars 2026", "41");
        Assert.Equal(["2026-03 41", "2026-11 42"], await SeriesAsync());
    }

    [Fact]
    public async Task Up_and_down_at_once_is_asked_back_and_a_tick_says_yes()
    {
        await Month("2026-03", "12");
        await Month("2026-05", "13");
        var page = await Month("2026-04", "48");
        Assert.Contains("12 en mars 2026, 48 en avril 2026, 13 en mai 2026", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-04 48", await SeriesAsync());
        var tick = page.Find("#confirm")!.GetAttribute("value");
        page = await _bruno.Submit(page, ByMonth, ("confirm", tick));
        Assert.Null(page.Find("#confirm"));
        Assert.Contains("2026-04 48", await SeriesAsync());
    }

    [Fact]
    public async Task A_tick_for_one_doubt_is_none_for_another()
    {
        await Month("2026-03", "12");
        await Month("2026-05", "13");
        var page = await Month("2026-04", "48");
        page = await _bruno.Submit(page, ByMonth, ("people", "480"), ("confirm", page.Find("#confirm")!.GetAttribute("value")));
        Assert.Contains("480 en avril 2026", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-04 480", await SeriesAsync());
    }

    [Fact]
    public async Task A_long_silence_is_asked_back_and_the_answer_is_kept_in_the_series()
    {
        var page = await Month("2023-01", "30");
        Assert.Contains("resté à 30, de janvier 2023 à octobre 2026", page.Main, StringComparison.Ordinal);
        await _bruno.Submit(page, ByMonth, ("confirm", page.Find("#confirm")!.GetAttribute("value")));
        Assert.Equal(["2023-01 30", "2026-10 30", "2026-11 42"], await SeriesAsync());
        page = await Month("2026-09", "31");
        Assert.Null(page.Find("#confirm")); // thirty until then was said before
        Assert.Equal(["2023-01 30", "2026-08 30", "2026-09 31", "2026-10 30", "2026-11 42"], await SeriesAsync());

        _academy.Clock.Advance(TimeSpan.FromDays(440));
        _bruno = await _academy.SignedInAs(Cast.Bruno);
        page = await _bruno.Get(Address);
        Assert.Contains("resté à 42, de novembre 2026 à février 2028", page.Main, StringComparison.Ordinal);
        page = await _bruno.Submit(page, "form.asked");
        Assert.Null(page.Find("form.asked"));
        Assert.Contains("2028-02 42", await SeriesAsync());
    }

    [Fact]
    public async Task The_average_of_a_year_stands_for_its_twelve_months()
    {
        await Month("2025-12", "38");
        var page = await _bruno.Submit(await _bruno.Get(Address), ByYear, ("year", "2026"), ("average", "40"));
        Assert.EndsWith("#year", page.Find(".errors a")!.GetAttribute("href"), StringComparison.Ordinal);
        page = await _bruno.Submit(page, ByYear, ("year", "2025"), ("average", "40"));
        Assert.Contains("Des mois de 2025 sont déjà écrits", page.Main, StringComparison.Ordinal);
        page = await _bruno.Submit(page, ByYear, ("confirm", page.Find("#confirm")!.GetAttribute("value")));
        Assert.Equal(13, (await SeriesAsync()).Count());

        page = await _bruno.Submit(page, "form:has(button[name=span])", ("span", "2025-01-01 2025-12-01"));
        Assert.Equal(["2026-11 42"], await SeriesAsync());
        Assert.DoesNotContain("2025", page.Find("table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_the_company_and_the_series_never_differ()
    {
        var page = await _bruno.Get($"/c/{Cast.Lumiere.Slug}/company");
        await _bruno.Submit(page, "main form[method=post]", ("Headcount", "43"));
        Assert.Empty(await SeriesAsync());
        await Month("2026-01", "40");
        await _bruno.Submit(await _bruno.Get(page.Address.PathAndQuery), "main form[method=post]", ("Headcount", "47"));
        Assert.Equal((47, "2026-11 47"), (await PresentAsync(), (await SeriesAsync()).Last()));
    }

    private async Task<Page> Month(string month, string people) => await _bruno.Submit(await _bruno.Get(Address), ByMonth, ("month", month), ("people", people));

    private async Task<IEnumerable<string>> SeriesAsync()
    {
        await using var connection = await _academy.Get<Db>().OpenAsync();
        var rows = await connection.QueryAsync<Row>("select month, headcount from company_headcount where company_id = @Company order by month", new { Company = Cast.Lumiere.Id });
        return rows.Select(r => $"{r.Month:yyyy-MM} {r.Headcount}");
    }

    private async Task<int> PresentAsync()
    {
        await using var connection = await _academy.Get<Db>().OpenAsync();
        return await connection.ExecuteScalarAsync<int>("select headcount from company where id = @Company", new { Company = Cast.Lumiere.Id });
    }

    private sealed record Row(DateOnly Month, int Headcount);
}
