using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Platform;

/// <summary>The only reader of the time: moments in UTC, days in the zone of the companies, ids made from the clock.</summary>
public sealed class Clock(TimeProvider time)
{
    /// <summary>Companies live in mainland France; daylight saving is the zone's business.</summary>
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    public DateTimeOffset Now => time.GetUtcNow();

    public DateOnly Today => DayOf(Now);

    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>A version 7 UUID of this moment, as an id of the kind asked.</summary>
    public T NewId<T>() where T : struct, IId<T> => T.From(Guid.CreateVersion7(Now));
}

/// <summary>A clock that shows a chosen day: in Development, <c>--today DATE</c> shows the site as of that day, at the present time of day.</summary>
public sealed class ShiftedTime(DateOnly today) : TimeProvider
{
    private readonly TimeSpan _shift = TimeSpan.FromDays(today.DayNumber - Clock.DayOf(System.GetUtcNow()).DayNumber);

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _shift;
}
