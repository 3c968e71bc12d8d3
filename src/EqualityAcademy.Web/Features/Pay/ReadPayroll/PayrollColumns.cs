using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Formats;

namespace EqualityAcademy.Web.Features.Pay.ReadPayroll;

/// <summary>Which column of a file is which, and what the file calls it.</summary>
internal sealed class PayrollColumns
{
    private const int LongestName = 60;
    private static readonly PayrollWords<PayColumn> Known = new(PayrollVocabulary.Columns);

    /// <summary>Columns a list may do without: their figures are then not computable, or follow from other columns.</summary>
    private static readonly PayColumn[] Optional = [PayColumn.Classification, PayColumn.PresentFullPeriod, PayColumn.RaisesDuringLeave, PayColumn.RaisedAfterReturn];

    private readonly int[] _places = [.. Enum.GetValues<PayColumn>().Select(_ => -1)];
    private readonly string[] _names;

    private PayrollColumns(int count) => _names = new string[count];

    /// <summary>How many columns the first row has.</summary>
    public int Count => _names.Length;

    /// <summary>What the file calls a column, or what it should be called.</summary>
    public string Name(PayColumn column) => _places[(int)column] is var at and >= 0 ? _names[at] : Canonical(column);

    /// <summary>Whether the first row left the name of this column empty.</summary>
    public bool IsNameless(int place) => _names[place].Length == 0;

    public PayColumn At(int place) => (PayColumn)Array.IndexOf(_places, place);

    public ReadOnlySpan<char> Cell(TableRow row, PayColumn column) => _places[(int)column] is var at and >= 0 ? row[at] : default;

    /// <summary>Reads the first row: every name is known, none comes twice, none that is needed is missing.</summary>
    public static Outcome<PayrollColumns> Read(TableRow header)
    {
        var columns = new PayrollColumns(header.Count);
        var problems = new List<Problem>();
        for (var i = 0; i < header.Count; i++)
        {
            var name = columns._names[i] = header[i].Length > LongestName ? header[i][..LongestName].ToString() : header[i].ToString();
            if (name.Length == 0) continue;
            if (Known.Find(header[i]) is not { } column) problems.Add(new("columns", "ColumnUnknown", name));
            else if (columns._places[(int)column] >= 0) problems.Add(new("columns", "ColumnTwice", columns.Name(column), name));
            else columns._places[(int)column] = i;
        }

        var missing = Enum.GetValues<PayColumn>().Except(Optional).Where(c => columns._places[(int)c] < 0).Select(Canonical).ToList();
        if (missing.Count > 0) problems.Add(new("columns", "ColumnsMissing", string.Join(", ", missing)));
        return problems.Count > 0 ? problems : columns;
    }

    private static string Canonical(PayColumn column) => PayrollVocabulary.Columns[(int)column].Words.Split(',')[0];
}
