using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Web.Features.Accounts;
using EqualityAcademy.Web.Features.Members;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Obligations.KeepCheck;

/// <summary>Spends the link: the person, the company, its manager, its headcount and its facts are made together, or none of them.</summary>
internal sealed class SpendKeptCheck(SignedLinks links, PeopleByMail people, NewCompany companies, ModuleSource modules, Db db, Clock clock)
{
    private const int Tries = 8;

    /// <returns>What the link would make; null when it is not ours, has expired or was used.</returns>
    public async Task<KeptCheck?> LookAsync(string? token, CancellationToken ct)
    {
        if (links.Open<KeptCheck>(KeptCheck.Purpose, token) is not { } link) return null;
        return await links.StateAsync(link, ct) == LinkState.Good ? link.Content with { Facts = Known(link.Content) } : null;
    }

    /// <returns>Who comes in, and their company; null when the link no longer works.</returns>
    public async Task<(Welcomed Person, string Slug)?> RunAsync(string? token, CancellationToken ct)
    {
        if (links.Open<KeptCheck>(KeptCheck.Purpose, token) is not { } link) return null;
        for (var left = Tries; ; left--)
        {
            try { return await db.InTransactionAsync(t => MakeAsync(t, link), ct); }
            catch (DbException error) when (left > 1 && Dialect.IsDuplicate(error)) { }
        }
    }

    /// <remarks>The headcount goes to the company alone: a series of one month would say less than the check assumed.</remarks>
    private async Task<(Welcomed, string)?> MakeAsync(DbTransaction transaction, SignedLink<KeptCheck> link)
    {
        if (!await links.SpendAsync(transaction, link)) return null;
        var kept = link.Content;
        var person = await people.FindOrMakeAsync(transaction, EmailAddress.Parse(kept.Email)!, kept.Name, kept.Language);
        var company = await companies.MakeAsync(transaction, kept.Company, kept.People, kept.County, kept.Sector, person.Person);
        await transaction.Connection!.ExecuteAsync(InsertFact, Known(kept).Select(f => new { Company = company.Id, Fact = f.Key, f.Value, Member = company.Manager, clock.Now }), transaction);
        return (person, company.Slug);
    }

    /// <summary>Facts that still are facts: the law's files may have changed in these minutes.</summary>
    private Dictionary<string, string> Known(KeptCheck kept) =>
        kept.Facts.Where(f => modules.Current.Facts.Any(d => d.Id == f.Key && CompanyFacts.CanBe(d.Kind, f.Value))).ToDictionary(f => f.Key, f => f.Value);

    private const string InsertFact = """
        insert into company_fact (company_id, fact, value, entered_by, entered_at) values (@Company, @Fact, @Value, @Member, @Now)
        """;
}
