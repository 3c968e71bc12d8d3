using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Domain.PayGap.Jobs;

namespace EqualityAcademy.Web.Platform.Content;

/// <summary>Loads a folder of kind causes: each cause names the action that answers it, and each action answers one.</summary>
internal static class CauseListLoader
{
    private const int MostChecks = 5;

    public static CauseList? Load(string folder, ContentProblems problems)
    {
        var path = Path.Combine(folder, "module.yaml");
        if (YamlFiles.Read<CauseListFile>(path, problems) is not { } file) return null;
        problems.Require(file.Id == Path.GetFileName(folder), path, "id:", "id must be the name of the folder");
        problems.Require(file.Revision >= 1, path, "revision:", "revision starts at 1");

        var causes = ListedFiles.Load<PayCause>(folder, "causes", file.Causes, problems);
        var actions = ListedFiles.Load<ActionTemplate>(folder, "actions", file.Actions, problems);
        foreach (var (causePath, id, cause) in causes) Check(causePath, id, cause, file, problems);
        foreach (var (actionPath, id, action) in actions)
        {
            ActionChecks.Check(actionPath, id, action, problems);
            problems.Require(action.Because.Questions.Length == 0, actionPath, "questions:", "here a cause brings the action, not a question");
            problems.Require(causes.Count(c => c.Value.Action == id) == 1, path, id, $"the action {id} answers exactly one cause");
        }

        return new(file, [.. causes.Select(c => c.Value)], [.. actions.Select(a => a.Value)]);
    }

    private static void Check(string path, string id, PayCause cause, CauseListFile file, ContentProblems problems)
    {
        problems.Require(cause.Id == id, path, "id:", "id must be the name of the file");
        problems.Require(file.Actions.Contains(cause.Action), path, "action:", $"there is no action {cause.Action}");
        problems.Require(cause.Check.Length is >= 2 and <= MostChecks, path, "check:", $"two to {MostChecks} things to check");
        problems.Require(cause.Sources.Length > 0, path, "sources:", "a cause cites its source");
    }
}
