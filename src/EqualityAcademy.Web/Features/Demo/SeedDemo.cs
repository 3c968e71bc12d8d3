using System.Data.Common;
using Dapper;
using EqualityAcademy.Web.Features.Demo.Story;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;

namespace EqualityAcademy.Web.Features.Demo;

/// <summary>Fills an empty database with the demonstration: one cluster, forty companies, a few hundred people and what they did in the last months.</summary>
public sealed class SeedDemo(Db db, Clock clock, ModuleSource modules, EvidenceFiles files, Cast cast)
{
    private const string Questionnaire = "quick-check";

    /// <returns>False, and nothing changed, when the database holds a cluster already.</returns>
    public Task<bool> RunAsync() => db.InTransactionAsync(async transaction =>
    {
        if (await transaction.Connection!.ExecuteScalarAsync<long>(CountClusters, transaction: transaction) > 0) return false;
        await cast.CreateAsync(transaction);
        await WriteStoryAsync(transaction, [.. CompanyNames.Cast.Concat(CompanyNames.Others).Select(PeopleNames.Populate)]);
        return true;
    });

    private async Task WriteStoryAsync(DbTransaction transaction, IReadOnlyList<DemoCompany> companies)
    {
        var days = new DemoDays(clock);
        var library = modules.Current;
        await StoryOfMembers.WriteAsync(transaction, days, companies);
        await StoryOfTraining.WriteAsync(transaction, days, library, companies);
        var questionnaire = library.FindQuestionnaire(Questionnaire) ?? throw new InvalidOperationException($"The demonstration needs the questionnaire {Questionnaire}.");
        var checks = await StoryOfChecks.WriteAsync(transaction, days, questionnaire, companies);
        await StoryOfPlans.WriteAsync(transaction, days, questionnaire, checks);
        await StoryOfDuties.WriteAsync(transaction, days, companies);
        await StoryOfJobs.WriteAsync(transaction, days, companies);
        await StoryOfProofs.WriteAsync(transaction, days, library, files, companies);
        await StoryOfPay.WriteAsync(transaction, days, companies);
    }

    private const string CountClusters = "select count(*) from cluster";
}
