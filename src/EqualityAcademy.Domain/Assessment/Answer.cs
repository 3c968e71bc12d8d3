using System.Globalization;

namespace EqualityAcademy.Domain.Assessment;

/// <summary>What was answered to a question: a level from 0 to 4, "not applicable" or "I don't know". The default value is level 0.</summary>
public readonly record struct Answer
{
    /// <summary>Does not concern the company: the question leaves the mean of its theme.</summary>
    public static readonly Answer NotApplicable = new(Special.NotApplicable, 0);

    /// <summary>Nobody knows yet: no level, and something to find out.</summary>
    public static readonly Answer Unknown = new(Special.Unknown, 0);

    private readonly Special _special;
    private readonly int _level;

    private Answer(Special special, int level) => (_special, _level) = (special, level);

    /// <summary>The highest level.</summary>
    public const int Highest = 4;

    /// <summary>0 to 4; null for the two special answers.</summary>
    public int? Level => _special == Special.None ? _level : null;

    /// <summary>As stored and posted: "0" to "4", "na" or "unknown".</summary>
    public string Code => _special switch
    {
        Special.NotApplicable => "na",
        Special.Unknown => "unknown",
        _ => _level.ToString(CultureInfo.InvariantCulture),
    };

    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 4.</exception>
    public static Answer OfLevel(int level)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(level);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, Highest);
        return new(Special.None, level);
    }

    public static bool TryParse(string? code, out Answer answer)
    {
        answer = code switch
        {
            "na" => NotApplicable,
            "unknown" => Unknown,
            [>= '0' and <= '4'] => OfLevel(code[0] - '0'),
            _ => default,
        };
        return answer.Code == code;
    }

    public override string ToString() => Code;

    private enum Special
    {
        None,
        NotApplicable,
        Unknown,
    }
}
