using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Obligations;

/// <summary>Keeps what a company says of itself, one fact at a time, in the transaction of what made it say so.</summary>
public sealed class RecordFact(ModuleSource modules, Clock clock)
{
    /// <param name="value">yes, no, an ISO date or an invariant number; null: it is not known any more.</param>
    /// <returns>False when there is no such fact, or the value is none of its kind: nothing was kept.</returns>
    public async Task<bool> RunAsync(DbTransaction transaction, CompanyScope scope, string fact, string? value)
    {
        if (modules.Current.Facts.FirstOrDefault(f => f.Id == fact) is not { } known) return false;
        if (value is not null && !CompanyFacts.CanBe(known.Kind, value)) return false;
        await transaction.Connection!.ExecuteAsync(value is null ? Delete : Upsert, new { scope.Company, scope.Member, Fact = fact, Value = value, clock.Now }, transaction);
        return true;
    }

    private const string Upsert = """
        insert into company_fact (company_id, fact, value, entered_by, entered_at) values (@Company, @Fact, @Value, @Member, @Now)
        on conflict (company_id, fact) do update set value = excluded.value, entered_by = excluded.entered_by, entered_at = excluded.entered_at
        """;

    private const string Delete = "delete from company_fact where company_id = @Company and fact = @Fact";
}
