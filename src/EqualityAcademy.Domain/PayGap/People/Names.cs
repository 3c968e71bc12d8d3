namespace EqualityAcademy.Domain.PayGap;

/// <summary>The number under which the payroll list knows a person.</summary>
public readonly record struct EmployeeNumber(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A level or coefficient of the branch, or of another job evaluation.</summary>
public readonly record struct Level(string Name)
{
    public override string ToString() => Name;
}

/// <summary>A category of workers who do the same work or work of equal value (directive art. 3 and 9).</summary>
public readonly record struct Category(string Name)
{
    public override string ToString() => Name;
}

/// <summary>What a group of the pay gap is called: a category of work or a level.</summary>
public readonly record struct GroupKey
{
    private GroupKey(Csp? csp, Level? level) => (Csp, Level) = (csp, level);

    /// <summary>Null when the group is a level.</summary>
    public Csp? Csp { get; }

    /// <summary>Null when the group is a category of work.</summary>
    public Level? Level { get; }

    public static implicit operator GroupKey(Csp csp) => new(csp, null);
    public static implicit operator GroupKey(Level level) => new(null, level);

    public Grouping Grouping => Level is null ? Grouping.Csp : Grouping.Level;

    public override string ToString() => Level?.Name ?? $"{Csp}";
}

/// <summary>Categories of work in the order of the texts, levels in natural order.</summary>
internal sealed class GroupOrder : IComparer<GroupKey>
{
    public static GroupOrder Instance { get; } = new();

    public int Compare(GroupKey x, GroupKey y) =>
        x.Level is { } a && y.Level is { } b ? NaturalOrder.Instance.Compare(a.Name, b.Name) : Nullable.Compare(x.Csp, y.Csp);
}

/// <summary>Letters by letter and digits by number, so that B10 comes after B9.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static NaturalOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return string.CompareOrdinal(x, y);
        int i = 0, j = 0;
        while (i < x.Length && j < y.Length)
        {
            var a = Part(x, ref i);
            var b = Part(y, ref j);
            var order = char.IsAsciiDigit(a[0]) && char.IsAsciiDigit(b[0]) ? Number(a, b) : a.CompareTo(b, StringComparison.Ordinal);
            if (order != 0) return order;
        }

        var rest = (x.Length - i).CompareTo(y.Length - j);
        return rest != 0 ? rest : string.CompareOrdinal(x, y);
    }

    private static ReadOnlySpan<char> Part(string text, ref int at)
    {
        var from = at++;
        while (at < text.Length && char.IsAsciiDigit(text[at]) == char.IsAsciiDigit(text[from])) at++;
        return text.AsSpan(from, at - from);
    }

    private static int Number(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        a = a.TrimStart('0');
        b = b.TrimStart('0');
        return a.Length != b.Length ? a.Length.CompareTo(b.Length) : a.CompareTo(b, StringComparison.Ordinal);
    }
}
