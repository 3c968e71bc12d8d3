using System.Buffers.Binary;

namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>Photos as cameras write them: which way is up stays, the place, the time, the camera and whatever follows the picture go.</summary>
public static class JpegPhoto
{
    private const byte Start = 0xD8, End = 0xD9, Scan = 0xDA, App0 = 0xE0, App1 = 0xE1, App2 = 0xE2, App14 = 0xEE, App15 = 0xEF, Comment = 0xFE;

    /// <returns>The picture alone; null when it is damaged.</returns>
    public static byte[]? WithoutTraces(byte[] photo)
    {
        var kept = new MemoryStream(photo.Length);
        kept.Write([0xFF, Start]);
        for (var at = 2; at + 4 <= photo.Length || IsEnd(photo, at);)
        {
            if (IsEnd(photo, at))
            {
                kept.Write([0xFF, End]);
                return kept.ToArray();
            }

            if (photo[at] == 0xFF && photo[at + 1] == 0xFF)
            {
                at++;
                continue;
            }

            var (marker, length) = (photo[at + 1], 2 + BinaryPrimitives.ReadUInt16BigEndian(photo.AsSpan(at + 2)));
            if (photo[at] != 0xFF || length < 4 || at + length > photo.Length) return null;
            var end = marker == Scan ? EndOfScan(photo, at + length) : at + length;
            if (IsKept(marker, photo.AsSpan(at + 4, length - 4))) kept.Write(photo, at, end - at);
            else if (marker == App1 && ExifOrientation.In(photo.AsSpan(at + 4, length - 4)) is { } turn) kept.Write(ExifOrientation.Segment(turn));
            at = end;
        }

        return null;
    }

    private static bool IsEnd(byte[] photo, int at) => at + 1 < photo.Length && photo[at] == 0xFF && photo[at + 1] == End;

    /// <summary>Colours and the picture are kept; every other note about it is not.</summary>
    private static bool IsKept(byte marker, ReadOnlySpan<byte> content) => marker switch
    {
        App0 or App14 => true,
        App2 => content.StartsWith("ICC_PROFILE"u8),
        >= App1 and <= App15 or Comment => false,
        _ => true,
    };

    /// <summary>The compressed picture ends at the first marker that is neither a stuffed byte nor a restart.</summary>
    private static int EndOfScan(byte[] photo, int at)
    {
        while (at + 1 < photo.Length && (photo[at] != 0xFF || photo[at + 1] is 0 or 0xFF or (>= 0xD0 and <= 0xD7))) at++;
        return Math.Min(at, photo.Length);
    }
}

/// <summary>Which way is up, as cameras note it.</summary>
internal static class ExifOrientation
{
    private const ushort Tag = 0x0112;

    /// <param name="content">Of the segment that holds the notes of the camera.</param>
    /// <returns>1 to 8; null when it does not say.</returns>
    public static byte? In(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith("Exif\0\0"u8) || content.Length < 16) return null;
        var notes = content[6..];
        var little = notes[0] == 'I';
        var list = Int(notes[4..], little);
        if (list < 8 || list + 2 > notes.Length) return null;
        var count = Short(notes[list..], little);
        for (var at = list + 2; count > 0 && at + 12 <= notes.Length; at += 12, count--)
            if (Short(notes[at..], little) == Tag) return Short(notes[(at + 8)..], little) is >= 1 and <= 8 and var turn ? (byte)turn : null;
        return null;
    }

    /// <summary>A segment that says this and nothing else.</summary>
    public static byte[] Segment(byte turn) =>
        [0xFF, 0xE1, 0, 34, .. "Exif\0\0MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0];

    private static ushort Short(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    /// <returns>An offset; too great a one becomes −1.</returns>
    private static int Int(ReadOnlySpan<byte> bytes, bool little) =>
        (little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes)) is <= 0xFFFF and var offset ? (int)offset : -1;
}
