using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;

namespace EqualityAcademy.Web.Features.Demo.Story;

/// <summary>Days before today as moments of a working day; nothing of the story lies in the future.</summary>
internal sealed class DemoDays(Clock clock)
{
    public DateOnly Today => clock.Today;

    /// <summary>For a row whose file lies on the disk: a new one each time, so that an older file is never in the way.</summary>
    public RowId NewId() => clock.NewId<RowId>();

    public DateOnly Day(int daysAgo) => Today.AddDays(-daysAgo);

    public DateTimeOffset Moment(int daysAgo, Chance chance) => Moment(daysAgo, 7 * 60 + chance.Between(0, 600));

    /// <param name="minute">Minute of the day, in Paris.</param>
    public DateTimeOffset Moment(int daysAgo, int minute)
    {
        var local = Day(Math.Max(1, daysAgo)).ToDateTime(TimeOnly.MinValue.AddMinutes(minute));
        return new DateTimeOffset(local, Clock.Zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
