using System.Globalization;

namespace EqualityAcademy.Domain.Obligations;

/// <summary>What a fact is.</summary>
public enum FactKind
{
    YesNo,
    Date,
    Number,
}

/// <summary>One fact the rules may ask for, as <c>modules/law-fr/facts.yaml</c> lists it.</summary>
public sealed record FactDefinition
{
    public required string Id { get; init; }
    public required FactKind Kind { get; init; }
    public required Shared.LocalText Question { get; init; }
    public required Shared.LocalText Help { get; init; }

    /// <summary>The answer yes as a statement, for the reasons of a duty; yes-or-no facts have both.</summary>
    public Shared.LocalText? SaidYes { get; init; }

    public Shared.LocalText? SaidNo { get; init; }

    /// <summary>The smallest and the largest number that makes sense.</summary>
    public int? Least { get; init; }

    public int? Most { get; init; }

    /// <summary>A yes-or-no fact without which this one cannot be.</summary>
    public string? OnlyIf { get; init; }

    /// <summary>A date that comes before this one.</summary>
    public string? NotBefore { get; init; }

    /// <summary>The headcount, a parameter of the law, from which this exists at all.</summary>
    public string? FromHeadcount { get; init; }
}

/// <summary>All facts, in the order in which they are asked.</summary>
public sealed record FactFile
{
    public required FactDefinition[] Facts { get; init; }
}

/// <summary>What a company has said of itself. A fact that was not said is not known, which is never the same as no.</summary>
public sealed class CompanyFacts(Headcounts headcounts, IReadOnlyDictionary<string, string> values)
{
    public Headcounts Headcounts { get; } = headcounts;

    /// <summary>Every fact that was said, by its name.</summary>
    public IReadOnlyDictionary<string, string> Values { get; } = values;

    public bool? YesNo(string fact) => Values.GetValueOrDefault(fact) switch { "yes" => true, "no" => false, _ => null };

    public DateOnly? Date(string fact) =>
        DateOnly.TryParseExact(Values.GetValueOrDefault(fact), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public decimal? Number(string fact) =>
        decimal.TryParse(Values.GetValueOrDefault(fact), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The same company with another headcount and some other answers; an answer of null is not known any more.</summary>
    public CompanyFacts With(Headcounts headcounts, IReadOnlyDictionary<string, string?> answers)
    {
        var changed = new Dictionary<string, string>(Values);
        foreach (var (fact, value) in answers)
        {
            if (value is null) changed.Remove(fact);
            else changed[fact] = value;
        }

        return new(headcounts, changed);
    }

    /// <summary>Whether a text can be the value of a fact of this kind: yes or no, an ISO date, an invariant number.</summary>
    public static bool CanBe(FactKind kind, string value) => new CompanyFacts(Headcounts.None, new Dictionary<string, string> { ["x"] = value }) is var facts && kind switch
    {
        FactKind.YesNo => facts.YesNo("x") is not null,
        FactKind.Date => facts.Date("x") is not null,
        _ => facts.Number("x") is not null,
    };
}
