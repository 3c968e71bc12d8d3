namespace EqualityAcademy.Web.Platform.Content;

/// <summary>Gives the current library. Production reads once; Development reads again when a file has changed, and keeps the last good one meanwhile.</summary>
public sealed partial class ModuleSource : IDisposable
{
    private readonly string _root;
    private readonly ILogger<ModuleSource> _logger;
    private readonly FileSystemWatcher? _watcher;
    private volatile ModuleLibrary _current;
    private volatile bool _stale;

    /// <exception cref="BrokenContentException">The content has errors.</exception>
    public ModuleSource(string root, bool reload, ILogger<ModuleSource> logger)
    {
        (_root, _logger) = (root, logger);
        var (library, problems) = ModuleLoader.Load(root);
        _current = library ?? throw new BrokenContentException(problems);
        if (!reload) return;
        _watcher = new FileSystemWatcher(root) { IncludeSubdirectories = true, EnableRaisingEvents = true };
        _watcher.Changed += (_, _) => _stale = true;
        _watcher.Created += (_, _) => _stale = true;
        _watcher.Deleted += (_, _) => _stale = true;
        _watcher.Renamed += (_, _) => _stale = true;
    }

    public ModuleLibrary Current
    {
        get
        {
            if (_stale) Reload();
            return _current;
        }
    }

    public void Dispose() => _watcher?.Dispose();

    private void Reload()
    {
        _stale = false;
        var (library, problems) = ModuleLoader.Load(_root);
        if (library is not null) _current = library;
        foreach (var problem in problems) LogProblem(problem);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Content not reloaded: {Problem}")]
    private partial void LogProblem(string problem);
}
