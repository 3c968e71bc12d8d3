using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Pay.ReadPayroll;

/// <summary>What a person says the columns of a list are; null leaves a column out.</summary>
/// <param name="Names">Those of the first row, to see that the file is still the same.</param>
public sealed record ColumnChoice(IReadOnlyList<string> Names, IReadOnlyList<PayColumn?> Columns)
{
    /// <summary>The field of a column, where its problem is said.</summary>
    public static string Field(int place) => $"column-{place}";

    /// <summary>Columns chosen twice, and needed ones nobody chose.</summary>
    /// <param name="missing">Where the missing ones are said.</param>
    public IReadOnlyList<Problem> Problems(string missing)
    {
        var problems = new List<Problem>();
        for (var i = 0; i < Columns.Count; i++)
            if (Columns[i] is { } column && Columns.Index().Any(c => c.Index != i && c.Item == column)) problems.Add(new(Field(i), "List.ColumnTwice"));
        foreach (var column in PayrollColumns.Needed.Where(c => !Columns.Contains(c))) problems.Add(new(missing, "List.ColumnMissing", column));
        return problems;
    }
}
