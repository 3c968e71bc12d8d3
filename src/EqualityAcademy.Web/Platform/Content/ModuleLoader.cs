using System.Text.RegularExpressions;
using EqualityAcademy.Domain.Obligations;

namespace EqualityAcademy.Web.Platform.Content;

/// <summary>Loads the whole modules directory. This loader is the schema; there is no second one.</summary>
public static partial class ModuleLoader
{
    private const string Law = "law-fr";
    private const string Samples = "pay-samples";

    /// <returns>The library, or null and the problems as <c>path:line: message</c>.</returns>
    /// <param name="examples">False to read law whose examples do not hold yet, for showing what an edit changes.</param>
    public static (ModuleLibrary? Library, IReadOnlyList<string> Problems) Load(string root, bool examples = true)
    {
        var problems = new ContentProblems(root);
        if (!Directory.Exists(root)) return (null, [$"{root}:1: the modules directory is missing"]);

        var courses = new List<Course>();
        var questionnaires = new List<Questionnaire>();
        var causeLists = new List<CauseList>();
        foreach (var folder in Directory.GetDirectories(root).Where(d => Path.GetFileName(d) is not (Law or Samples)).Order(StringComparer.Ordinal))
        {
            switch (KindOf(folder, problems))
            {
                case "course" when CourseLoader.Load(folder, problems) is { } course:
                    courses.Add(course);
                    break;
                case "questionnaire" when QuestionnaireLoader.Load(folder, problems) is { } questionnaire:
                    questionnaires.Add(questionnaire);
                    break;
                case "causes" when CauseListLoader.Load(folder, problems) is { } causes:
                    causeLists.Add(causes);
                    break;
            }
        }

        var law = LawLoader.Load(Path.Combine(root, Law), [.. courses.Where(c => c.File.Open).Select(c => c.Id)], examples, problems);
        var samples = PaySampleLoader.Load(Path.Combine(root, Samples), problems);
        CheckPlaceholders(root, law.Parameters, samples, problems);
        ActionChecks.CheckTogether(root, [.. questionnaires.Select(q => (q.Id, q.Actions)), .. causeLists.Select(l => (l.Id, l.Actions))], law.Obligations, problems);
        if (problems.Lines.Count > 0 || law.HelpLines is null) return (null, problems.Lines);
        return (new()
        {
            Courses = [.. courses.OrderBy(c => c.File.Order).ThenBy(c => c.Id, StringComparer.Ordinal)],
            Questionnaires = questionnaires,
            CauseLists = causeLists,
            Parameters = law.Parameters,
            HelpLines = law.HelpLines,
            Facts = law.Facts,
            Obligations = law.Obligations,
            Notices = law.Notices,
            Standings = law.Standings,
            PaySamples = samples,
        }, []);
    }

    private static string? KindOf(string folder, ContentProblems problems)
    {
        var path = Path.Combine(folder, "module.yaml");
        if (!File.Exists(path))
        {
            problems.Add(path, 1, "the file is missing");
            return null;
        }

        var kind = Kind().Match(File.ReadAllText(path)).Groups[1].Value;
        problems.Require(kind is "course" or "questionnaire" or "causes", path, "kind:", $"kind '{kind}' is not one of: course, questionnaire, causes");
        return kind;
    }

    /// <summary>Every <c>{{law:id}}</c> in every file names a parameter, every <c>{{pay-sample:id}}</c> a sample.</summary>
    private static void CheckPlaceholders(string root, IReadOnlyDictionary<string, LawParameter> parameters, IReadOnlyList<PaySample> samples, ContentProblems problems)
    {
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(f => f.EndsWith(".md", StringComparison.Ordinal) || f.EndsWith(".yaml", StringComparison.Ordinal));
        foreach (var file in files.Where(f => Path.GetFileName(f) != "README.md").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file);
            foreach (Match match in Number().Matches(text))
                problems.Require(parameters.ContainsKey(match.Groups[1].Value), file, match.Value, $"there is no parameter {match.Groups[1].Value}");
            PaySampleLoader.CheckNames(file, text, samples, problems);
        }
    }

    [GeneratedRegex("^kind: *([a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex Kind();

    [GeneratedRegex(@"\{\{law:([^}]*)\}\}")]
    private static partial Regex Number();
}
