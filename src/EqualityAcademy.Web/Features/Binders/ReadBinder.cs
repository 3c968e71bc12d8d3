using Dapper;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.ActionPlans;
using EqualityAcademy.Web.Features.Learning;
using EqualityAcademy.Web.Features.Members;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Binders;

/// <summary>Gathers a company's binder: duties, evidence, plan, contacts and training as they are now.</summary>
public sealed class ReadBinder(Db db, Clock clock, CompanyDuties duties, EvidenceOf evidence, EvidenceFiles files, PlanQuery plan, CompanyContacts contacts, TrainingByYear training)
{
    public Task<Binder> GetAsync(CurrentMember me, CancellationToken ct = default) => GetAsync(me.Company, new(me.OrganisationName, me.Path!.Slug, me.DisplayName), ct);

    public async Task<Binder> GetAsync(CompanyScope scope, BinderCover cover, CancellationToken ct = default)
    {
        var sheet = await duties.GetAsync(scope.Company, ct);
        var kept = (await evidence.CompanyAsync(scope, ct)).ToLookup(i => i.Obligation);
        return new(cover, clock.Now, sheet.Day, sheet.Facts, Number(scope.Company, sheet, kept), sheet.In(DutyStatus.Unknown).Count(),
            await plan.GetAsync(scope, ct), await OwnersAsync(scope, ct), await contacts.OfAsync(scope, ct), await training.OfAsync(scope, ct));
    }

    /// <summary>In force by pace and date, then coming, then other duties with evidence, then evidence of duties that have gone.</summary>
    private List<BinderDuty> Number(CompanyId company, DutySheet sheet, ILookup<string, EvidenceItem> kept)
    {
        var others = sheet.Lines.Where(l => l.Duty.Status is not (DutyStatus.Applies or DutyStatus.Upcoming) && kept.Contains(l.Id));
        var shown = sheet.In(DutyStatus.Applies).OrderBy(l => l.Pace == DutyPace.WhenItHappens).ThenBy(l => l.Pace).ThenBy(l => l.Standing.Next)
            .Concat(sheet.In(DutyStatus.Upcoming)).Concat(others).Select(l => (l.Id, Line: (DutyLine?)l)).ToList();
        var gone = kept.Select(k => k.Key).Except(sheet.Lines.Select(l => l.Id)).Order(StringComparer.Ordinal).Select(id => (Id: id, Line: (DutyLine?)null));
        return [.. shown.Concat(gone).Select((d, i) => new BinderDuty(i + 1, d.Id, d.Line, [.. kept[d.Id]],
            BinderPaths.Of(i + 1, d.Id, kept[d.Id].Where(e => e.File is not null && files.Has(company, e.Id)))))];
    }

    /// <summary>What the owner of each action is in the company.</summary>
    private async Task<Dictionary<PlanActionId, string>> OwnersAsync(CompanyScope scope, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var owners = await connection.QueryAsync<OwnerRow>(new(SelectOwners, new { scope.Company }, cancellationToken: ct));
        return owners.ToDictionary(o => o.Id, o => o.Role ?? (o.IsNamed ? "other" : "none"));
    }

    private sealed record OwnerRow(PlanActionId Id, string? Role, bool IsNamed);

    private const string SelectOwners = """
        select a.id, m.role, a.owner_name is not null as is_named
        from plan_action a
        left join membership m on m.id = a.owner_id and m.company_id = @Company
        where a.company_id = @Company
        """;
}
