using System.IO.Compression;
using System.Xml;

namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>The parts of an XLSX file, unpacked from memory as they are read: nothing goes to disk, nothing is kept.</summary>
internal sealed class XlsxPackage : IDisposable
{
    private const int MostRelations = 10_000;
    private readonly ZipArchive _archive;
    private readonly Unpacking _unpacking;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="TableFaultException">It is no archive, or one of something else.</exception>
    public XlsxPackage(byte[] content, long mostUnpacked)
    {
        _unpacking = new(mostUnpacked);
        try
        {
            _archive = new(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            foreach (var entry in _archive.Entries) _parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
        catch (InvalidDataException)
        {
            throw new TableFaultException(TableFault.Damaged, 0);
        }

        if (OtherKind() is { } fault) throw new TableFaultException(fault, 0);
    }

    /// <returns>Null when the archive has no such part.</returns>
    public XmlReader? Read(string path)
    {
        try
        {
            return _parts.TryGetValue(path, out var entry) ? PartText.Read(entry.Open(), _unpacking) : null;
        }
        catch (InvalidDataException)
        {
            throw new TableFaultException(TableFault.Damaged, 0);
        }
    }

    /// <summary>What a part refers to.</summary>
    /// <param name="path">Empty for the archive as a whole.</param>
    public IReadOnlyList<(string Id, string Kind, string Path)> Relations(string path)
    {
        var slash = path.LastIndexOf('/') + 1;
        var (folder, found) = (path[..slash], new List<(string, string, string)>());
        using var xml = Read($"{folder}_rels/{path[slash..]}.rels");
        while (xml is not null && PartText.Next(xml))
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship" || xml.GetAttribute("TargetMode") == "External" || found.Count >= MostRelations) continue;
            var (kind, target) = (xml.GetAttribute("Type") ?? "", xml.GetAttribute("Target") ?? "");
            found.Add((xml.GetAttribute("Id") ?? "", kind[(kind.LastIndexOf('/') + 1)..], target.StartsWith('/') ? target[1..] : folder + target));
        }

        return found;
    }

    public void Dispose() => _archive.Dispose();

    private TableFault? OtherKind()
    {
        if (_parts.ContainsKey("xl/workbook.bin")) return TableFault.ExcelBinary;
        if (_parts.ContainsKey("content.xml") && _parts.ContainsKey("mimetype")) return TableFault.OpenDocument;
        if (_parts.ContainsKey("Index.zip") || _parts.Keys.Any(p => p.EndsWith(".iwa", StringComparison.OrdinalIgnoreCase))) return TableFault.Numbers;
        return _parts.Keys.Any(p => p.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)) ? null : TableFault.OtherDocument;
    }
}
