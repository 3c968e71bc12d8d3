using EqualityAcademy.Domain.Learning;

namespace EqualityAcademy.Web.Platform.Content;

/// <summary>What the shape of a question file cannot say: right answers exist, kinds have what they need, ids are unique.</summary>
internal static class QuestionChecks
{
    public static void Check(string path, Question[] questions, ContentProblems problems)
    {
        foreach (var twice in questions.GroupBy(q => q.Id).Where(g => g.Count() > 1))
            problems.Require(false, path, twice.Key, $"the question id {twice.Key} is used twice");
        foreach (var question in questions) Check(path, question, problems);
    }

    private static void Check(string path, Question question, ContentProblems problems)
    {
        void Require(bool condition, string message) => problems.Require(condition, path, question.Id, $"question {question.Id}: {message}");

        var options = question.Options.Select(o => o.Id).ToArray();
        Require(options.Distinct().Count() == options.Length, "an option id is used twice");
        Require(options.Length is >= 2 and <= 6, "two to six options");
        var right = question.Right;
        switch (question.Kind)
        {
            case QuestionKind.Single or QuestionKind.Multiple:
                Require(right.Length > 0 && right.All(options.Contains), "right names one or more of the options");
                break;
            case QuestionKind.Order:
                Require(right.Order().SequenceEqual(options.Order()), "right is the options in order, each once");
                break;
            case QuestionKind.Match:
                var targets = question.Targets.Select(t => t.Id).ToArray();
                Require(targets.Length >= 2 && question.Options.All(o => targets.Contains(o.Match)), "each option matches one of the targets");
                break;
            case QuestionKind.TrueFalseReason:
                Require(right.Length == 2 && right[0] is "true" or "false" && options.Contains(right[1]), "right is [\"true\" or \"false\", a reason]");
                Require(question.Verdicts.Keys.Order().SequenceEqual(["false", "true"]), "verdicts has the keys \"true\" and \"false\"");
                break;
        }
    }
}
