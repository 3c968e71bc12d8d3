using System.Text;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Formats;

namespace EqualityAcademy.Web.Features.Obligations.KeepEvidence;

/// <summary>A file that can be kept: its kind is told by its content, its name is harmless, photos have lost the place where they were taken.</summary>
public sealed record UploadedFile(string Name, string MediaType, byte[] Content)
{
    /// <summary>The test signature all scanners agree on, written backwards so that no scanner takes this program for it.</summary>
    private static readonly byte[] TestSignature = [.. Encoding.ASCII.GetBytes("*H+H$!ELIF-TSET-SURIVITNA-DRADNATS-RACIE$}7)CC7)^P(45XZP\\4[PA@%P!O5X").Reverse()];

    /// <returns>What is wrong with it, under the field <c>File</c>.</returns>
    public static async Task<Outcome<UploadedFile>> ReadAsync(IFormFile? file, int mostMegabytes, CancellationToken ct)
    {
        if (file is null || file.FileName.Length == 0) return Wrong("FileMissing");
        if (file.Length == 0) return Wrong("FileEmpty");
        if (file.Length > mostMegabytes * 1_000_000L) return Wrong("FileBig", mostMegabytes);
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, ct);
        return Judge(FileName.Clean(file.FileName), bytes.ToArray());
    }

    private static Outcome<UploadedFile> Judge(string name, byte[] content)
    {
        if (content.AsSpan().IndexOf(TestSignature) >= 0) return Wrong("FileHarmful");
        var ending = FileName.Ending(name);
        if (FileKind.Of(content, ending) is not { } kind) return Wrong(IsHeic(content) ? "FileHeic" : "FileKind");
        if (!kind.Endings.Contains(ending)) return Wrong("FileEnding", kind.Name, kind.Endings[0]);
        if (kind != FileKind.Jpeg) return new UploadedFile(name, kind.MediaType, content);
        return JpegPhoto.WithoutTraces(content) is { } photo ? new UploadedFile(name, kind.MediaType, photo) : Wrong("FileDamaged");
    }

    /// <summary>The photos of some phones, which many computers cannot show.</summary>
    private static bool IsHeic(ReadOnlySpan<byte> content) => content.Length > 12 && content[4..8].SequenceEqual("ftyp"u8) && (content[8..].StartsWith("hei"u8) || content[8..].StartsWith("mif1"u8));

    private static Problem Wrong(string textKey, params object[] args) => new("File", textKey, args);
}
