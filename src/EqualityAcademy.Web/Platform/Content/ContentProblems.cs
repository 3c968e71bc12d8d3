namespace EqualityAcademy.Web.Platform.Content;

/// <summary>Everything wrong with the content packages, as <c>path:line: message</c> with paths relative to the modules directory.</summary>
public sealed class ContentProblems(string root)
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines => _lines;

    public void Add(string path, long line, string message) =>
        _lines.Add($"{Path.GetRelativePath(root, path).Replace('\\', '/')}:{Math.Max(1, line)}: {message}");

    /// <summary>Notes the message, at the first line of the file that contains the word, unless the condition holds.</summary>
    public void Require(bool condition, string path, string word, string message)
    {
        if (!condition) Add(path, LineOf(path, word), message);
    }

    private static long LineOf(string path, string word)
    {
        if (!File.Exists(path)) return 1;
        var index = Array.FindIndex(File.ReadAllLines(path), l => l.Contains(word, StringComparison.Ordinal));
        return index + 1;
    }
}

/// <summary>Content that cannot be used: the application refuses to start on it.</summary>
public sealed class BrokenContentException(IReadOnlyList<string> problems)
    : Exception("The content packages have errors:\n" + string.Join('\n', problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
