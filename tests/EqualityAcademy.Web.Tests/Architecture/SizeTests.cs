namespace EqualityAcademy.Web.Tests.Architecture;

public sealed class SizeTests
{
    [Theory]
    [InlineData("src", ".cs", 200)]
    [InlineData("tests", ".cs", 200)]
    [InlineData("src", ".razor", 120)]
    [InlineData("src", ".razor.js", 60)]
    [InlineData("modules", "lesson.fr.md", 150)]
    [InlineData("modules", "lesson.en.md", 150)]
    public void Files_stay_short(string folder, string ending, int most)
    {
        var long_ = Sources.Files(Path.Combine(Sources.Root, folder), ending).Select(f => (Name: Sources.Name(f), Lines: File.ReadLines(f).Count())).Where(f => f.Lines > most);
        Assert.Empty(long_.Select(f => $"{f.Name}: {f.Lines} lines, {most} at most"));
    }
}
