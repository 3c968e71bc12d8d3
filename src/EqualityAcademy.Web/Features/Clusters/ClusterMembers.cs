using System.Data.Common;
using System.Globalization;
using Dapper;
using EqualityAcademy.Domain.Clusters;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Clusters;

/// <summary>A member company as its coordinator may know it: who to write to, how far it has come, how many people are trained; never an answer, a level or a person.</summary>
public sealed record ClusterMember(CompanyId Id, string Name, string? County, string? Sector, int? Headcount, string? Contact, string? Email, string? Phone, MemberFacts Facts, int People, int Trained)
{
    /// <summary>The share of people with a finished module, for companies where it is about five people or more.</summary>
    public Disclosed<int> TrainingRate => Disclosure.Of(People, People == 0 ? 0 : (Trained * 200 + People) / (2 * People));

    /// <summary>The groups it counts in.</summary>
    public IReadOnlyList<GroupKey> Groups { get; } =
    [
        .. County is null ? Enumerable.Empty<GroupKey>() : [new(Dimensions.County, County)],
        .. Sector is null ? Enumerable.Empty<GroupKey>() : [new(Dimensions.Sector, Sector)],
        .. Headcount is { } people ? [new(Dimensions.Size, SizeBand.Of(people).From.ToString(CultureInfo.InvariantCulture))] : Enumerable.Empty<GroupKey>(),
    ];
}

/// <summary>What members are grouped by.</summary>
public static class Dimensions
{
    public const string County = "county", Sector = "sector", Size = "size";

    public static IReadOnlyList<string> All { get; } = [County, Sector, Size];
}

/// <summary>Reads all members of a cluster in one statement. Whoever no longer works for the cluster reads none.</summary>
public static class ClusterMembers
{
    public static async Task<IReadOnlyList<ClusterMember>> OfAsync(DbConnection connection, ClusterScope scope, CancellationToken ct)
    {
        var rows = await connection.QueryAsync<Row>(new(Select, new { scope.Cluster, scope.Person }, cancellationToken: ct));
        return [.. rows.Select(r => r.ToMember())];
    }

    private sealed record Row(CompanyId Id, string Name, string? County, string? Sector, int? Headcount, string? InvitedName, string? InvitedEmail, string? InvitedPhone,
        DateTimeOffset InvitedAt, DateTimeOffset? InvitedAgainAt, DateTimeOffset? JoinedAt, DateTimeOffset? CheckOpenSince, int Checks, DateTimeOffset? CheckMovedAt,
        int Actions, int ActionsDone, DateTimeOffset? PlanMovedAt, DateTimeOffset? LessonMovedAt, int People, int Trained)
    {
        public ClusterMember ToMember()
        {
            var moved = new[] { CheckMovedAt, PlanMovedAt, People >= Disclosure.Floor ? LessonMovedAt : null }.Max();
            var facts = new MemberFacts(Clock.DayOf(InvitedAgainAt ?? InvitedAt), Day(JoinedAt), Day(CheckOpenSince), Checks, Actions > 0, Actions > 0 && ActionsDone * 2 >= Actions, Day(moved));
            return new(Id, Name, County, Sector, Headcount, InvitedName, InvitedEmail, InvitedPhone, facts, People, Trained);
        }

        private static DateOnly? Day(DateTimeOffset? moment) => moment is { } at ? Clock.DayOf(at) : null;
    }

    private const string Select = """
        with member as (
            select company_id from cluster_company
            where cluster_id = @Cluster and exists (select 1 from cluster_person where cluster_id = @Cluster and person_id = @Person)),
        checks as (
            select a.company_id, min(case when a.finished_at is null then a.started_at end) as open_since,
                   count(a.finished_at) as checks, max(coalesce(a.finished_at, a.started_at)) as moved_at
            from assessment a join member m on m.company_id = a.company_id group by a.company_id),
        plans as (
            select a.company_id, count(*) as actions, sum(case when a.status = 'done' then 1 else 0 end) as done, max(a.status_at) as moved_at
            from plan_action a join member m on m.company_id = a.company_id
            join plan p on p.id = a.plan_id and p.replaced_at is null group by a.company_id),
        lessons as (
            select l.company_id, max(l.completed_at) as moved_at
            from lesson_completion l join member m on m.company_id = l.company_id group by l.company_id),
        people as (
            select s.company_id, count(*) as people,
                   sum(case when exists (select 1 from module_completion d where d.membership_id = s.id) then 1 else 0 end) as trained
            from membership s join member m on m.company_id = s.company_id where s.left_at is null group by s.company_id)
        select c.id, c.name, c.county, c.sector, c.headcount, k.invited_name, k.invited_email, k.invited_phone, k.invited_at, k.invited_again_at, k.joined_at,
               checks.open_since as check_open_since, coalesce(checks.checks, 0) as checks, checks.moved_at as check_moved_at,
               coalesce(plans.actions, 0) as actions, coalesce(plans.done, 0) as actions_done, plans.moved_at as plan_moved_at, lessons.moved_at as lesson_moved_at,
               coalesce(people.people, 0) as people, coalesce(people.trained, 0) as trained
        from member
        join company c on c.id = member.company_id
        join cluster_company k on k.company_id = c.id and k.cluster_id = @Cluster
        left join checks on checks.company_id = c.id
        left join plans on plans.company_id = c.id
        left join lessons on lessons.company_id = c.id
        left join people on people.company_id = c.id
        """;
}
