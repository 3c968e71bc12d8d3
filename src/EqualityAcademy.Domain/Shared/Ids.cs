namespace EqualityAcademy.Domain.Shared;

/// <summary>An identifier of one kind of row: a version 7 UUID, made from the clock by the application.</summary>
public interface IId<TSelf> where TSelf : struct, IId<TSelf>
{
    Guid Value { get; }
    static abstract TSelf From(Guid value);
}

/// <summary>A company that is a member of a cluster, or a training centre or partner.</summary>
public readonly record struct CompanyId(Guid Value) : IId<CompanyId>
{
    public static CompanyId From(Guid value) => new(value);
}

/// <summary>A cluster: the organisation that runs the academy for its member companies.</summary>
public readonly record struct ClusterId(Guid Value) : IId<ClusterId>
{
    public static ClusterId From(Guid value) => new(value);
}

/// <summary>A human being, who may belong to several companies.</summary>
public readonly record struct PersonId(Guid Value) : IId<PersonId>
{
    public static PersonId From(Guid value) => new(value);
}

/// <summary>One person's belonging to one company.</summary>
public readonly record struct MembershipId(Guid Value) : IId<MembershipId>
{
    public static MembershipId From(Guid value) => new(value);
}

/// <summary>One run through a questionnaire by one person.</summary>
public readonly record struct AssessmentId(Guid Value) : IId<AssessmentId>
{
    public static AssessmentId From(Guid value) => new(value);
}

/// <summary>An action plan.</summary>
public readonly record struct PlanId(Guid Value) : IId<PlanId>
{
    public static PlanId From(Guid value) => new(value);
}

/// <summary>One action in a plan.</summary>
public readonly record struct PlanActionId(Guid Value) : IId<PlanActionId>
{
    public static PlanActionId From(Guid value) => new(value);
}

/// <summary>A module given to people with a due date.</summary>
public readonly record struct AssignmentId(Guid Value) : IId<AssignmentId>
{
    public static AssignmentId From(Guid value) => new(value);
}

/// <summary>One attempt at a closing quiz.</summary>
public readonly record struct QuizAttemptId(Guid Value) : IId<QuizAttemptId>
{
    public static QuizAttemptId From(Guid value) => new(value);
}

/// <summary>One mail waiting in, or sent from, the outbox.</summary>
public readonly record struct MailId(Guid Value) : IId<MailId>
{
    public static MailId From(Guid value) => new(value);
}

/// <summary>A row that nothing outside its own use case refers to: evidence, a contact, an audit event.</summary>
public readonly record struct RowId(Guid Value) : IId<RowId>
{
    public static RowId From(Guid value) => new(value);
}

/// <summary>A job of a company, as its job grid lists it: the work, not who does it.</summary>
public readonly record struct JobId(Guid Value) : IId<JobId>
{
    public static JobId From(Guid value) => new(value);
}
