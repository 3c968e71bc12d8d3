using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Accounts;

/// <summary>Makes the links that invite people by e-mail. Whoever sends one keeps nothing: the link says it all, for thirty days, once.</summary>
public sealed class Invitations(SignedLinks links, AppOptions options)
{
    public static readonly TimeSpan Life = TimeSpan.FromDays(30);

    /// <returns>The full address for the mail; its page says who invites and what the cluster sees, and asks to accept.</returns>
    /// <exception cref="ArgumentException">The role is not one of a company.</exception>
    public string LinkTo(CompanyId company, EmailAddress email, string name, Role role) =>
        role is Role.Learner or Role.Manager or Role.Referent
            ? Link(new(company.Value, null, email.Value, name, role))
            : throw new ArgumentException($"{role} is not a role in a company.", nameof(role));

    /// <returns>The full address for the mail.</returns>
    /// <exception cref="ArgumentException">The role is not one of a cluster.</exception>
    public string LinkTo(ClusterId cluster, EmailAddress email, string name, Role role) =>
        role is Role.Coordinator or Role.Admin
            ? Link(new(null, cluster.Value, email.Value, name, role))
            : throw new ArgumentException($"{role} is not a role in a cluster.", nameof(role));

    internal SignedLink<Invitation>? Open(string? token) => links.Open<Invitation>(Invitation.Purpose, token);

    private string Link(Invitation invitation) => $"{options.PublicUrl.TrimEnd('/')}/welcome?t={links.Seal(Invitation.Purpose, invitation, Life)}";
}

/// <summary>What an invitation says: to whom, to which company or cluster, as what.</summary>
internal sealed record Invitation(Guid? Company, Guid? Cluster, string Email, string Name, Role Role)
{
    public const string Purpose = "invitation";
}
