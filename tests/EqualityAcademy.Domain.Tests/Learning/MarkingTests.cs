using EqualityAcademy.Domain.Learning;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Domain.Tests.Learning;

public sealed class MarkingTests
{
    [Fact]
    public void The_right_answer_is_right_for_every_question() =>
        Prop.ForAll(Papers.Questions, q => Marking.Mark(q, Answer.RightOf(q)).Right).QuickCheckThrowOnFailure();

    [Fact]
    public void The_right_answer_has_no_gap_and_no_wrong_choice() =>
        Prop.ForAll(Papers.Questions, q =>
            Marking.Missing(q, Answer.RightOf(q)) == AnswerGap.None
            && Marking.Mark(q, Answer.RightOf(q)).Options.All(o => o.State != OptionState.WrongChosen)).QuickCheckThrowOnFailure();

    [Fact]
    public void An_empty_answer_is_never_right_and_always_has_a_gap() =>
        Prop.ForAll(Papers.Questions, q => !Marking.Mark(q, Answer.Empty).Right && Marking.Missing(q, Answer.Empty) != AnswerGap.None).QuickCheckThrowOnFailure();

    [Fact]
    public void Permuting_the_ticks_of_a_multiple_question_changes_nothing() =>
        Prop.ForAll(Papers.Seeded, p =>
        {
            var question = Papers.New(QuestionKind.Multiple, 5, new Random(p.Seed));
            var ids = question.Options.Select(o => o.Id).Take(1 + Math.Abs(p.Seed % 5)).ToArray();
            var (one, other) = (Marking.Mark(question, Answer.Choosing(ids)), Marking.Mark(question, Answer.Choosing(Papers.Shuffled(ids, new Random(p.Seed)))));
            return one.Right == other.Right && one.Options.SequenceEqual(other.Options);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Changing_one_tick_of_the_right_set_makes_it_wrong() =>
        Prop.ForAll(Papers.Seeded, p =>
        {
            var question = Papers.New(QuestionKind.Multiple, 5, new Random(p.Seed));
            var odd = question.Options[Math.Abs(p.Seed % 5)].Id;
            var ticks = question.Right.Contains(odd) ? question.Right.Where(r => r != odd).ToArray() : [.. question.Right, odd];
            return !Marking.Mark(question, Answer.Choosing(ticks)).Right;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_in_which_the_page_shows_the_options_changes_no_mark() =>
        Prop.ForAll(Papers.Seeded, p =>
        {
            var shown = QuizDraw.Shuffle(p.Question, p.Seed);
            return Marking.Mark(shown, Answer.RightOf(p.Question)).Right
                && Marking.Mark(shown, Answer.RightOf(p.Question)).Options.OrderBy(o => o.Option.Id).SequenceEqual(Marking.Mark(p.Question, Answer.RightOf(p.Question)).Options.OrderBy(o => o.Option.Id));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_right_option_of_a_single_question_is_right_and_every_other_wrong() =>
        Prop.ForAll(Papers.Seeded, p =>
        {
            var question = Papers.New(QuestionKind.Single, 5, new Random(p.Seed));
            return question.Options.All(o => Marking.Mark(question, Answer.Choosing(o.Id)).Right == question.Right.Contains(o.Id));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("true", "o1", true)]
    [InlineData("false", "o1", false)]
    [InlineData("true", "o0", false)]
    public void A_verdict_needs_its_reason(string verdict, string reason, bool right)
    {
        var question = Papers.New(QuestionKind.TrueFalseReason, 3, new Random(1)) with { Right = ["true", "o1"] };
        var answer = new Answer([reason], new Dictionary<string, string> { [Answer.Verdict] = verdict });
        Assert.Equal(right, Marking.Mark(question, answer).Right);
        Assert.Equal(verdict == "true", Marking.Mark(question, answer).VerdictRight);
    }

    [Fact]
    public void Two_options_in_the_same_place_are_told_apart_from_one_left_out()
    {
        var question = Papers.New(QuestionKind.Order, 2, new Random(1));
        Assert.Equal(AnswerGap.SamePlaceTwice, Marking.Missing(question, Placing(("o0", "1"), ("o1", "1"))));
        Assert.Equal(AnswerGap.NotAllPlaced, Marking.Missing(question, Placing(("o0", "1"))));
        Assert.Equal(AnswerGap.NotAllPlaced, Marking.Missing(question, Placing(("o0", "1"), ("o1", "7"))));
    }

    [Fact]
    public void Two_answers_to_a_single_question_are_no_answer()
    {
        var question = Papers.New(QuestionKind.Single, 3, new Random(1));
        Assert.Equal(AnswerGap.NothingChosen, Marking.Missing(question, Answer.Choosing("o0", "o1")));
        Assert.False(Marking.Mark(question, Answer.Choosing("o0", "o1", "o2")).Right);
    }

    private static Answer Placing(params (string Option, string Place)[] places) => Answer.Empty with { Placed = places.ToDictionary(p => p.Option, p => p.Place) };
}
