using Dapper;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.PayGap.Jobs;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Features.Pay.CompareJobs;
using EqualityAcademy.Web.Features.Pay.CompareJobs.Grid;
using EqualityAcademy.Web.Features.Pay.CompareJobs.Rate;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.ActionPlans;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Pay.CompareJobs;

/// <summary>Job grids of the cast.</summary>
internal static class Grids
{
    /// <summary>A company that has never compared its jobs.</summary>
    public static async Task ForgetJobs(this Academy academy, CompanyId company)
    {
        await using var connection = await academy.Get<Db>().OpenAsync();
        foreach (var table in new[] { "pay_pair_answer", "pay_cause_answer", "pay_job" })
            await connection.ExecuteAsync($"delete from {table} where company_id = @company", new { company });
    }

    /// <param name="given">A class; null: not rated.</param>
    public static async Task<JobId> AddJob(this Academy academy, Cast.Actor actor, string title, int women, int men, string? given = null, int[]? degrees = null, int[]? loads = null)
    {
        var id = (await academy.Get<ChangeJobs>().AddAsync(actor.Scope(), new(title, women, men))).Value;
        var rating = new JobRating(Criteria.All.Zip(degrees ?? []).ToDictionary(p => p.First, p => p.Second), Criteria.Loads.Zip(loads ?? []).ToDictionary(p => p.First, p => p.Second),
            given is null ? null : MetallurgyClass.Parse(given));
        Assert.True(await academy.Get<RateJob>().RunAsync(actor.Scope(), id, rating));
        return id;
    }

    public static Task<ComparedJobs> Compared(this Academy academy, Cast.Actor actor) => academy.Get<ReadPairs>().GetAsync(actor.Scope());

    /// <summary>Four jobs in three groups, two pairs: one of the same class, one of close totals.</summary>
    public static async Task<(JobId Inspection, JobId Setting, JobId Planning)> FillGrid(this Academy academy, Cast.Actor actor)
    {
        await academy.ForgetJobs(actor.Firm!.Id);
        var inspection = await academy.AddJob(actor, "Contrôle qualité", 3, 1, degrees: [5, 4, 4, 4, 4, 2], loads: [1, 3, 2]);
        var setting = await academy.AddJob(actor, "Réglage sur presse", 0, 4, degrees: [5, 4, 3, 4, 4, 3], loads: [2, 2, 3]);
        var planning = await academy.AddJob(actor, "Planning", 2, 0, degrees: [4, 4, 5, 4, 5, 3]);
        await academy.AddJob(actor, "Direction", 0, 1, "G14");
        await academy.AddJob(actor, "Maintenance", 0, 2);
        return (inspection, setting, planning);
    }
}
