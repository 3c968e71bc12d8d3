using System.Net;
using Dapper;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Features.Pay;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Pay;

public sealed class KeepResultTests(Academy academy) : IClassFixture<Academy>
{
    [Fact]
    public async Task A_result_that_is_kept_reads_the_same_and_hides_what_tells_one_persons_pay()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var picture = await Pictures.Of(academy, 180);
        var kept = await KeepAsync(bruno, Cast.Lumiere, picture);
        Assert.Equal(HttpStatusCode.OK, kept.Status);
        Assert.Contains(Cast.Bruno.Name, kept.Main, StringComparison.Ordinal);
        Assert.Contains("53 sur 100", kept.Main, StringComparison.Ordinal);
        var stored = PayPictureJson.Read(await FiguresAsync(kept))!;
        Assert.Equal(Pictures.Facts(picture.ForOthers()), Pictures.Facts(stored));
        Assert.DoesNotContain(stored.Directive!.Categories.Value.Categories, c => c.Pay.IsComputed && Math.Min(c.Women, c.Men) < 3);
        Assert.Contains("53 sur 100", (await bruno.Get($"/c/{Cast.Lumiere.Slug}/pay")).Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_period_is_kept_once_and_another_period_beside_it()
    {
        var fanny = await academy.SignedInAs(Cast.Fanny, "en");
        await KeepAsync(fanny, Cast.Martin, await Pictures.Of(academy, 180));
        var again = await KeepAsync(fanny, Cast.Martin, await Pictures.Of(academy, 60));
        await KeepAsync(fanny, Cast.Martin, (await Pictures.Of(academy, 180)) with { Period = ReferencePeriod.CalendarYear(2025) });
        var home = await fanny.Get($"/c/{Cast.Martin.Slug}/pay");
        Assert.Equal(2, home.Document.QuerySelectorAll("a[href^='pay/kept/']").Length);
        Assert.Contains("84 out of 100", again.Main, StringComparison.Ordinal);
        Assert.Contains("from 53 in 2025 to 84 in 2026", home.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erasing_really_deletes()
    {
        var omar = await academy.SignedInAs(Cast.Omar);
        var kept = await KeepAsync(omar, Cast.Orion, await Pictures.Of(academy, 320));
        var after = await omar.Submit(kept, "form:has(details)");
        Assert.Contains("effacé", after.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await omar.Get(kept.Address.AbsolutePath)).Status);
        Assert.Null(await FiguresAsync(kept));
        await using var connection = await academy.Get<Db>().OpenAsync();
        var trail = await connection.QueryAsync<string>("select kind from audit_event where company_id = @Company and kind like 'pay-%'", new { Company = Cast.Orion.Id });
        Assert.Equal(["pay-erased", "pay-kept"], trail.Order());
    }

    [Fact]
    public async Task A_kept_result_is_a_404_for_other_companies_for_learners_and_for_visitors()
    {
        var nathalie = await academy.SignedInAs(Cast.Nathalie);
        var kept = await KeepAsync(nathalie, Cast.Noel, await Pictures.Of(academy, 60));
        var id = kept.Address.AbsolutePath.Split('/')[^1];
        var (bruno, aicha) = (await academy.SignedInAs(Cast.Bruno), await academy.SignedInAs(Cast.Aicha));
        foreach (var path in new[] { $"pay/kept/{id}", $"pay/kept/{id}/report.pdf", $"pay/kept/{id}/report.xlsx" })
        {
            Assert.Equal(HttpStatusCode.OK, (await nathalie.Ask($"/c/{Cast.Noel.Slug}/{path}")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await bruno.Ask($"/c/{Cast.Noel.Slug}/{path}")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await bruno.Ask($"/c/{Cast.Lumiere.Slug}/{path}")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await aicha.Ask($"/c/{Cast.Lumiere.Slug}/{path}")).StatusCode);
            Assert.NotEqual(HttpStatusCode.OK, (await academy.Visitor().Ask($"/c/{Cast.Noel.Slug}/{path}")).StatusCode);
        }

        var text = await academy.Visitor().Get("/pay/sample/mecanique-060");
        Assert.DoesNotContain("pay/keep", text.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_duties_hear_of_a_score_only_when_somebody_says_so()
    {
        var fanny = await academy.SignedInAs(Cast.Fanny);
        var picture = await Pictures.Of(academy, 320);
        await KeepAsync(fanny, Cast.Martin, picture);
        Assert.Empty(await FactsAsync(Cast.Martin.Id));
        await KeepAsync(fanny, Cast.Martin, picture, ("tell", "yes"));
        Assert.Equal(["index-score=93"], await FactsAsync(Cast.Martin.Id));
        await KeepAsync(fanny, Cast.Martin, picture, ("tell", "yes"), ("below", "2026-03-01"));
        Assert.Equal(["index-score=93"], await FactsAsync(Cast.Martin.Id));
        await KeepAsync(fanny, Cast.Martin, await Pictures.Of(academy, 180), ("tell", "yes"), ("below", "2026-03-01"));
        Assert.Equal(["index-first-below-on=2026-03-01", "index-score=53"], await FactsAsync(Cast.Martin.Id));
    }

    [Theory]
    [InlineData("2099-01-01", 2026, "no-day", "index-score=53")]
    [InlineData("0001-01-01", 2026, "no-day", "index-score=53")]
    [InlineData("2026-03-01", 2020, "not-told", "")]
    public async Task A_day_that_cannot_be_and_a_score_of_the_past_are_not_told(string below, int year, string done, string facts)
    {
        var nathalie = await academy.SignedInAs(Cast.Nathalie);
        await KeepAsync(nathalie, Cast.Noel, (await Pictures.Of(academy, 320)) with { Period = ReferencePeriod.CalendarYear(2024) });
        await ForgetAsync(Cast.Noel.Id);
        var kept = await KeepAsync(nathalie, Cast.Noel, (await Pictures.Of(academy, 180)) with { Period = ReferencePeriod.CalendarYear(year) }, ("tell", "yes"), ("below", below));
        Assert.EndsWith($"done={done}", kept.Address.Query, StringComparison.Ordinal);
        Assert.NotNull(kept.Find("[role=status]"));
        Assert.Equal(facts, string.Join(' ', await FactsAsync(Cast.Noel.Id)));
    }

    [Fact]
    public async Task A_form_that_is_forged_or_a_day_old_keeps_nothing()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var sealed_ = academy.Get<PaySeal>().Seal(await Pictures.Of(academy, 60));
        var page = await bruno.Get($"/c/{Cast.Lumiere.Slug}/pay/sample/mecanique-060");
        academy.Clock.Advance(TimeSpan.FromHours(25));
        var late = await Post(bruno, page, Cast.Lumiere, sealed_);
        academy.Clock.Advance(TimeSpan.FromHours(-25));
        var forged = await Post(bruno, page, Cast.Lumiere, sealed_[..^4] + "AAAA");
        foreach (var answer in new[] { late, forged }) Assert.EndsWith("/pay?gone=1", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    /// <summary>The form of a page, its figures replaced, sent to be kept.</summary>
    private async Task<Page> KeepAsync(Browser browser, Cast.Firm firm, PayPicture picture, params (string, string)[] more)
    {
        var page = await browser.Get($"/c/{firm.Slug}/pay/sample/mecanique-060");
        using var answer = await Post(browser, page, firm, academy.Get<PaySeal>().Seal(picture), more);
        return await browser.Get(answer.Headers.Location!.OriginalString);
    }

    private static Task<HttpResponseMessage> Post(Browser browser, Page page, Cast.Firm firm, string figures, params (string Name, string Value)[] more)
    {
        var token = page.Find("#pay-files input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var fields = more.Append(("__RequestVerificationToken", token)).Append(("figures", figures)).Append(("grouping", "csp"));
        return browser.Ask(new HttpRequestMessage(HttpMethod.Post, $"/c/{firm.Slug}/pay/keep") { Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Item1, f.Item2))) });
    }

    private async Task<string?> FiguresAsync(Page kept)
    {
        await using var connection = await academy.Get<Db>().OpenAsync();
        return await connection.QuerySingleOrDefaultAsync<string>("select figures from pay_record where id = @Id", new { Id = RowId.From(Guid.Parse(kept.Address.AbsolutePath.Split('/')[^1])) });
    }

    private async Task ForgetAsync(CompanyId company)
    {
        await using var connection = await academy.Get<Db>().OpenAsync();
        await connection.ExecuteAsync("delete from company_fact where company_id = @Company", new { Company = company });
    }

    private async Task<IEnumerable<string>> FactsAsync(CompanyId company)
    {
        await using var connection = await academy.Get<Db>().OpenAsync();
        return await connection.QueryAsync<string>("select fact || '=' || value from company_fact where company_id = @Company and fact like 'index-%' order by fact", new { Company = company });
    }
}
