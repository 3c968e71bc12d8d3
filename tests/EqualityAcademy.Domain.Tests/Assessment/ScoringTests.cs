using EqualityAcademy.Domain.Assessment;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Domain.Tests.Assessment;

public sealed class ScoringTests
{
    [Fact]
    public void A_theme_is_the_weighted_mean_of_its_levels_and_the_whole_is_the_mean_of_the_themes()
    {
        var scores = Scoring.Of(Sheets.Questions, Sheets.Of(("a", Answer.OfLevel(2)), ("b", Answer.OfLevel(1)), ("c", Answer.OfLevel(4)), ("d", Answer.OfLevel(0)), ("e", Answer.OfLevel(1)), ("f", Answer.OfLevel(3))));
        Assert.Equal([200, 50, 300], scores.Themes.Select(t => t.Level));
        Assert.Equal(183, scores.Overall);
        Assert.All(scores.Themes, t => Assert.False(t.Incomplete));
    }

    [Fact]
    public void A_theme_that_does_not_apply_has_no_level_and_does_not_count()
    {
        var scores = Scoring.Of(Sheets.Questions, Sheets.Of(("d", Answer.NotApplicable), ("e", Answer.NotApplicable), ("f", Answer.OfLevel(3))));
        Assert.Null(scores.Themes[1].Level);
        Assert.False(scores.Themes[1].Incomplete);
        Assert.Equal(300, scores.Overall);
    }

    [Fact]
    public void What_nobody_knows_leaves_the_level_and_makes_the_theme_incomplete()
    {
        var scores = Scoring.Of(Sheets.Questions, Sheets.Of(("d", Answer.OfLevel(2)), ("e", Answer.Unknown)));
        Assert.Equal(new ThemeScore("careers", 200, true), scores.Themes[1]);
    }

    [Fact]
    public void Levels_stay_on_the_scale() => Prop.ForAll(Sheets.Any, answers =>
    {
        var scores = Scoring.Of(Sheets.Questions, answers);
        return scores.Themes.Select(t => t.Level).Append(scores.Overall).All(l => l is null or >= 0 and <= 400);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Raising_an_answer_never_lowers_a_level() => Prop.ForAll(Sheets.Any, Gen.Elements(Sheets.Questions.Select(q => q.Id)).ToArbitrary(), (answers, question) =>
    {
        if (!answers.TryGetValue(question, out var answer) || answer.Level is not < Answer.Highest) return true;
        var before = Scoring.Of(Sheets.Questions, answers);
        var after = Scoring.Of(Sheets.Questions, With(answers, question, Answer.OfLevel(answer.Level.Value + 1)));
        return after.Overall >= before.Overall && before.Themes.Zip(after.Themes).All(t => t.First.Level is null ? t.Second.Level is null : t.Second.Level >= t.First.Level);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_in_which_answers_were_given_changes_nothing() => Prop.ForAll(Sheets.Any, answers =>
        Same(Scoring.Of(Sheets.Questions, answers), Scoring.Of(Sheets.Questions, answers.Reverse().ToDictionary(a => a.Key, a => a.Value))))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_gain_is_what_the_whole_moves_when_the_question_goes_up_one_level() => Prop.ForAll(Sheets.Any, answers =>
    {
        var scores = Scoring.Of(Sheets.Questions, answers);
        return scores.Gains.All(g => Math.Abs(Scoring.OverallAfter(Sheets.Questions, answers, [g])!.Value - scores.Overall!.Value - g.Hundredths) <= 1);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Gains_come_best_first_one_for_each_level_that_can_rise() => Prop.ForAll(Sheets.Any, answers =>
    {
        var gains = Scoring.Of(Sheets.Questions, answers).Gains;
        return gains.Select(g => g.Question).Order().SequenceEqual(answers.Where(a => a.Value.Level < Answer.Highest).Select(a => a.Key).Order())
            && gains.Zip(gains.Skip(1)).All(pair => pair.First.Hundredths >= pair.Second.Hundredths);
    }).QuickCheckThrowOnFailure();

    private static Dictionary<string, Answer> With(IReadOnlyDictionary<string, Answer> answers, string question, Answer answer) =>
        new(answers) { [question] = answer };

    private static bool Same(Scores a, Scores b) => a.Overall == b.Overall && a.Themes.SequenceEqual(b.Themes) && a.Gains.SequenceEqual(b.Gains);
}
