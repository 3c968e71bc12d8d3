using System.Net;
using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.PayGap.Jobs;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Features.Pay.CompareJobs.Causes;
using EqualityAcademy.Web.Features.Pay.CompareJobs;
using EqualityAcademy.Web.Features.Pay.CompareJobs.Grid;
using EqualityAcademy.Web.Features.Pay.CompareJobs.Pairs;
using EqualityAcademy.Web.Features.Pay.CompareJobs.Rate;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.ActionPlans;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Pay.CompareJobs;

public sealed class JobPairTests(Academy academy) : IClassFixture<Academy>
{
    private const string Answers = "form:has([name=BasePay])";
    private static readonly PairAnswers Bargained = new(Better.Second, Better.Same, YesNo.No, PairReason.Negotiated, null);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_pages_of_pairs_read_as_accepted(string language)
    {
        await academy.FillGrid(Cast.Nathalie);
        var nathalie = await academy.SignedInAs(Cast.Nathalie, language);
        var pairs = await nathalie.Get("/c/serrurerie-noel/pay/jobs/pairs");
        await Verifier.Verify(pairs.Main, "pairs_" + language);
        var pair = await nathalie.Get("/c/serrurerie-noel/" + pairs.Find("ol.pairs a")!.GetAttribute("href"));
        var answered = await nathalie.Submit(pair, Answers, ("BasePay", "second"), ("Premiums", "same"), ("Written", "no"), ("Reason", "negotiated"));
        await Verifier.Verify(answered.Main, "pair_" + language);
    }

    [Fact]
    public async Task Answers_are_kept_and_lead_on_to_the_next_pair_and_can_be_changed()
    {
        await academy.FillGrid(Cast.Nathalie);
        var nathalie = await academy.SignedInAs(Cast.Nathalie);
        var first = await nathalie.Get("/c/serrurerie-noel/" + (await nathalie.Get("/c/serrurerie-noel/pay/jobs")).Find("main p.line a.btn.quiet ~ a, ol.times li:nth-child(2) a")!.GetAttribute("href"));
        Assert.Equal("Deux paires à comparer", first.Heading);
        var pair = await nathalie.Get("/c/serrurerie-noel/" + first.Find("main p.line a.btn")!.GetAttribute("href"));
        Assert.Null(pair.Find("#outcome"));
        pair = await nathalie.Submit(pair, Answers, ("BasePay", "same"), ("Premiums", "unknown"));
        Assert.Equal("Pas assez d’éléments", pair.Find("#outcome h2")!.TextContent);
        Assert.Equal("same", pair.Find("[name=BasePay][checked]")!.GetAttribute("value"));
        Assert.EndsWith((await academy.Compared(Cast.Nathalie)).NextOpen!.Path, pair.Find("#outcome a.btn")!.GetAttribute("href"), StringComparison.Ordinal);
        pair = await nathalie.Submit(pair, Answers, ("Premiums", "same"));
        Assert.Equal("Payés pareil", pair.Find("#outcome h2")!.TextContent);
        Assert.Single((await academy.Compared(Cast.Nathalie)).Pairs, p => p.IsLooked);
    }

    [Fact]
    public async Task An_answer_means_the_same_job_when_the_holders_change()
    {
        var (inspection, setting, _) = await academy.FillGrid(Cast.Nathalie);
        var pair = (await academy.Compared(Cast.Nathalie)).Find(inspection, setting)!.Pair;
        Assert.True(await academy.Get<AnswerPair>().RunAsync(Cast.Nathalie.Scope(), pair, Bargained));
        Assert.True(await academy.Get<ChangeJobs>().ChangeAsync(Cast.Nathalie.Scope(), inspection, new("Contrôle qualité", 0, 3)));
        Assert.True(await academy.Get<ChangeJobs>().ChangeAsync(Cast.Nathalie.Scope(), setting, new("Réglage sur presse", 4, 0)));
        var after = (await academy.Compared(Cast.Nathalie)).Find(inspection, setting)!;
        Assert.Equal((setting, Better.First, Advantage.First), (after.Pair.First.Id, after.Answers.BasePay!.Value, after.Outcome.Advantage));
    }

