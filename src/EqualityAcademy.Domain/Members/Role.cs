namespace EqualityAcademy.Domain.Members;

/// <summary>What a person is in one company, or in one cluster.</summary>
public enum Role
{
    Learner,
    Manager,
    Referent,
    Coordinator,
    Admin,
}

/// <summary>What a page or a command asks for.</summary>
public enum Permission
{
    /// <summary>Read lessons, take quizzes, see one's own progress and certificates.</summary>
    Learn,

    /// <summary>See and change the people of the company, its contacts and its join poster.</summary>
    ManagePeople,

    /// <summary>Give modules to people and see who has finished: never answers, scores or time.</summary>
    AssignTraining,

    /// <summary>Answer the maturity questionnaire and see its result.</summary>
    Assess,

    /// <summary>See the action plan.</summary>
    SeePlan,

    /// <summary>Change the action plan.</summary>
    EditPlan,

    /// <summary>See the company's duties, its evidence and its notices.</summary>
    SeeDuties,

    /// <summary>Say what the company is, and what was done about a duty.</summary>
    EditDuties,

    /// <summary>Compute pay figures for the company, and see and erase those that were kept. Never anybody's pay.</summary>
    SeePay,

    /// <summary>See the cluster's members and totals.</summary>
    SeeCluster,

    /// <summary>Invite companies.</summary>
    InviteMembers,

    /// <summary>Invite people to coordinate.</summary>
    InviteCoordinators,
}

/// <summary>The one table role → permissions.</summary>
public static class Permissions
{
    private static readonly Permission[] Learner = [Permission.Learn];
    private static readonly Permission[] Referent = [.. Learner, Permission.SeePlan, Permission.SeeDuties];

    private static readonly Permission[] Manager =
        [.. Referent, Permission.ManagePeople, Permission.AssignTraining, Permission.Assess, Permission.EditPlan, Permission.EditDuties, Permission.SeePay];

    private static readonly Permission[] Coordinator = [Permission.SeeCluster, Permission.InviteMembers];
    private static readonly Permission[] Admin = [.. Coordinator, Permission.InviteCoordinators];

    public static IReadOnlyList<Permission> Of(Role role) => role switch
    {
        Role.Learner => Learner,
        Role.Referent => Referent,
        Role.Manager => Manager,
        Role.Coordinator => Coordinator,
        Role.Admin => Admin,
        _ => [],
    };

    public static bool May(this Role role, Permission permission) => Of(role).Contains(permission);

    /// <summary>Whoever holds this role may already do all that the other one may.</summary>
    public static bool Includes(this Role held, Role other) => Of(other).All(Of(held).Contains);
}
