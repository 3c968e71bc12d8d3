using System.Globalization;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform.Formats;

namespace EqualityAcademy.Web.Features.Binders;

/// <summary>Where a file lies in the archive: always below <c>evidence/</c>, never twice in one place, whatever it was called.</summary>
public static class BinderPaths
{
    public static IReadOnlyList<BinderFile> Of(int number, string duty, IEnumerable<EvidenceItem> items)
    {
        var folder = string.Create(CultureInfo.InvariantCulture, $"evidence/{number:00}-{Slug.Of(duty)}/");
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. items.Select(i => new BinderFile(i.Id, folder + Free(FileName.Clean(i.File!.Name), taken), i.File!))];
    }

    private static string Free(string name, HashSet<string> taken)
    {
        var (stem, ending) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        var free = name;
        for (var n = 2; !taken.Add(free); n++) free = $"{stem} ({n.ToString(CultureInfo.InvariantCulture)}){ending}";
        return free;
    }
}
