namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>A node of the structure: what a part of the document is (a heading, a list, a cell), for screen readers.</summary>
/// <param name="type">A standard structure type: P, H1, Table…</param>
/// <param name="attributes">As written in the file; empty for none.</param>
internal sealed class PdfTag(string type, PdfTag? parent, string attributes = "")
{
    private readonly List<object> _kids = [];

    public string Type { get; } = type;
    public PdfTag? Parent { get; } = parent;
    public string Attributes { get; } = attributes;

    /// <summary>Tags, and the <see cref="PdfMark"/>s of what is drawn for this one.</summary>
    public IReadOnlyList<object> Kids => _kids;

    public PdfTag Add(string type, string attributes = "")
    {
        var kid = new PdfTag(type, this, attributes);
        _kids.Add(kid);
        return kid;
    }

    public void Add(PdfMark mark) => _kids.Add(mark);

    /// <summary>This tag and all below it, parents first.</summary>
    public IEnumerable<PdfTag> All => _kids.OfType<PdfTag>().SelectMany(k => k.All).Prepend(this);
}

/// <summary>Something drawn on a page that belongs to a tag.</summary>
internal sealed record PdfMark(int Page, int Number);
