using EqualityAcademy.Domain.Members;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Domain.Tests.Members;

public sealed class CodeTests
{
    [Fact]
    public void A_code_is_known_in_whatever_way_it_is_typed() => Check.QuickThrowOnFailure(Prop.ForAll(Codes(), code =>
        StaffCode.Parse(code)!.Value == code
        && StaffCode.Parse(StaffCode.Parse(code)!.Spaced)!.Value == code
        && StaffCode.Parse($" {code[..2].ToLowerInvariant()}-{code[2..]} ")!.Value == code));

    [Fact]
    public void No_two_characters_of_a_code_look_alike()
    {
        Assert.Equal(StaffCode.Alphabet.Length, StaffCode.Alphabet.Distinct().Count());
        Assert.DoesNotContain(StaffCode.Alphabet, c => "0O1IL2Z5S8B".Contains(c, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ACDEF")]
    [InlineData("ACDEFGH")]
    [InlineData("ACDE0G")]
    [InlineData("ÀCDEFG")]
    public void What_is_no_code_is_not_read_as_one(string? typed) => Assert.Null(StaffCode.Parse(typed));

    [Theory]
    [InlineData("bruno@atelier-lumiere.fr", "bruno@atelier-lumiere.fr")]
    [InlineData("  Bruno.Lefevre+cse@Sous.Domaine.FR ", "bruno.lefevre+cse@sous.domaine.fr")]
    public void An_address_is_found_again_whatever_its_spelling(string typed, string key) => Assert.Equal(key, EmailAddress.Parse(typed)!.Key);

    [Theory]
    [InlineData(null)]
    [InlineData("bruno")]
    [InlineData("@atelier.fr")]
    [InlineData("bruno@")]
    [InlineData("bruno@atelier")]
    [InlineData("bruno@atelier..fr")]
    [InlineData("a@b@c.fr")]
    [InlineData("bruno <bruno@atelier.fr>")]
    [InlineData("a@b.fr,c@d.fr")]
    [InlineData("a@b.fr\r\nBcc: x@y.fr")]
    public void What_is_no_address_is_not_read_as_one(string? typed) => Assert.Null(EmailAddress.Parse(typed));

    [Theory]
    [InlineData("  Karim \t B. ", "Karim B.")]
    [InlineData("Léa", "Léa")]
    [InlineData("   ", null)]
    [InlineData("<script>", null)]
    public void A_name_is_read_with_single_blanks(string typed, string? name) => Assert.Equal(name, PersonName.Parse(typed));

    [Fact]
    public void A_role_includes_itself_and_a_manager_includes_everybody_of_a_company()
    {
        Assert.All(Enum.GetValues<Role>(), r => Assert.True(r.Includes(r)));
        Assert.True(Role.Manager.Includes(Role.Referent));
        Assert.False(Role.Learner.Includes(Role.Referent));
        Assert.False(Role.Coordinator.Includes(Role.Learner));
    }

    private static Arbitrary<string> Codes() =>
        Gen.ArrayOf(Gen.Elements(StaffCode.Alphabet.ToCharArray()), StaffCode.Length).Select(c => new string(c)).ToArbitrary();
}
