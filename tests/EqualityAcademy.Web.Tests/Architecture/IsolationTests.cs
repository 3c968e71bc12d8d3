using System.Net;
using System.Text.RegularExpressions;
using Dapper;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;
using EqualityAcademy.Web.Tests.Demo;
using EqualityAcademy.Web.Tests.Support;
using Microsoft.AspNetCore.Routing;

namespace EqualityAcademy.Web.Tests.Architecture;

/// <summary>Every page is asked with another company's address and with another company's ids: all of it is a 404.</summary>
public sealed partial class IsolationTests(DemoAcademy academy) : IClassFixture<DemoAcademy>
{
    [Fact]
    public async Task No_page_of_another_company_opens()
    {
        var bruno = await academy.Academy.SignedInAs(Cast.Bruno);
        var ids = await IdsOfAsync(Cast.Martin);
        await AllAre404Async(bruno, Routes(r => true).Concat(["/pay", "/pay/list", "/pay/totals", "/pay/announced"]).SelectMany(r => Addresses($"/c/{Cast.Martin.Slug}", r, ids)));
    }

    [Fact]
    public Task No_page_of_ones_own_company_opens_with_another_companys_ids() => AllAre404Async(Cast.Bruno, Cast.Martin);

    [Fact]
    public Task Nor_the_other_way_round() => AllAre404Async(Cast.Fanny, Cast.Lumiere);

    private async Task AllAre404Async(Cast.Actor reader, Cast.Firm other)
    {
        var ids = await IdsOfAsync(other);
        var addresses = Routes(r => r.Contains(":guid", StringComparison.Ordinal)).SelectMany(r => Addresses($"/c/{reader.Firm!.Slug}", r, ids)).ToList();
        Assert.True(addresses.Count >= 20, $"only {addresses.Count} addresses with ids");
        await AllAre404Async(await academy.Academy.SignedInAs(reader), addresses);
    }

    [Fact]
    public async Task A_manager_opens_no_page_of_the_cluster_and_a_coordinator_none_of_a_company()
    {
        var bruno = await academy.Academy.SignedInAs(Cast.Bruno);
        var denis = await academy.Academy.SignedInAs(Cast.Denis);
        await AllAre404Async(bruno, Routes(r => !r.Contains('{', StringComparison.Ordinal)).Select(r => $"/k/{Cast.ClusterSlug}{r}"));
        await AllAre404Async(denis, Routes(r => !r.Contains('{', StringComparison.Ordinal)).Select(r => $"/c/{Cast.Lumiere.Slug}{r}"));
    }

    [Fact]
    public async Task A_learner_opens_no_page_of_the_manager()
    {
        var aicha = await academy.Academy.SignedInAs(Cast.Aicha);
        foreach (var page in new[] { "people", "people/invite", "contacts", "company", "poster", "training", "check", "plan", "reminders", "duties", "duties/timeline", "duties/print", "duties/duerp", "duties/duerp/evidence", "binder", "binder.zip", "notices", "notices/print", "notices/five-contacts", "pay/jobs", "pay/jobs/grid", "pay/jobs/pairs", "pay/jobs/causes", "pay/jobs/causes/overtime", "pay/jobs/print" })
            await AllAre404Async(aicha, [$"/c/{Cast.Lumiere.Slug}/{page}"]);
    }

    /// <summary>Routes of all pages that belong to an organisation, the visitors' own pages too: inside a stranger's path they are 404 as well.</summary>
    private IEnumerable<string> Routes(Func<string, bool> which) => academy.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<AccessAttribute>() is NeedsAttribute)
        .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Distinct().Where(which);

    /// <summary>The route with each of the ids in the place of its id.</summary>
    private static IEnumerable<string> Addresses(string company, string route, IReadOnlyList<string> ids)
    {
        var filled = Optional().Replace(route, "").Replace("{Module}", "equal-pay", StringComparison.Ordinal).Replace("{Lesson}", "workshop-and-office", StringComparison.Ordinal)
            .Replace("{Question}", "pay-comparison", StringComparison.Ordinal).Replace("{Notice}", "five-contacts", StringComparison.Ordinal).Replace("{Cause}", "overtime", StringComparison.Ordinal);
        return Id().IsMatch(filled) ? ids.Select(id => company + Id().Replace(filled, id)) : [company + filled];
    }

    private async Task<IReadOnlyList<string>> IdsOfAsync(Cast.Firm firm)
    {
        await using var connection = await academy.Get<Db>().OpenAsync();
        var ids = new List<string>();
        foreach (var table in new[] { "assessment", "plan_action", "membership", "company_contact", "quiz_attempt", "assignment", "pay_record", "pay_job" })
        {
            var id = await connection.ExecuteScalarAsync<object>($"select id from {table} where company_id = @Company limit 1", new { Company = firm.Id });
            if (id is not null) ids.Add(id.ToString()!);
        }

        ids.Add((await connection.ExecuteScalarAsync<object>("select id from evidence where company_id = @Company and kind = 'file' limit 1", new { Company = firm.Id }))!.ToString()!);
        Assert.True(ids.Count >= 5, "the demonstration gives this company too little");
        return ids;
    }

    private static async Task AllAre404Async(Browser browser, IEnumerable<string> addresses)
    {
        var open = new List<string>();
        foreach (var address in addresses)
            if ((await browser.Ask(address)).StatusCode != HttpStatusCode.NotFound) open.Add(address);
        Assert.Empty(open);
    }

    [GeneratedRegex(@"/\{\w+(:\w+)?\?\}")]
    private static partial Regex Optional();

    [GeneratedRegex(@"\{\w+:guid\}")]
    private static partial Regex Id();
}
