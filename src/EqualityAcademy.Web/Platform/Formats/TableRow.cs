namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>One row of a table file. The same object is filled again and again, so that a long file leaves nothing behind in memory.</summary>
public sealed class TableRow
{
    private readonly List<(int Start, int Length)> _cells = [];
    private char[] _text = new char[1024];
    private int _used;

    /// <summary>The line it starts on; the first line of a file is 1.</summary>
    public int Line { get; private set; }

    public int Count => _cells.Count;

    /// <summary>A cell without the space around it; cells beyond the end are empty.</summary>
    public ReadOnlySpan<char> this[int cell] => cell < _cells.Count ? _text.AsSpan(_cells[cell].Start, _cells[cell].Length).Trim() : default;

    public bool IsBlank
    {
        get
        {
            for (var i = 0; i < Count; i++)
                if (this[i].Length > 0) return false;
            return true;
        }
    }

    public void Start(int line)
    {
        Line = line;
        _used = 0;
        _cells.Clear();
    }

    public void Add(ReadOnlySpan<char> cell)
    {
        if (_used + cell.Length > _text.Length) Array.Resize(ref _text, Math.Max(2 * _text.Length, _used + cell.Length));
        cell.CopyTo(_text.AsSpan(_used));
        _cells.Add((_used, cell.Length));
        _used += cell.Length;
    }
}
