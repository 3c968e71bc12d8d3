namespace EqualityAcademy.Domain.Shared;

/// <summary>What is wrong with something a person typed: the field, the key of the message, and its arguments.</summary>
public sealed record Problem(string Field, string TextKey, params object[] Args);

/// <summary>A value, or the problems that stand in its way. Never both, never neither.</summary>
public sealed class Outcome<T>
{
    private readonly T? _value;

    private Outcome(T? value, IReadOnlyList<Problem> problems) => (_value, Problems) = (value, problems);

    public IReadOnlyList<Problem> Problems { get; }
    public bool Succeeded => Problems.Count == 0;

    /// <exception cref="InvalidOperationException">There are problems instead of a value.</exception>
    public T Value => Succeeded ? _value! : throw new InvalidOperationException("There is no value, only problems.");

    public static implicit operator Outcome<T>(T value) => new(value, []);
    public static implicit operator Outcome<T>(Problem problem) => new(default, [problem]);
    public static implicit operator Outcome<T>(List<Problem> problems) =>
        problems.Count > 0 ? new(default, problems) : throw new ArgumentException("No problem given.", nameof(problems));
}

/// <summary>The value of a command that answers nothing.</summary>
public readonly record struct Done;
