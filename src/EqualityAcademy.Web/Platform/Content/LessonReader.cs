using System.Text.RegularExpressions;
using EqualityAcademy.Domain.Learning;

namespace EqualityAcademy.Web.Platform.Content;

/// <summary>Reads <c>lesson.LANGUAGE.md</c>: a front matter, then one screen for each second-level heading.</summary>
internal static partial class LessonReader
{
    private static readonly string[] Keys = ["title", "neutral_title", "summary", "warning"];

    public static LessonText? Read(string path, LessonEntry entry, string media, ContentProblems problems)
    {
        if (!File.Exists(path))
        {
            problems.Add(path, 1, "the file is missing");
            return null;
        }

        var lines = File.ReadAllLines(path);
        var end = Array.IndexOf(lines, "---", 1);
        if (lines.Length == 0 || lines[0] != "---" || end < 0)
        {
            problems.Add(path, 1, "a lesson begins with a front matter between two lines of ---");
            return null;
        }

        var front = FrontMatter(path, lines[1..end], problems);
        problems.Require(front.ContainsKey("title"), path, "---", "title is missing");
        problems.Require(front.ContainsKey("summary"), path, "---", "summary is missing");
        if (entry.Sensitive)
        {
            problems.Require(front.ContainsKey("neutral_title"), path, "---", "a sensitive lesson needs a neutral_title");
            problems.Require(front.ContainsKey("warning"), path, "---", "a sensitive lesson needs a warning");
        }

        var screens = Screens(path, lines, end + 1, media, problems);
        return new(front.GetValueOrDefault("title", ""), front.GetValueOrDefault("neutral_title"),
            front.GetValueOrDefault("summary", ""), front.GetValueOrDefault("warning"), screens);
    }

    private static Dictionary<string, string> FrontMatter(string path, string[] lines, ContentProblems problems)
    {
        var values = new Dictionary<string, string>();
        for (var i = 0; i < lines.Length; i++)
        {
            var match = FrontLine().Match(lines[i]);
            if (!match.Success || !Keys.Contains(match.Groups[1].Value))
                problems.Add(path, i + 2, $"expected one of {string.Join(", ", Keys)}, with its value in double quotes");
            else if (!values.TryAdd(match.Groups[1].Value, match.Groups[2].Value))
                problems.Add(path, i + 2, $"{match.Groups[1].Value} is given twice");
        }

        return values;
    }

    private static List<Screen> Screens(string path, string[] lines, int first, string media, ContentProblems problems)
    {
        var screens = new List<Screen>();
        for (var i = first; i < lines.Length;)
        {
            if (!lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                if (lines[i].Trim().Length > 0) problems.Add(path, i + 1, "text stands before the first ## heading");
                i++;
                continue;
            }

            var next = Array.FindIndex(lines, i + 1, l => l.StartsWith("## ", StringComparison.Ordinal));
            if (next < 0) next = lines.Length;
            screens.Add(ReadScreen(path, lines, i, next, media, problems));
            i = next;
        }

        if (screens.Count < 3) problems.Add(path, 1, "a lesson has at least three screens, each under a ## heading");
        return screens;
    }

    private static Screen ReadScreen(string path, string[] lines, int start, int end, string media, ContentProblems problems)
    {
        string? question = null;
        string? sample = null;
        var contacts = false;
        var text = new List<string>();
        for (var i = start + 1; i < end; i++)
        {
            var placeholder = Placeholder().Match(lines[i]);
            if (!placeholder.Success) text.Add(lines[i]);
            else if (placeholder.Groups[1].Value == "contacts") contacts = true;
            else if (placeholder.Groups[3].Success && sample is null) sample = placeholder.Groups[3].Value;
            else if (placeholder.Groups[2].Success && question is null) question = placeholder.Groups[2].Value;
            else problems.Add(path, i + 1, "a screen asks one question and leads to one sample at most");
        }

        var html = Prose.ToHtml(string.Join('\n', text), media, (line, message) => problems.Add(path, start + 2 + line, message));
        return new(lines[start][3..].Trim(), html, question, contacts, sample);
    }

    [GeneratedRegex("""^([a-z_]+): "(.+)"\s*$""")]
    private static partial Regex FrontLine();

    [GeneratedRegex(@"^\s*\{\{(contacts|question:([a-z0-9-]+)|pay-sample:([a-z0-9-]+))\}\}\s*$")]
    private static partial Regex Placeholder();
}
