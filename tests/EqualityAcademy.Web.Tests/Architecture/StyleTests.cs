namespace EqualityAcademy.Web.Tests.Architecture;

public sealed class StyleTests
{
    public static TheoryData<string> StyleSheets => [.. Sources.Files(Path.Combine(Sources.Web, "wwwroot/css"), ".css").Select(Sources.Name)];

    [Theory]
    [MemberData(nameof(StyleSheets))]
    public void Every_bracket_of_a_style_sheet_is_closed_and_layers_stand_outside(string file)
    {
        var (depth, line) = (0, 0);
        foreach (var text in File.ReadLines(Path.Combine(Sources.Root, file)))
        {
            line++;
            if (text.StartsWith("@layer", StringComparison.Ordinal)) Assert.True(depth == 0, $"{file}:{line}: a layer inside another block");
            depth += text.Count(c => c == '{') - text.Count(c => c == '}');
            Assert.True(depth >= 0, $"{file}:{line}: a bracket closes nothing");
        }

        Assert.Equal(0, depth);
    }
}
