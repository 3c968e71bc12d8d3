using System.Globalization;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Learning.AssignTraining;

/// <summary>A module, for whom, and by when.</summary>
/// <param name="People">Empty: everyone, also those who join later.</param>
public sealed record NewAssignment(string Module, IReadOnlyList<MembershipId> People, DateOnly DueOn);

/// <summary>What the manager typed.</summary>
public sealed class AssignmentForm
{
    public const string Everyone = "everyone";

    public string? Module { get; set; }
    public string? Who { get; set; }
    public string? DueOn { get; set; }
    public string[]? People { get; set; }

    public bool IsChosen(Person person) => People?.Contains(person.Id.Value.ToString()) ?? false;

    public Outcome<NewAssignment> Read(TrainingView view)
    {
        var problems = new List<Problem>();
        if (view.Reader.Library.FindCourse(Module ?? "") is null) problems.Add(new(nameof(Module), "AssignNoModule"));
        if (!DateOnly.TryParseExact(DueOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) problems.Add(new(nameof(DueOn), "AssignNoDate"));
        else if (day < view.Reader.Today) problems.Add(new(nameof(DueOn), "AssignPastDate"));
        var people = Who == Everyone ? [] : view.People.Where(IsChosen).Select(p => p.Id).ToArray();
        if (Who != Everyone && people.Length == 0) problems.Add(new(nameof(Who), "AssignNobody"));
        return problems.Count > 0 ? problems : new NewAssignment(Module!, people, day);
    }
}
