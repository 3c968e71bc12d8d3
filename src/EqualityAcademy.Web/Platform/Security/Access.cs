using EqualityAcademy.Domain.Members;

namespace EqualityAcademy.Web.Platform.Security;

/// <summary>What a page asks of its reader. Every routable page carries exactly one of the three.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, Inherited = false)]
public abstract class AccessAttribute : Attribute;

/// <summary>A member of the company or cluster in the path, with this permission, and another one to post where the page says so. Everybody else gets a 404.</summary>
public sealed class NeedsAttribute(Permission permission, Permission toPost) : AccessAttribute
{
    public NeedsAttribute(Permission permission) : this(permission, permission)
    {
    }

    public Permission Permission { get; } = permission;

    public Permission ToPost { get; } = toPost;
}

/// <summary>Anybody who is signed in, in whatever company.</summary>
public sealed class SignedInAttribute : AccessAttribute;

/// <summary>Anybody, signed in or not. Inside a company's path still only its members.</summary>
public sealed class AnyoneAttribute : AccessAttribute;
