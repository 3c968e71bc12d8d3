using System.Diagnostics;

namespace EqualityAcademy.Web.Tests.Support;

/// <summary>Reads a PDF as its readers do, with the tools of poppler.</summary>
public static class Poppler
{
    /// <summary>Text of one page or, by default, of all; words as they stand on the sheet.</summary>
    public static string Text(byte[] pdf, int? page = null) => Run("pdftotext", pdf, ["-layout", "-enc", "UTF-8", .. page is null ? [] : new[] { "-f", $"{page}", "-l", $"{page}" }], "-");

    /// <summary>What the file says of itself.</summary>
    public static string Info(byte[] pdf) => Run("pdfinfo", pdf, ["-enc", "UTF-8"]);

    /// <summary>The structure a screen reader walks through.</summary>
    public static string Structure(byte[] pdf) => Run("pdfinfo", pdf, ["-struct-text", "-enc", "UTF-8"]);

    public static int Pages(byte[] pdf) => int.Parse(Info(pdf).Split('\n').First(l => l.StartsWith("Pages:", StringComparison.Ordinal))[6..], System.Globalization.CultureInfo.InvariantCulture);

    private static string Run(string tool, byte[] pdf, string[] options, string? output = null)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, pdf);
            var start = new ProcessStartInfo(tool) { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var part in options.Append(file).Concat(output is null ? [] : [output])) start.ArgumentList.Add(part);
            using var process = Process.Start(start)!;
            var problems = process.StandardError.ReadToEndAsync();
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal("", problems.Result);
            Assert.Equal(0, process.ExitCode);
            return text;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
