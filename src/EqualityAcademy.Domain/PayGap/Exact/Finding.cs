namespace EqualityAcademy.Domain.PayGap;

/// <summary>Whether a figure exists.</summary>
public enum FindingState
{
    Computed,

    /// <summary>The rule holds here, and the data do not allow the figure.</summary>
    NotComputable,

    /// <summary>The rule has nothing to say here.</summary>
    NotApplicable,
}

/// <summary>Why a figure does not exist.</summary>
public enum WhyNot
{
    /// <summary>No group has three women and three men, or no category of work ten and ten.</summary>
    NoValidGroup,

    /// <summary>The valid groups hold less than 40 % of the headcount in scope.</summary>
    ValidShareTooSmall,

    /// <summary>The group has fewer than three (rates: ten) women or men.</summary>
    GroupTooSmall,

    /// <summary>No individual raise in the period.</summary>
    NoRaise,

    /// <summary>No promotion in the period.</summary>
    NoPromotion,

    /// <summary>Fewer than five women or fewer than five men in scope.</summary>
    FewerThanFiveOfASex,

    /// <summary>Nobody came back from maternity or adoption leave.</summary>
    NoReturn,

    /// <summary>Nobody came back from a leave during which raises were granted.</summary>
    NoRaiseDuringLeave,

    /// <summary>Fewer than ten people in scope.</summary>
    FewerThanTenPeople,

    /// <summary>The computable indicators hold fewer than 75 points.</summary>
    TooFewPoints,

    /// <summary>Somebody in scope has no level.</summary>
    LevelMissing,

    /// <summary>Somebody in scope has no category of workers.</summary>
    CategoryMissing,

    /// <summary>No woman there.</summary>
    NoWomen,

    /// <summary>No man there.</summary>
    NoMen,

    /// <summary>No woman receives it.</summary>
    NoWomanReceives,

    /// <summary>No man receives it.</summary>
    NoManReceives,

    /// <summary>The men's figure is zero: nothing to divide by.</summary>
    NothingToDivideBy,

    /// <summary>Nobody there.</summary>
    Nobody,

    /// <summary>Nobody is tied at the last place.</summary>
    NoTie,

    /// <summary>The figure was not among what was typed.</summary>
    NotGiven,
}

/// <summary>A figure, or the reason why there is none. Never an empty value, never a zero in its place.</summary>
public sealed record Finding<T> where T : notnull
{
    private readonly T? _value;
    private readonly WhyNot _why;

    private Finding(FindingState state, T? value, WhyNot why) => (State, _value, _why) = (state, value, why);

    public FindingState State { get; }
    public bool IsComputed => State == FindingState.Computed;

    /// <exception cref="InvalidOperationException">There is no figure.</exception>
    public T Value => IsComputed ? _value! : throw new InvalidOperationException($"There is no figure: {_why}.");

    /// <exception cref="InvalidOperationException">There is a figure.</exception>
    public WhyNot Why => !IsComputed ? _why : throw new InvalidOperationException("There is a figure.");

    public Finding<TOther> Select<TOther>(Func<T, TOther> of) where TOther : notnull =>
        IsComputed ? of(_value!) : Missing<TOther>();

    public Finding<TOther> Then<TOther>(Func<T, Finding<TOther>> of) where TOther : notnull =>
        IsComputed ? of(_value!) : Missing<TOther>();

    private Finding<TOther> Missing<TOther>() where TOther : notnull =>
        State == FindingState.NotApplicable ? new NotApplicable(_why) : _why;

    public static implicit operator Finding<T>(T value) => new(FindingState.Computed, value, default);
    public static implicit operator Finding<T>(WhyNot why) => new(FindingState.NotComputable, default, why);
    public static implicit operator Finding<T>(NotApplicable not) => new(FindingState.NotApplicable, default, not.Why);

    public override string ToString() => IsComputed ? $"{_value}" : $"{State}: {_why}";
}

/// <summary>The rule has nothing to say here, for this reason.</summary>
public readonly record struct NotApplicable(WhyNot Why);
