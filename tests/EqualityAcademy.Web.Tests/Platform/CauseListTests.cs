using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Platform;

/// <summary>The list of causes is read as strictly as everything else.</summary>
public sealed class CauseListTests : IDisposable
{
    private readonly ModuleCopy _modules = new();

    public void Dispose() => _modules.Dispose();

    [Fact]
    public void Every_cause_has_an_action_that_a_company_can_do_this_year()
    {
        var list = ModuleLoader.Load(ModuleCopy.Original).Library!.FindCauseList("pay-causes")!;
        Assert.Equal((10, 10), (list.Causes.Count, list.Actions.Count));
        Assert.All(list.Causes, c => Assert.Same(c, list.CauseOf(c.Action)));
        Assert.All(list.Actions, a => Assert.InRange(a.Steps.Length, 5, 7));
    }

    /// <summary>Titles of actions stand in mails and calendars that others may see over a shoulder.</summary>
    [Fact]
    public void The_titles_of_the_actions_name_nobodys_pay() =>
        Assert.All(ModuleLoader.Load(ModuleCopy.Original).Library!.FindCauseList("pay-causes")!.Actions, a => Assert.True(NeutralWords.AreIn(a.Title), a.Title.Fr));

    [Fact]
    public void The_words_are_in_both_languages_and_short_enough_to_read_standing_up()
    {
        var list = ModuleLoader.Load(ModuleCopy.Original).Library!.FindCauseList("pay-causes")!;
        foreach (var language in new[] { Language.Fr, Language.En })
            Assert.All(list.Causes, c => Assert.InRange(c.LooksLike.In(language).Split(' ').Length, 20, 80));
        Assert.All(list.Causes.Select(c => c.LooksLike.Fr).Concat(list.Actions.Select(a => a.Template.Body.Fr)), text => Assert.DoesNotMatch("[a-zé] [;!?:»]|« |'|\\.\\.\\.|·", text));
    }

    [Theory]
    [InlineData("causes/overtime.yaml", "action: overtime-in-turn", "action: no-such-action", "there is no action no-such-action")]
    [InlineData("causes/overtime.yaml", "id: overtime", "id: other", "id must be the name of the file")]
    [InlineData("causes/overtime.yaml", "question:", "asks:", "asks")]
    [InlineData("causes/bonuses.yaml", "action: bonus-in-one-line", "action: overtime-in-turn", "the action overtime-in-turn answers exactly one cause")]
    [InlineData("module.yaml", "  - overtime\n", "", "causes/overtime.yaml is not listed")]
    [InlineData("module.yaml", "  - overtime\n", "  - overtime\n  - overtime\n", "causes/overtime.yaml is listed twice")]
    [InlineData("actions/overtime-in-turn.yaml", "questions: []", "questions: [{question: pay-rules, up_to_level: 2}]", "here a cause brings the action, not a question")]
    [InlineData("actions/overtime-in-turn.yaml", "obligations: [equal-pay-principle]", "obligations: [no-such-duty]", "there is no obligation no-such-duty")]
    [InlineData("actions/overtime-in-turn.yaml", "grade: B", "grade: U", "U is never filed")]
    [InlineData("actions/overtime-in-turn.yaml", "impact: 3", "impact: 6", "impact is 1 to 5")]
    public void What_is_wrong_is_named_with_its_file(string file, string old, string edited, string message)
    {
        _modules.Edit("pay-causes/" + file, old, edited);
        Assert.Contains(_modules.Problems, p => p.StartsWith("pay-causes/", StringComparison.Ordinal) && p.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void An_action_has_its_id_alone_across_all_modules()
    {
        var (causes, check) = (Path.Combine(_modules.Root, "pay-causes"), Path.Combine(_modules.Root, "quick-check"));
        File.Copy(Path.Combine(causes, "actions/overtime-in-turn.yaml"), Path.Combine(check, "actions/overtime-in-turn.yaml"));
        _modules.Edit("quick-check/module.yaml", "  - open-the-workshop\n", "  - open-the-workshop\n  - overtime-in-turn\n");
        Assert.Contains(_modules.Problems, p => p.Contains("has an action overtime-in-turn too", StringComparison.Ordinal));
    }
}
