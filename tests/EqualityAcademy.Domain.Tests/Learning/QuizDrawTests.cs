using EqualityAcademy.Domain.Learning;
using FsCheck.Fluent;
using FsCheck;

namespace EqualityAcademy.Domain.Tests.Learning;

public sealed class QuizDrawTests
{
    [Fact]
    public void A_draw_asks_as_many_questions_of_the_bank_as_it_says_each_once() =>
        Prop.ForAll(Papers.Quizzes, p =>
        {
            var drawn = QuizDraw.Draw(p.Quiz, p.Seed);
            return drawn.Count == p.Quiz.Draw && drawn.Distinct().Count() == drawn.Count && drawn.All(p.Quiz.Questions.Contains);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_seed_gives_the_same_paper() =>
        Prop.ForAll(Papers.Quizzes, p => QuizDraw.Draw(p.Quiz, p.Seed).SequenceEqual(QuizDraw.Draw(p.Quiz, p.Seed))).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_question_of_the_bank_is_drawn_sooner_or_later()
    {
        var quiz = Papers.Quizzes.Generator.Sample(100).First(q => q.Quiz.Questions.Length > 5 && q.Quiz.Draw < 4).Quiz;
        var seen = Enumerable.Range(0, 500).SelectMany(seed => QuizDraw.Draw(quiz, seed)).Select(q => q.Id).Distinct().Order();
        Assert.Equal(quiz.Questions.Select(q => q.Id).Order(), seen);
    }

    [Fact]
    public void Shuffling_loses_no_option_and_never_shows_the_right_order() =>
        Prop.ForAll(Papers.Seeded, p =>
        {
            var shown = QuizDraw.Shuffle(p.Question, p.Seed).Options.Select(o => o.Id).ToArray();
            return shown.Order().SequenceEqual(p.Question.Options.Select(o => o.Id).Order())
                && (p.Question.Kind != QuestionKind.Order || !shown.SequenceEqual(p.Question.Right));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Single_questions_keep_the_order_of_their_author() =>
        Prop.ForAll(Papers.Seeded, p => p.Question.Kind is not (QuestionKind.Single or QuestionKind.TrueFalseReason) || QuizDraw.Shuffle(p.Question, p.Seed) == p.Question).QuickCheckThrowOnFailure();
}
