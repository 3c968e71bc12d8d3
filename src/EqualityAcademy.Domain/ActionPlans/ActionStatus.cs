namespace EqualityAcademy.Domain.ActionPlans;

/// <summary>Where an action of a plan stands; the columns of the board, in order.</summary>
public enum ActionStatus
{
    Todo,
    Doing,
    Checking,
    Done,
}

/// <summary>Statuses and kinds as they are stored and posted.</summary>
public static class ActionCodes
{
    public static string Code(this ActionStatus status) => status switch
    {
        ActionStatus.Todo => "todo",
        ActionStatus.Doing => "doing",
        ActionStatus.Checking => "checking",
        _ => "done",
    };

    public static string Code(this ActionKind kind) => kind == ActionKind.LegalDuty ? "legal-duty" : "recommended";

    /// <returns>Null when the code names no status.</returns>
    public static ActionStatus? StatusOf(string? code) => code switch
    {
        "todo" => ActionStatus.Todo,
        "doing" => ActionStatus.Doing,
        "checking" => ActionStatus.Checking,
        "done" => ActionStatus.Done,
        _ => null,
    };

    public static ActionKind KindOf(string code) => code == "legal-duty" ? ActionKind.LegalDuty : ActionKind.Recommended;
}
