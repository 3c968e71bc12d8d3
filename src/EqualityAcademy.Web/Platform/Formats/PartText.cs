using System.Text;
using System.Xml;

namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>How much of an archive may still be unpacked, over all its parts.</summary>
internal sealed class Unpacking(long most)
{
    private long _count;

    public void Add(int count)
    {
        if ((_count += count) > most) throw new TableFaultException(TableFault.Unpacks, 0);
    }
}

/// <summary>
/// The text of one XML part. It is counted as it is unpacked, because what an archive says of its sizes is not believed, and no tag or text
/// may be so long, no name so new, no nesting so deep that the parser would fill the memory with it.
/// </summary>
internal sealed class PartText(Stream part, Unpacking unpacking) : TextReader
{
    private const int LongestPiece = 1024 * 1024;
    private const int Deepest = 64;
    private readonly StreamReader _inner = new(part, Encoding.UTF8);
    private int _sinceTag;
    private (char Last, char BeforeLast) _end;

    public static XmlReader Read(Stream part, Unpacking unpacking) => XmlReader.Create(
        new PartText(part, unpacking), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, NameTable = new FewNames(), IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true });

    /// <summary>The next node.</summary>
    /// <exception cref="TableFaultException">It is no XML, or none that a spreadsheet writes.</exception>
    public static bool Next(XmlReader xml)
    {
        try
        {
            if (!xml.Read()) return false;
        }
        catch (Exception error) when (IsFault(error))
        {
            throw new TableFaultException(TableFault.Damaged, 0);
        }

        return xml.Depth < Deepest ? true : throw new TableFaultException(TableFault.Damaged, 0);
    }

    /// <summary>The text of the node; the parser may still have to read it.</summary>
    /// <exception cref="TableFaultException">It is no XML, or none that a spreadsheet writes.</exception>
    public static string Value(XmlReader xml)
    {
        try
        {
            return xml.Value;
        }
        catch (Exception error) when (IsFault(error))
        {
            throw new TableFaultException(TableFault.Damaged, 0);
        }
    }

    /// <summary>It is not passed on as the cause: it quotes the file.</summary>
    private static bool IsFault(Exception error) => error is XmlException or InvalidDataException;

    public override int Read(char[] buffer, int index, int count)
    {
        var read = _inner.Read(buffer, index, count);
        unpacking.Add(read);
        RefuseRawText(buffer.AsSpan(index, read));
        var tag = buffer.AsSpan(index, read).LastIndexOf('<');
        _sinceTag = tag < 0 ? _sinceTag + read : read - tag;
        return _sinceTag <= LongestPiece ? read : throw new TableFaultException(TableFault.Damaged, 0);
    }

    /// <summary>No spreadsheet writes CDATA; in it every sign looks like a new tag.</summary>
    private void RefuseRawText(ReadOnlySpan<char> piece)
    {
        Span<char> seam = [_end.BeforeLast, _end.Last, .. piece[..Math.Min(2, piece.Length)]];
        if (seam.IndexOf("<![") >= 0 || piece.IndexOf("<![") >= 0) throw new TableFaultException(TableFault.Damaged, 0);
        if (piece.Length > 0) _end = (piece[^1], piece.Length > 1 ? piece[^2] : _end.Last);
    }

    public override int Read() => throw new NotSupportedException();

    public override int Peek() => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _inner.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>The parser keeps every name it meets; a spreadsheet knows a few hundred.</summary>
    private sealed class FewNames : NameTable
    {
        private const int Most = 5000;
        private const int Longest = 512;
        private int _count;

        public override string Add(char[] key, int start, int len) =>
            len > Longest || Get(key, start, len) is null && ++_count > Most ? throw new TableFaultException(TableFault.Damaged, 0) : base.Add(key, start, len);
    }
}
