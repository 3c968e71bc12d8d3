using System.Runtime.CompilerServices;

namespace EqualityAcademy.Web.Tests.Architecture;

/// <summary>The source tree, as text: what the rules of the house are checked on.</summary>
internal static class Sources
{
    public static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "../../.."));
    public static readonly string Web = Path.Combine(Root, "src/EqualityAcademy.Web");
    public static readonly string Domain = Path.Combine(Root, "src/EqualityAcademy.Domain");

    /// <summary>Files below a folder with one of these endings, build output left out.</summary>
    public static IEnumerable<string> Files(string folder, params string[] endings) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => endings.Any(e => f.EndsWith(e, StringComparison.Ordinal)))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static string Name(string file) => Path.GetRelativePath(Root, file);

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
