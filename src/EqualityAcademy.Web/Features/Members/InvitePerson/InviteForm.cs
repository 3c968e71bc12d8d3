using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Members.InvitePerson;

/// <summary>An invitation as it was typed.</summary>
public sealed record InviteForm(string? Name, string? Email, string? Role)
{
    public Outcome<InviteInput> Read()
    {
        var problems = new List<Problem>();
        var (name, email) = (PersonName.Parse(Name), EmailAddress.Parse(Email));
        if (name is null) problems.Add(new(nameof(Name), "NeedPersonName", PersonName.Longest));
        if (email is null) problems.Add(new(nameof(Email), "BadEmail"));
        if (Colleague.RoleOf(Role) is not { } role) problems.Add(new(nameof(Role), "NeedRole"));
        else if (problems.Count == 0) return new InviteInput(name!, email!, role);
        return problems;
    }
}

/// <summary>Whom to invite, as what.</summary>
public sealed record InviteInput(string Name, EmailAddress Email, Role Role);
