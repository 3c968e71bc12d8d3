using EqualityAcademy.Web.Features.ActionPlans;
using EqualityAcademy.Web.Features.Assessment;
using EqualityAcademy.Web.Platform.Content;

namespace EqualityAcademy.Web.Features.Home.ShowHome;

/// <summary>What kind of thing falls due.</summary>
public enum DeadlineKind
{
    StartCheck,
    ResumeCheck,
    RepeatCheck,
    Duty,
    Action,
    Training,
    Contacts,
    Notices,
}

/// <summary>One thing with a date, and the page where it is done.</summary>
/// <param name="Name">The duty, the action or the course; empty where the kind says it all.</param>
/// <param name="Because">Why an action stands in the plan.</param>
/// <param name="Reason">Why a duty concerns the company.</param>
/// <param name="IsDuty">The law asks for it.</param>
/// <param name="Left">People who have not finished a course; contacts to read again; notices to print again; questions of the check.</param>
/// <param name="All">Of how many.</param>
public sealed record Deadline(DateOnly Due, DeadlineKind Kind, string Path, string Name = "", BecauseWords? Because = null, bool IsDuty = false, int Left = 0, int All = 0, string? Reason = null);

/// <summary>How far one team is with a course. Team is null for people without one.</summary>
public sealed record TeamProgress(string? Team, int Asked, int Finished);

/// <summary>How far the people asked are with a course. Finished or not: nothing else is known here.</summary>
/// <param name="Due">The first date of somebody who has not finished; null when all have.</param>
public sealed record AssignedCourse(Course Course, DateOnly? Due, IReadOnlyList<TeamProgress> Teams)
{
    public int Asked => Teams.Sum(t => t.Asked);
    public int Finished => Teams.Sum(t => t.Finished);
}

/// <summary>The manager's home.</summary>
/// <param name="Courses">Courses given to somebody; the most pressing first.</param>
public sealed record ManagerView(
    DateOnly Today, int People, int Contacts, AssessmentState Check, ResultSummary? Result, IReadOnlyList<Deadline> Deadlines, IReadOnlyList<AssignedCourse> Courses)
{
    private const int First = 3;

    public IEnumerable<Deadline> Next => Deadlines.Take(First);

    public IEnumerable<Deadline> Later => Deadlines.Skip(First).Take(First);

    public int Late => Deadlines.Count(d => d.Due < Today);

    /// <summary>Nothing has been done here yet but joining.</summary>
    public bool IsNew => Check.Stage == AssessmentStage.None && Courses.Count == 0 && Deadlines.All(d => d.Kind is DeadlineKind.StartCheck or DeadlineKind.Contacts or DeadlineKind.Duty);
}
