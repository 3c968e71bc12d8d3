using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Tests.Architecture;

namespace EqualityAcademy.Web.Tests.Support;

/// <summary>A copy of the content packages that a test may edit.</summary>
public sealed class ModuleCopy : IDisposable
{
    public static readonly string Original = Path.Combine(Sources.Root, "modules");

    public string Root { get; } = Directory.CreateTempSubdirectory("modules-").FullName;

    public ModuleCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Original, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(Root, Path.GetRelativePath(Original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    public void Edit(string file, string old, string edited)
    {
        var path = Path.Combine(Root, file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, edited, StringComparison.Ordinal));
    }

    /// <summary>What the loader says of the copy.</summary>
    public IReadOnlyList<string> Problems => ModuleLoader.Load(Root).Problems;

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
