using System.Globalization;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Members;

/// <summary>How many people work in a company: at least one.</summary>
public readonly record struct Headcount
{
    public const int Most = 100_000;

    private Headcount(int people) => People = people;

    public int People { get; }

    /// <summary>Reads what was typed: <c>42</c>, <c>1 234</c>, <c>1,234</c>.</summary>
    public static Outcome<Headcount> Parse(string? text, string field)
    {
        var digits = string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));
        if (digits.Length == 0) return new Problem(field, "HeadcountMissing");
        if (digits.Length > 4 && digits[^4] == ',') digits = digits.Remove(digits.Length - 4, 1);
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var people)) return new Problem(field, digits.All(char.IsAsciiDigit) ? "HeadcountTooLarge" : "HeadcountNotANumber", Most);
        return people switch
        {
            0 => new Problem(field, "HeadcountZero"),
            > Most => new Problem(field, "HeadcountTooLarge", Most),
            _ => new Headcount(people),
        };
    }
}
