using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Members;

/// <summary>Somebody of the company, as its manager sees them: never an answer, a score or a time spent.</summary>
/// <param name="Email">Null for staff who joined with the company's code.</param>
public sealed record Colleague(MembershipId Id, string Name, string? Email, Role Role, string? Team, DateTimeOffset JoinedAt)
{
    /// <summary>The roles a company gives, in the order in which they are offered.</summary>
    public static IReadOnlyList<Role> Roles { get; } = [Role.Learner, Role.Referent, Role.Manager];

    /// <returns>Null for a word that is no role of a company.</returns>
    public static Role? RoleOf(string? posted) => Roles.Where(r => Word(r) == posted).Select(r => (Role?)r).FirstOrDefault();

    /// <summary>As stored and posted.</summary>
    public static string Word(Role role) => role.ToString().ToLowerInvariant();
}
