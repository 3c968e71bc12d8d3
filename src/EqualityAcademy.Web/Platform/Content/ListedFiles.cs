namespace EqualityAcademy.Web.Platform.Content;

/// <summary>One file of a folder whose files are listed by id in <c>module.yaml</c>.</summary>
internal sealed record ListedFile<T>(string Path, string Id, T Value);

/// <summary>Reads the files that a module lists, in its order; a file that is not listed is an error.</summary>
internal static class ListedFiles
{
    public static List<ListedFile<T>> Load<T>(string folder, string kind, string[] ids, ContentProblems problems) where T : class
    {
        var (module, here) = (Path.Combine(folder, "module.yaml"), Path.Combine(folder, kind));
        var found = Directory.Exists(here) ? Directory.GetFiles(here, "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!).ToArray() : [];
        foreach (var extra in found.Except(ids)) problems.Add(module, 1, $"{kind}/{extra}.yaml is not listed");
        foreach (var twice in ids.GroupBy(i => i).Where(g => g.Count() > 1)) problems.Require(false, module, twice.Key, $"{kind}/{twice.Key}.yaml is listed twice");
        var loaded = new List<ListedFile<T>>();
        foreach (var id in ids.Distinct())
        {
            var path = Path.Combine(here, id + ".yaml");
            if (YamlFiles.Read<T>(path, problems) is { } value) loaded.Add(new(path, id, value));
        }

        return loaded;
    }
}
