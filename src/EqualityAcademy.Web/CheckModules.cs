using EqualityAcademy.Web.Platform.Content;

namespace EqualityAcademy.Web;

/// <summary>The command <c>check-modules</c>: every file is read and checked. With <c>--diff</c> it says what the law changes from today on, with <c>--against DIR</c> what an edit changes.</summary>
public sealed class CheckModules(string root, DateOnly today, TextWriter output)
{
    /// <param name="against">The modules as they were before an edit; null: no comparison.</param>
    /// <returns>The exit code: 1 when something is wrong. Where only examples do not hold any more, the comparison is printed all the same.</returns>
    public int Run(string? against = null, bool diff = false)
    {
        var (library, problems) = ModuleLoader.Load(root);
        foreach (var problem in problems) output.WriteLine(problem);
        if (against is not null || diff)
        {
            var old = against is null ? null : Read(against, $"{against}: ");
            if ((library ?? Read(root, null)) is not { } edited || against is not null && old is null) return 1;
            var report = new LawReport(today, output);
            if (old is not null) report.WriteBetween(old, edited);
            if (diff) report.WriteAhead(edited);
        }

        if (library is null) return 1;
        output.WriteLine($"{library.Courses.Count} courses with {library.Courses.Sum(c => c.Lessons.Count)} lessons, "
            + $"{library.Questionnaires.Count} questionnaires, {library.CauseLists.Sum(l => l.Causes.Count)} causes, {library.Obligations.Count} obligations, {library.Parameters.Count} parameters of the law: no error.");
        return 0;
    }

    /// <summary>Reads without running the examples: an edit of a number is looked at before its examples are brought into line.</summary>
    private ModuleLibrary? Read(string folder, string? prefix)
    {
        var (library, problems) = ModuleLoader.Load(Path.GetFullPath(folder), examples: false);
        if (prefix is not null)
            foreach (var problem in problems) output.WriteLine(prefix + problem);
        return library;
    }
}
