using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Platform;

public sealed class StandingTests
{
    [Fact]
    public void The_Index_is_in_force_and_the_indicators_A_to_G_are_announced()
    {
        var standings = ModuleLoader.Load(ModuleCopy.Original).Library!.Standings;
        Assert.Equal(StandingState.InForce, standings["pay-index"].State);
        Assert.Equal(StandingState.Announced, standings["pay-transparency"].State);
    }

    [Theory]
    [InlineData("id: pay-index", "id: pay", "id must be the name of the file")]
    [InlineData("state: in-force", "state: voted", "is not one of: in-force, announced")]
    [InlineData("as_of: 2026-11-21\n", "as_of: 21/11/2026\n", "is not a date")]
    [InlineData("grade: A", "grade: U", "grade 'U' is not one of")]
    [InlineData("The Index is in force.", "The Index. Is. In force.", "the text has one to 3 sentences")]
    [InlineData("as_of: 2026-11-21\ncitations:", "as_of: 2026-11-21\nsource: press\ncitations:", "source")]
    public void A_standing_that_cannot_be_so_is_named_with_its_file(string old, string edited, string said)
    {
        using var copy = new ModuleCopy();
        copy.Edit("law-fr/standing/pay-index.yaml", old, edited);
        var problem = Assert.Single(copy.Problems);
        Assert.Contains("law-fr/standing/pay-index.yaml:", problem, StringComparison.Ordinal);
        Assert.Contains(said, problem, StringComparison.Ordinal);
    }
}
