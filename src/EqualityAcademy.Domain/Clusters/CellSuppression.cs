using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Clusters;

/// <summary>Cells that add up to a sum everybody knows, or to another cell.</summary>
public sealed record SumLine(IReadOnlyList<int> Parts, int? Total);

/// <summary>
/// Chooses which cells of linked tables to hide, so that no count from 1 to 4 is shown and none can be found by adding and
/// subtracting what is shown. Each line is made safe by itself; then the whole is attacked as a system of equations, and every
/// hidden cell that has only one solution gets company.
/// </summary>
public static class CellSuppression
{
    private const long Prime = 2147483647;

    /// <param name="cells">The counts.</param>
    /// <param name="lines">How they add up; a line names cells by their place.</param>
    /// <param name="hidden">Cells hidden in any case.</param>
    public static IReadOnlySet<int> Hide(IReadOnlyList<int> cells, IReadOnlyList<SumLine> lines, IEnumerable<int> hidden)
    {
        var hide = hidden.Concat(Enumerable.Range(0, cells.Count).Where(i => cells[i] is > 0 and < Disclosure.Floor)).ToHashSet();
        for (var before = -1; before < hide.Count;)
        {
            before = hide.Count;
            foreach (var line in lines) MakeSafe(cells, line, hide);
            if (before == hide.Count) HideBeside(cells, lines, hide);
        }

        return hide;
    }

    /// <summary>Hidden cells of a line are at least two, and together say something about five companies or more.</summary>
    private static void MakeSafe(IReadOnlyList<int> cells, SumLine line, HashSet<int> hide)
    {
        var all = line.Total is { } total ? [.. line.Parts, total] : line.Parts;
        while (all.Any(hide.Contains) && (all.Count(hide.Contains) < 2 || IsSmall(cells, line, hide)))
            if (!HideSmallest(cells, all, hide)) return;
    }

    private static bool IsSmall(IReadOnlyList<int> cells, SumLine line, HashSet<int> hide) =>
        (line.Total is not { } total || !hide.Contains(total)) && line.Parts.Where(hide.Contains).Sum(i => cells[i]) is > 0 and < Disclosure.Floor;

    /// <summary>Companies first; a zero only when there is nothing else.</summary>
    private static bool HideSmallest(IReadOnlyList<int> cells, IReadOnlyList<int> line, HashSet<int> hide)
    {
        var shown = line.Where(i => !hide.Contains(i)).OrderBy(i => cells[i] == 0).ThenBy(i => cells[i]).ToList();
        return shown.Count > 0 && hide.Add(shown[0]);
    }

    private static void HideBeside(IReadOnlyList<int> cells, IReadOnlyList<SumLine> lines, HashSet<int> hide)
    {
        foreach (var found in Found(lines, hide))
            foreach (var line in lines.Where(l => l.Parts.Contains(found) || l.Total == found))
                if (HideSmallest(cells, line.Total is { } total ? [.. line.Parts, total] : line.Parts, hide)) break;
    }

    /// <summary>The hidden cells that the equations give away: unit rows of the reduced system, computed modulo a prime.</summary>
    public static IReadOnlyList<int> Found(IReadOnlyList<SumLine> lines, IReadOnlySet<int> hidden)
    {
        var columns = hidden.Order().ToList();
        var rows = lines.Select(l => columns.Select(c => l.Parts.Contains(c) ? 1L : l.Total == c ? Prime - 1 : 0).ToArray()).Where(r => r.Any(v => v != 0)).ToList();
        var top = 0;
        for (var c = 0; c < columns.Count && top < rows.Count; c++)
        {
            var pivot = rows.FindIndex(top, r => r[c] != 0);
            if (pivot < 0) continue;
            (rows[top], rows[pivot]) = (rows[pivot], rows[top]);
            Eliminate(rows, top++, c);
        }

        return [.. rows.Where(r => r.Count(v => v != 0) == 1).Select(r => columns[Array.FindIndex(r, v => v != 0)])];
    }

    private static void Eliminate(List<long[]> rows, int top, int column)
    {
        var own = rows[top];
        var inverse = Power(own[column], Prime - 2);
        for (var i = 0; i < own.Length; i++) own[i] = own[i] * inverse % Prime;
        foreach (var row in rows.Where((r, n) => n != top && r[column] != 0))
        {
            var factor = row[column];
            for (var i = 0; i < row.Length; i++) row[i] = (row[i] + (Prime - factor) * own[i]) % Prime;
        }
    }

    private static long Power(long value, long exponent)
    {
        var result = 1L;
        for (; exponent > 0; exponent >>= 1, value = value * value % Prime)
            if ((exponent & 1) == 1) result = result * value % Prime;
        return result;
    }
}
