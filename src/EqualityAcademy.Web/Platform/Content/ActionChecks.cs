using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Domain.Obligations;

namespace EqualityAcademy.Web.Platform.Content;

/// <summary>What the shape of an action file cannot say.</summary>
internal static class ActionChecks
{
    public static void Check(string path, string id, ActionTemplate action, ContentProblems problems)
    {
        problems.Require(action.Id == id, path, "id:", "id must be the name of the file");
        problems.Require(action.Impact is >= 1 and <= 5, path, "impact:", "impact is 1 to 5");
        problems.Require(action.Effort.Months is >= 1 and <= 12 && action.Effort.Hours >= 1, path, "effort:", "effort has at least 1 hour and 1 to 12 months");
        problems.Require(action.Effort.BestStart == "any" || Months.Contains(action.Effort.BestStart), path, "best_start", "best_start is any or a month in lower case");
        problems.Require(action.Steps.Length is >= 3 and <= 9, path, "steps:", "three to nine steps");
        foreach (var source in action.Sources) LawLoader.RequireGrade(source.Grade, path, source.Ref, problems);
    }

    /// <summary>Across all modules: a plan holds an action once, by its id alone; and what an action says of the law exists.</summary>
    public static void CheckTogether(string root, IEnumerable<(string Module, IReadOnlyList<ActionTemplate> Actions)> libraries, IReadOnlyList<Obligation> obligations, ContentProblems problems)
    {
        var known = obligations.Select(o => o.Id).ToHashSet();
        var seen = new Dictionary<string, string>();
        foreach (var (module, action) in libraries.SelectMany(l => l.Actions.Select(a => (l.Module, a))))
        {
            var path = Path.Combine(root, module, "actions", action.Id + ".yaml");
            problems.Require(seen.TryAdd(action.Id, module), path, "id:", $"{seen[action.Id]} has an action {action.Id} too");
            foreach (var duty in action.Because.Obligations.Concat(action.Steps.Select(s => s.Duty).OfType<string>()))
                problems.Require(known.Contains(duty), path, duty, $"there is no obligation {duty}");
        }
    }

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
}
