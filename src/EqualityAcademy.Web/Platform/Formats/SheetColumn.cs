namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>Columns as spreadsheets name them: A, B … Z, AA.</summary>
public static class SheetColumn
{
    private const int Letters = 26;

    /// <param name="place">The first column is 0.</param>
    public static string Letter(int place) => place < Letters ? $"{(char)('A' + place)}" : Letter(place / Letters - 1) + Letter(place % Letters);

    /// <summary>What a column is called: by its letter where it has no name.</summary>
    public static string Name(string name, int place) => name.Length > 0 ? name : Letter(place);

    /// <summary>The place of a cell called B12.</summary>
    /// <returns>Negative when it does not begin with a letter.</returns>
    public static int Place(ReadOnlySpan<char> cell)
    {
        var place = 0;
        foreach (var c in cell)
        {
            if (!char.IsAsciiLetter(c)) break;
            place = Math.Min(place, int.MaxValue / Letters - Letters) * Letters + char.ToUpperInvariant(c) - 'A' + 1;
        }

        return place - 1;
    }
}
