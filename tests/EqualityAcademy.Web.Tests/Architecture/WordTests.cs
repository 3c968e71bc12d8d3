using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace EqualityAcademy.Web.Tests.Architecture;

public sealed partial class WordTests
{
    public static TheoryData<string> TextFiles =>
        [.. Sources.Files(Sources.Web, "Texts.resx").Select(Sources.Name)];

    [Theory]
    [MemberData(nameof(TextFiles))]
    public void Both_languages_have_the_same_words(string file)
    {
        var (fr, en) = (Texts(file), Texts(file.Replace(".resx", ".en.resx", StringComparison.Ordinal)));
        Assert.Equal(fr.Keys.Order(), en.Keys.Order());
        Assert.All(fr, text => Assert.False(string.IsNullOrWhiteSpace(text.Value), text.Key));
        Assert.All(fr.Keys, key => Assert.Equal(Arguments(fr[key]), Arguments(en[key])));
    }

    [Theory]
    [MemberData(nameof(TextFiles))]
    public void French_words_follow_French_typography(string file) =>
        Assert.All(Texts(file), text => Assert.False(BadFrench().IsMatch(text.Value), $"{text.Key}: {text.Value}"));

    [Fact]
    public void Every_key_a_page_asks_for_exists()
    {
        var all = Sources.Files(Sources.Web, "Texts.resx").ToDictionary(f => Path.GetFileNameWithoutExtension(f), f => Texts(Sources.Name(f)));
        var missing = from page in Sources.Files(Sources.Web, ".razor")
                      let text = File.ReadAllText(page)
                      from localizer in Localizer().Matches(text)
                      let known = all[localizer.Groups[1].Value]
                      from use in Regex.Matches(text, $@"\b{localizer.Groups[2].Value}\[""([A-Za-z0-9_.-]+)""[\],]")
                      where !known.ContainsKey(use.Groups[1].Value)
                      select $"{Sources.Name(page)}: {use.Groups[1].Value}";
        Assert.Empty(missing.Distinct());
    }

    [Fact]
    public void No_page_holds_prose_of_its_own()
    {
        var prose = from page in Sources.Files(Sources.Web, ".razor")
                    from line in Markup(File.ReadAllText(page)).Split('\n')
                    from match in TextNode().Matches(line)
                    let words = match.Groups[1].Value
                    where Word().IsMatch(words) && !words.Contains("Equality Academy", StringComparison.Ordinal)
                    select $"{Sources.Name(page)}: {words.Trim()}";
        Assert.Empty(prose);
    }

    private static Dictionary<string, string> Texts(string file) =>
        XDocument.Load(Path.Combine(Sources.Root, file)).Root!.Elements("data").ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value);

    private static IEnumerable<string> Arguments(string text) => Argument().Matches(text).Select(m => m.Value).Distinct().Order();

    private static string Markup(string razor)
    {
        var code = razor.IndexOf("@code", StringComparison.Ordinal);
        return RazorText.WithoutExpressions(Block().Replace(code < 0 ? razor : razor[..code], ""));
    }

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Argument();

    [GeneratedRegex("[a-zé] [;!?:»]|« |'|\\.\\.\\.|·")]
    private static partial Regex BadFrench();

    [GeneratedRegex(@"IStringLocalizer<(\w+)> (\w+)")]
    private static partial Regex Localizer();

    [GeneratedRegex(@"@\*.*?\*@|<style>.*?</style>|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"(?<![=\s-])>([^<>{}]+)</")]
    private static partial Regex TextNode();

    [GeneratedRegex(@"\p{L}{3,}")]
    private static partial Regex Word();
}
