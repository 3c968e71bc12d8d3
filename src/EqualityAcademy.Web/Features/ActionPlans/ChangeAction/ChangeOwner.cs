using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.ActionPlans.ChangeAction;

/// <summary>Says who looks after an action: a member of the company, or a name written down; neither: nobody.</summary>
public sealed class ChangeOwner(Db db, Clock clock)
{
    public const int NameLength = 80;

    /// <param name="member">Posted id of a membership; passed over when a name is written.</param>
    public async Task<Outcome<Done>> RunAsync(CompanyScope scope, PlanActionId action, string? member, string? name, CancellationToken ct = default)
    {
        var written = string.IsNullOrWhiteSpace(name) ? null : name.Trim();
        if (written?.Length > NameLength) return new Problem("OwnerName", "ProblemLongName", NameLength);
        MembershipId? owner = written is null && Guid.TryParse(member, out var id) ? MembershipId.From(id) : null;
        var row = new { Id = clock.NewId<RowId>(), Action = action, Owner = owner, Name = written, scope.Company, scope.Member, clock.Now };
        await db.InTransactionAsync(t => t.Connection!.ExecuteAsync(Update, row, t), ct);
        return new Done();
    }

    /// <summary>The history says that the owner changed, not to whom: names are kept in one place, where they can be erased.</summary>
    private const string Update = """
        update plan_action set owner_name = @Name,
            owner_id = (select id from membership where id = @Owner and company_id = @Company and left_at is null)
        where id = @Action and company_id = @Company;
        insert into plan_action_change (id, plan_action_id, company_id, field, changed_by, changed_at)
        select @Id, id, company_id, 'owner', @Member, @Now
        from plan_action
        where id = @Action and company_id = @Company
        """;
}
