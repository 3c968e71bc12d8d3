using System.Globalization;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Formats;
using EqualityAcademy.Web.Platform.Localisation;

namespace EqualityAcademy.Web.Features.Pay.ReadPayroll;

/// <summary>What stands in the cells of a column.</summary>
public enum CellKind
{
    Text,
    Word,
    Date,
    Number,
}

/// <summary>A cell as it is understood, or as it stands when it is not.</summary>
public readonly record struct UnderstoodCell(string Text, bool IsUnderstood);

/// <summary>What a cell means, for the eyes of a person or for a file. Says nothing of whether it can be so beside the other cells of its row.</summary>
public static class PayrollUnderstanding
{
    public static CellKind KindOf(PayColumn column) => column switch
    {
        PayColumn.Number => CellKind.Text,
        PayColumn.BirthDate or PayColumn.EntryDate or PayColumn.ExitDate => CellKind.Date,
        PayColumn.WeeklyHours or PayColumn.MonthsPresent => CellKind.Number,
        _ when PayrollCells.IsPay(column) => CellKind.Number,
        _ => CellKind.Word,
    };

    /// <summary>As a list of this language has it: 31/12/2026 and 23410,5, or 2026-12-31 and 23410.5.</summary>
    public static UnderstoodCell InFile(PayColumn column, ReadOnlySpan<char> cell, Language language) => Understand(column, cell,
        date => language == Language.Fr ? date.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture) : date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        number => language == Language.Fr ? SheetNumber.Text(number).Replace('.', ',') : SheetNumber.Text(number), language);

    /// <summary>As a person reads it: 31 décembre 2026 and 23 410,50.</summary>
    public static UnderstoodCell Shown(PayColumn column, ReadOnlySpan<char> cell) => Understand(column, cell,
        Say.Date, number => number.ToString(PayrollCells.IsPay(column) ? "#,0.00##" : "#,0.####", Languages.Current.Culture()), Languages.Current);

    private static UnderstoodCell Understand(PayColumn column, ReadOnlySpan<char> cell, Func<DateOnly, string> date, Func<decimal, string> number, Language language)
    {
        if (cell.IsEmpty) return new("", !PayrollColumns.Needed.Contains(column) || column == PayColumn.ExitDate);
        var understood = PayrollCells.IsFormula(cell) ? null : KindOf(column) switch
        {
            CellKind.Text => cell.ToString(),
            CellKind.Date => PayrollCells.Date(cell) is { } day ? date(day) : null,
            CellKind.Number => PayrollCells.Number(column, cell, out var value) == NumberState.Read ? number(value) : null,
            _ => Word(column, cell, language),
        };
        return new(understood ?? cell.ToString(), understood is not null);
    }

    private static string? Word(PayColumn column, ReadOnlySpan<char> cell, Language language) => column switch
    {
        PayColumn.Sex => Word(PayrollVocabulary.Sexes, cell, language),
        PayColumn.Csp => Word(PayrollVocabulary.Csps, cell, language),
        PayColumn.Contract => Word(PayrollVocabulary.Contracts, cell, language),
        PayColumn.Classification => PayrollVocabulary.Class(cell)?.Level.Name,
        _ => Word(PayrollVocabulary.YesNo, cell, language),
    };

    private static string? Word<T>(PayrollWords<T> words, ReadOnlySpan<char> cell, Language language) where T : struct => words.Find(cell) is { } value ? words.Word(value, language) : null;
}
