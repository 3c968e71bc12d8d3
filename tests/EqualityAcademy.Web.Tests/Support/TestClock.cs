namespace EqualityAcademy.Web.Tests.Support;

/// <summary>A clock the test sets; it stands still until told otherwise.</summary>
public sealed class TestClock : TimeProvider
{
    /// <summary>Saturday 21 November 2026, 10 in the morning in Paris.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;

    public void Advance(TimeSpan time) => Now += time;
}