    [Fact]
    public async Task Jobs_that_are_no_pair_have_no_page_and_their_old_answers_wait_unseen()
    {
        var (inspection, setting, planning) = await academy.FillGrid(Cast.Nathalie);
        var pair = (await academy.Compared(Cast.Nathalie)).Find(inspection, setting)!.Pair;
        Assert.True(await academy.Get<AnswerPair>().RunAsync(Cast.Nathalie.Scope(), pair, Bargained));
        var nathalie = await academy.SignedInAs(Cast.Nathalie);
        Assert.Equal(HttpStatusCode.NotFound, (await nathalie.Get($"/c/serrurerie-noel/pay/jobs/pairs/{inspection.Value}/{planning.Value}")).Status);
        await academy.Get<RateJob>().RunAsync(Cast.Nathalie.Scope(), setting, JobRating.None);
        Assert.Equal(HttpStatusCode.NotFound, (await nathalie.Get($"/c/serrurerie-noel/pay/jobs/pairs/{inspection.Value}/{setting.Value}")).Status);
        await academy.Get<RateJob>().RunAsync(Cast.Nathalie.Scope(), setting, pair.Second.Rating);
        Assert.Equal(Verdict.ToCorrect, (await academy.Compared(Cast.Nathalie)).Find(inspection, setting)!.Outcome.Verdict);
    }

    [Fact]
    public async Task The_jobs_of_another_company_can_be_neither_seen_nor_changed()
    {
        var (inspection, setting, _) = await academy.FillGrid(Cast.Nathalie);
        var pair = (await academy.Compared(Cast.Nathalie)).Find(inspection, setting)!.Pair;
        var fanny = await academy.SignedInAs(Cast.Fanny);
        foreach (var address in new[] { $"{inspection.Value}", $"pairs/{inspection.Value}/{setting.Value}" })
            Assert.Equal(HttpStatusCode.NotFound, (await fanny.Get($"/c/fonderie-martin/pay/jobs/{address}")).Status);
        var (change, scope) = (academy.Get<ChangeJobs>(), Cast.Fanny.Scope());
        Assert.False(await change.ChangeAsync(scope, inspection, new("Mine", 1, 1)));
        Assert.False(await change.SwapAsync(scope, inspection, setting));
        Assert.False(await change.RemoveAsync(scope, inspection));
        Assert.False(await academy.Get<RateJob>().RunAsync(scope, inspection, JobRating.None));
        Assert.False(await academy.Get<AnswerPair>().RunAsync(scope, pair, Bargained));
        Assert.Equal((5, 0), ((await academy.Compared(Cast.Nathalie)).Grid.Jobs.Count, (await academy.Compared(Cast.Fanny)).Grid.Jobs.Count));
    }

    [Fact]
    public async Task Who_is_no_manager_any_more_changes_nothing_with_an_open_page()
    {
        var (inspection, setting, _) = await academy.FillGrid(Cast.Omar);
        var pair = (await academy.Compared(Cast.Omar)).Find(inspection, setting)!.Pair;
        var (change, before) = (academy.Get<ChangeJobs>(), Cast.Omar.Scope());
        await using var connection = await academy.Get<Db>().OpenAsync();
        await connection.ExecuteAsync("update membership set role = 'referent' where id = @Membership", new { Cast.Omar.Membership });
        Assert.False((await change.AddAsync(before, new("Late", 1, 0))).Succeeded);
        Assert.False(await change.RemoveAsync(before, inspection));
        Assert.False(await academy.Get<RateJob>().RunAsync(before, inspection, JobRating.None));
        Assert.False(await academy.Get<AnswerPair>().RunAsync(before, pair, Bargained));
        Assert.False(await academy.Get<AnswerCause>().RunAsync(before, academy.Get<ReadCauses>().Current.Causes[0], YesNo.Yes));
        Assert.Equal(HttpStatusCode.NotFound, (await (await academy.SignedInAs(Cast.Omar)).Get("/c/groupe-orion/pay/jobs")).Status);
        await connection.ExecuteAsync("update membership set role = 'manager' where id = @Membership", new { Cast.Omar.Membership });
        Assert.Equal(Role.Manager, before.Role);
        Assert.True(await academy.Get<RateJob>().RunAsync(before, inspection, JobRating.None));
    }
}
