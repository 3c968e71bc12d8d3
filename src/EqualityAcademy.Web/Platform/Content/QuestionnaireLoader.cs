using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Domain.Assessment;

namespace EqualityAcademy.Web.Platform.Content;

/// <summary>Loads a folder of kind questionnaire.</summary>
internal static class QuestionnaireLoader
{
    private const int ShortTitle = 13;

    public static Questionnaire? Load(string folder, ContentProblems problems)
    {
        var path = Path.Combine(folder, "module.yaml");
        if (YamlFiles.Read<QuestionnaireFile>(path, problems) is not { } file) return null;
        problems.Require(file.Id == Path.GetFileName(folder), path, "id:", "id must be the name of the folder");

        var questions = ListedFiles.Load<MaturityQuestion>(folder, "questions", file.Questions, problems);
        var actions = ListedFiles.Load<ActionTemplate>(folder, "actions", file.Actions, problems);
        foreach (var theme in file.Themes)
            problems.Require(theme.ShortTitles.Fr.Length <= ShortTitle && theme.ShortTitles.En.Length <= ShortTitle, path, theme.Id, $"theme {theme.Id}: a short title has {ShortTitle} characters at most");
        foreach (var (questionPath, id, question) in questions) CheckQuestion(questionPath, id, question, file, problems);
        foreach (var (actionPath, id, action) in actions) CheckAction(actionPath, id, action, file, problems);
        foreach (var id in questions.Select(q => q.Id))
        {
            var answered = actions.Any(a => a.Value.Because.Questions.Any(q => q.Question == id && q.FromLevel == 0));
            problems.Require(answered, path, id, $"no action answers level 0 of question {id}");
        }

        return new(file, [.. questions.Select(q => q.Value)], [.. actions.Select(a => a.Value)]);
    }

    private static void CheckQuestion(string path, string id, MaturityQuestion question, QuestionnaireFile file, ContentProblems problems)
    {
        problems.Require(question.Id == id, path, "id:", "id must be the name of the file");
        problems.Require(file.Themes.Any(t => t.Id == question.Theme), path, "theme:", $"there is no theme {question.Theme}");
        problems.Require(question.Weight is >= 1 and <= 3, path, "weight:", "weight is 1 to 3");
        problems.Require(question.Levels.Select(l => l.Number).SequenceEqual([0, 1, 2, 3, 4]), path, "levels:", "levels are 0 to 4, in order");
        problems.Require(question.Levels.All(l => l.Criteria.Length is 2 or 3), path, "levels:", "each level has two or three criteria");
        problems.Require(question.LegalLevel is null or >= 0 and <= 4, path, "legal_level:", "legal_level is 0 to 4");
    }

    private static void CheckAction(string path, string id, ActionTemplate action, QuestionnaireFile file, ContentProblems problems)
    {
        ActionChecks.Check(path, id, action, problems);
        foreach (var cause in action.Because.Questions)
        {
            problems.Require(file.Questions.Contains(cause.Question), path, cause.Question, $"there is no question {cause.Question}");
            problems.Require(cause.FromLevel >= 0 && cause.FromLevel <= cause.UpToLevel && cause.UpToLevel <= 3, path, cause.Question, "levels of a cause are 0 to 3, from_level first");
        }

        problems.Require(action.Because.Questions.Length + action.Because.Obligations.Length > 0, path, "because:", "an action has a cause");
    }
}
