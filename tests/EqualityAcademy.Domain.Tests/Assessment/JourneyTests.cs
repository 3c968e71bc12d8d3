using EqualityAcademy.Domain.Assessment;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Domain.Tests.Assessment;

public sealed class JourneyTests
{
    [Fact]
    public void The_next_question_is_the_first_without_an_answer()
    {
        var journey = Journey.Replay(Sheets.Questions, Sheets.Of(("a", Answer.OfLevel(1)), ("c", Answer.Unknown)));
        Assert.Equal("b", journey.Next);
        Assert.Equal((2, 6, false), (journey.Answered, journey.Total, journey.Done));
        Assert.Equal([new("pay", "a", 2, 3), new("careers", "d", 0, 2), new("image", "f", 0, 1)], journey.Themes);
    }

    [Fact]
    public void Answers_to_questions_no_longer_asked_are_passed_over() =>
        Assert.Equal(0, Journey.Replay(Sheets.Questions, Sheets.Of(("gone", Answer.OfLevel(1)))).Answered);

    [Fact]
    public void Replaying_twice_is_the_same_journey() => Prop.ForAll(Sheets.Any, answers =>
    {
        var (first, second) = (Journey.Replay(Sheets.Questions, answers), Journey.Replay(Sheets.Questions, answers.Reverse().ToDictionary(a => a.Key, a => a.Value)));
        return first.Next == second.Next && first.Answered == second.Answered && first.Themes.SequenceEqual(second.Themes);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Answering_what_comes_next_ends_after_exactly_the_questions_left() => Prop.ForAll(Sheets.Any, answers =>
    {
        var sheet = new Dictionary<string, Answer>(answers);
        var steps = 0;
        for (var at = Journey.Replay(Sheets.Questions, sheet); at.Next is { } next; at = Journey.Replay(Sheets.Questions, sheet), steps++)
            sheet[next] = Answer.Unknown;
        return steps == Sheets.Questions.Count - answers.Count;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_counts_of_the_themes_add_up() => Prop.ForAll(Sheets.Any, answers =>
    {
        var journey = Journey.Replay(Sheets.Questions, answers);
        return journey.Themes.Sum(t => t.Answered) == journey.Answered && journey.Themes.Sum(t => t.Total) == journey.Total && journey.Done == journey.Themes.All(t => t.Done);
    }).QuickCheckThrowOnFailure();
}
