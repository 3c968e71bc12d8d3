using System.Runtime.CompilerServices;

namespace EqualityAcademy.Web.Tests.Support;

/// <summary>Snapshots in files named as Verify names them: <c>Class.Method.verified.txt</c> beside the test, <c>.received.txt</c> when they differ.</summary>
public static class Verifier
{
    /// <summary>Compares with the accepted snapshot; with the environment variable <c>ACCEPT_SNAPSHOTS=1</c>, accepts.</summary>
    /// <param name="suffix">Tells apart several snapshots of one test.</param>
    public static async Task Verify(string text, string? suffix = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var name = $"{Path.GetFileNameWithoutExtension(file)}.{method}{(suffix is null ? "" : "_" + suffix)}";
        var stem = Path.Combine(Path.GetDirectoryName(file)!, name);
        var (verified, received) = (stem + ".verified.txt", stem + ".received.txt");
        var now = text.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1") await File.WriteAllTextAsync(verified, now);
        var before = File.Exists(verified) ? (await File.ReadAllTextAsync(verified)).ReplaceLineEndings("\n") : null;
        if (before == now)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, now);
        Assert.Fail(before is null ? $"New snapshot: look at {received}, then run scripts/accept-snapshots." : $"Snapshot differs: {received}\n{FirstDifference(before, now)}");
    }

    private static string FirstDifference(string before, string now)
    {
        var (a, b) = (before.Split('\n'), now.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(a.Length, b.Length)).First(i => a.ElementAtOrDefault(i) != b.ElementAtOrDefault(i));
        return $"line {line + 1}\n  verified: {a.ElementAtOrDefault(line)}\n  received: {b.ElementAtOrDefault(line)}";
    }
}
