namespace EqualityAcademy.Web.Platform.Jobs;

/// <summary>
/// Does one kind of background work. An engine promises that it is run at least once, so running it twice must change nothing.
/// Neither handlers nor callers know the engine.
/// </summary>
/// <typeparam name="TArgs">A record that travels as JSON.</typeparam>
public interface IJobHandler<in TArgs>
{
    Task RunAsync(TArgs args, CancellationToken ct);
}
