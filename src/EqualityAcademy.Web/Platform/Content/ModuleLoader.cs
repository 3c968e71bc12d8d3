using System.Text.RegularExpressions;
using EqualityAcademy.Domain.Obligations;

namespace EqualityAcademy.Web.Platform.Content;

/// <summary>Loads the whole modules directory. This loader is the schema; there is no second one.</summary>
public static partial class ModuleLoader
{
    private const string Law = "law-fr";

    /// <returns>The library, or null and the problems as <c>path:line: message</c>.</returns>
    public static (ModuleLibrary? Library, IReadOnlyList<string> Problems) Load(string root)
    {
        var problems = new ContentProblems(root);
        if (!Directory.Exists(root)) return (null, [$"{root}:1: the modules directory is missing"]);

        var courses = new List<Course>();
        var questionnaires = new List<Questionnaire>();
        foreach (var folder in Directory.GetDirectories(root).Where(d => Path.GetFileName(d) != Law).Order(StringComparer.Ordinal))
        {
            switch (KindOf(folder, problems))
            {
                case "course" when CourseLoader.Load(folder, problems) is { } course:
                    courses.Add(course);
                    break;
                case "questionnaire" when QuestionnaireLoader.Load(folder, problems) is { } questionnaire:
                    questionnaires.Add(questionnaire);
                    break;
            }
        }

        var law = Path.Combine(root, Law);
        var parameters = LoadParameters(Path.Combine(law, "parameters"), problems);
        var lines = YamlFiles.Read<HelpLines>(Path.Combine(law, "contacts.yaml"), problems);
        CheckLawNumbers(root, parameters, problems);
        if (problems.Lines.Count > 0 || lines is null) return (null, problems.Lines);
        return (new()
        {
            Courses = [.. courses.OrderBy(c => c.File.Order).ThenBy(c => c.Id, StringComparer.Ordinal)],
            Questionnaires = questionnaires,
            Parameters = parameters,
            HelpLines = lines,
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
        problems.Require(kind is "course" or "questionnaire", path, "kind:", $"kind '{kind}' is not one of: course, questionnaire");
        return kind;
    }

    private static Dictionary<string, LawParameter> LoadParameters(string folder, ContentProblems problems)
    {
        var parameters = new Dictionary<string, LawParameter>();
        foreach (var path in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal).ToArray() : [])
        {
            if (YamlFiles.Read<LawParameter>(path, problems) is not { } parameter) continue;
            problems.Require(parameter.Id == Path.GetFileNameWithoutExtension(path), path, "id:", "id must be the name of the file");
            problems.Require(parameter.Values.Length > 0, path, "values:", "a parameter has at least one value");
            parameters[parameter.Id] = parameter;
        }

        return parameters;
    }

    /// <summary>Every <c>{{law:id}}</c> in every file names a parameter.</summary>
    private static void CheckLawNumbers(string root, Dictionary<string, LawParameter> parameters, ContentProblems problems)
    {
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(f => f.EndsWith(".md", StringComparison.Ordinal) || f.EndsWith(".yaml", StringComparison.Ordinal));
        foreach (var file in files.Where(f => Path.GetFileName(f) != "README.md").Order(StringComparer.Ordinal))
        {
            foreach (Match match in Number().Matches(File.ReadAllText(file)))
                problems.Require(parameters.ContainsKey(match.Groups[1].Value), file, match.Value, $"there is no parameter {match.Groups[1].Value}");
        }
    }

    [GeneratedRegex("^kind: *([a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex Kind();

    [GeneratedRegex(@"\{\{law:([^}]*)\}\}")]
    private static partial Regex Number();
}
