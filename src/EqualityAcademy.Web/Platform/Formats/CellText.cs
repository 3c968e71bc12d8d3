using System.Text;
using System.Xml;

namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>Gathers what stands in one cell: its value or its text in pieces, and its formula.</summary>
internal sealed class CellText
{
    /// <summary>More than any spreadsheet puts into a cell; of a longer text only so much is gathered, and whoever reads it refuses it.</summary>
    public const int Longest = 128 * 1024;
    private readonly StringBuilder _value = new();
    private readonly StringBuilder _formula = new();
    private StringBuilder? _filled;
    private bool _isSound;

    public string Value => _value.ToString();

    /// <summary>Null when the cell has none; the text may be empty where it repeats another cell's.</summary>
    public string? Formula => HasFormula ? _formula.ToString() : null;

    private bool HasFormula { get; set; }

    public void Start()
    {
        _value.Clear();
        _formula.Clear();
        (_filled, _isSound, HasFormula) = (null, false, false);
    }

    /// <summary>Takes the node if it belongs to the cell.</summary>
    public void Read(XmlReader xml)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element: Open(xml.LocalName, xml.IsEmptyElement); break;
            case XmlNodeType.EndElement: Close(xml.LocalName); break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when !_isSound: Add(PartText.Value(xml)); break;
        }
    }

    private void Add(string piece)
    {
        if (_filled is { Length: <= Longest } filled) filled.Append(piece);
    }

    private void Open(string name, bool isEmpty)
    {
        if (name == "f") HasFormula = true;
        if (isEmpty) return;
        if (name == "rPh") _isSound = true;
        _filled = name switch { "v" or "t" => _value, "f" => _formula, _ => _filled };
    }

    private void Close(string name)
    {
        if (name == "rPh") _isSound = false;
        if (name is "v" or "t" or "f") _filled = null;
    }
}
