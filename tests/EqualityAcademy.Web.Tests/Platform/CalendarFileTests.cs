using System.Text;
using EqualityAcademy.Web.Platform.Formats;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Web.Tests.Platform;

public sealed class CalendarFileTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Every_line_ends_as_it_must_and_is_at_most_75_octets_long() => Always(text =>
        Write(text) is var file && file.EndsWith("\r\n", StringComparison.Ordinal) && !file.Replace("\r\n", "", StringComparison.Ordinal).Any(c => c is '\r' or '\n')
        && file.Split("\r\n").All(l => Encoding.UTF8.GetByteCount(l) <= CalendarFile.LineOctets));

    [Fact]
    public void Folding_cuts_no_character_and_unfolding_gives_the_text_back() => Always(text =>
    {
        var summary = Write(text).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Single(l => l.StartsWith("SUMMARY:", StringComparison.Ordinal))["SUMMARY:".Length..];
        return Unescape(summary) == string.Concat(text.ReplaceLineEndings("\n").Where(c => c == '\n' || !char.IsControl(c)));
    });

    [Fact]
    public Task A_calendar_is_written_as_the_standard_says() => Support.Verifier.Verify(CalendarFile.Write("Égalité, Atelier Lumière",
    [
        new("a1@x", new(2026, 12, 31), "Égalité au travail : relire les annonces; puis, afficher", "Ligne une\nligne deux \\ fin", "http://localhost/c/atelier-lumiere/plan"),
        new("b2@x", new(2027, 3, 1), "Un titre assez long pour devoir être coupé après soixante-quinze octets, accents comptés : é è ê ç œ", "", "http://localhost/c/atelier-lumiere/duties"),
    ], Now));

    private static string Write(string text) => CalendarFile.Write(text, [new(text, new(2026, 11, 30), text, text, "http://localhost/")], Now);

    private static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++) text.Append(value[i] == '\\' ? value[++i] == 'n' ? '\n' : value[i] : value[i]);
        return text.ToString();
    }

    /// <summary>Texts with letters of one to four octets, control characters, and what has to be escaped.</summary>
    private static void Always(Func<string, bool> law)
    {
        var piece = Gen.Elements("a", "é", "œ", "€", "😀", ",", ";", "\\", ":", "\n", "\r\n", "\t", "\u0001", " ", "mot ", "çà ");
        var text = from length in Gen.Choose(0, 300) from pieces in piece.ListOf(length) select string.Concat(pieces);
        Prop.ForAll(text.ToArbitrary(), law).QuickCheckThrowOnFailure();
    }
}
