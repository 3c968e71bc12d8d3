using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Platform.Security;

/// <summary>One person acting in one company. Every statement on a company's table filters on <see cref="Company"/>. Made only by <see cref="CurrentMember"/>.</summary>
public sealed record CompanyScope(CompanyId Company, MembershipId Member, PersonId Person, Role Role);

/// <summary>One person acting for one cluster. Made only by <see cref="CurrentMember"/>.</summary>
public sealed record ClusterScope(ClusterId Cluster, PersonId Person, Role Role);

/// <summary>A background job acting for the whole platform: it may read across companies, one statement for all of them. No page has one.</summary>
public sealed record SystemScope
{
    private SystemScope()
    {
    }

    /// <summary>For the handlers of jobs and the commands that run them; <c>ArrowTests</c> lists who may name it.</summary>
    public static SystemScope OfJob { get; } = new();
}
