using Dapper;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.ActionPlans;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Obligations;

/// <summary>What companies of the cast have told of themselves.</summary>
internal static class Told
{
    public static Task Tell(this Academy academy, Cast.Actor manager, params (string Fact, string Value)[] facts) =>
        academy.Get<Db>().InTransactionAsync(async t =>
        {
            foreach (var (fact, value) in facts) Assert.True(await academy.Get<RecordFact>().RunAsync(t, manager.Scope(), fact, value), fact);
        });

    public static async Task TellHeadcounts(this Academy academy, Cast.Actor manager, params (string Month, int Headcount)[] months)
    {
        await using var connection = await academy.Get<Db>().OpenAsync();
        foreach (var (month, headcount) in months)
            await connection.ExecuteAsync("""
                insert into company_headcount (company_id, month, headcount, entered_by, entered_at) values (@Company, @Month, @Headcount, @Member, @Now)
                """, new { Company = manager.Firm!.Id, Month = DateOnly.Parse(month + "-01", System.Globalization.CultureInfo.InvariantCulture), Headcount = headcount, Member = manager.Membership, Now = academy.Clock.GetUtcNow() });
    }
}
