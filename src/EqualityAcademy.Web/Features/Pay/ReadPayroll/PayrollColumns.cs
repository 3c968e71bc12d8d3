using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Formats;

namespace EqualityAcademy.Web.Features.Pay.ReadPayroll;

/// <summary>Which column of a file is which, and what the file calls it.</summary>
internal sealed class PayrollColumns
{
    private const int LongestName = 60;

    /// <summary>Columns a list may do without: their figures are then not computable, or follow from other columns.</summary>
    private static readonly PayColumn[] Optional = [PayColumn.Classification, PayColumn.PresentFullPeriod, PayColumn.RaisesDuringLeave, PayColumn.RaisedAfterReturn];

    private readonly int[] _places = [.. Enum.GetValues<PayColumn>().Select(_ => -1)];
    private readonly string[] _names;
    private readonly bool _mayLeaveOut;

    private PayrollColumns(string[] names, bool mayLeaveOut) => (_names, _mayLeaveOut) = (names, mayLeaveOut);

    /// <summary>How many columns the first row has.</summary>
    public int Count => _names.Length;

    public static IReadOnlyList<PayColumn> Needed { get; } = [.. Enum.GetValues<PayColumn>().Except(Optional)];

    /// <summary>What the file calls a column, or what it should be called.</summary>
    public string Name(PayColumn column) => _places[(int)column] is var at and >= 0 ? SheetColumn.Name(_names[at], at) : Canonical(column);

    public PayColumn At(int place) => (PayColumn)Array.IndexOf(_places, place);

    /// <summary>Whether a person left this column out, so that nothing of it matters.</summary>
    public bool IsLeftOut(int place) => _mayLeaveOut && place < Count && Array.IndexOf(_places, place) < 0;

    /// <summary>Whether nothing may stand here: beyond the columns, or below no name.</summary>
    public bool IsOutside(int place) => place >= Count || !_mayLeaveOut && _names[place].Length == 0;

    public ReadOnlySpan<char> Cell(TableRow row, PayColumn column) => _places[(int)column] is var at and >= 0 ? row[at] : default;

    /// <summary>Goes to the row of names: the first that is neither empty nor the note Excel writes for itself about the separator.</summary>
    public static async ValueTask<bool> FindHeaderAsync(IRowSource rows, TableRow row, CancellationToken ct)
    {
        while (await rows.NextAsync(row, ct))
            if (!row.IsBlank && !row[0].StartsWith("sep=", StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Reads the first row: every name is known, none comes twice, none that is needed is missing.</summary>
    public static Outcome<PayrollColumns> Read(TableRow header)
    {
        var columns = new PayrollColumns(Names(header), mayLeaveOut: false);
        var problems = new List<Problem>();
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns._names[i] is not { Length: > 0 } name) continue;
            if (PayrollVocabulary.Columns.Find(header[i]) is not { } column) problems.Add(new("columns", "ColumnUnknown", name));
            else if (columns._places[(int)column] >= 0) problems.Add(new("columns", "ColumnTwice", columns.Name(column), name));
            else columns._places[(int)column] = i;
        }

        var missing = Needed.Where(c => columns._places[(int)c] < 0).Select(Canonical).ToList();
        if (missing.Count > 0) problems.Add(new("columns", "ColumnsMissing", string.Join(", ", missing)));
        return problems.Count > 0 ? problems : columns;
    }

    /// <summary>Takes the columns as a person chose them, if this is still the file the choice was made for.</summary>
    public static Outcome<PayrollColumns> Chosen(TableRow header, ColumnChoice choice)
    {
        var columns = new PayrollColumns(Names(header), mayLeaveOut: true);
        if (!columns._names.SequenceEqual(choice.Names)) return new Problem("file", "FileOther");
        for (var i = 0; i < columns.Count; i++)
            if (choice.Columns[i] is { } column) columns._places[(int)column] = i;
        return columns;
    }

    /// <summary>The names of the first row, each not too long to be shown.</summary>
    public static string[] Names(TableRow header)
    {
        var names = new string[header.Count];
        for (var i = 0; i < names.Length; i++) names[i] = (header[i].Length > LongestName ? header[i][..LongestName] : header[i]).ToString();
        return names;
    }

    private static string Canonical(PayColumn column) => PayrollVocabulary.Columns.Word(column, Language.En);
}
