using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Domain.Tests.Assessment;

/// <summary>A small questionnaire, and answer sheets drawn at random.</summary>
internal static class Sheets
{
    /// <summary>Three themes: pay with weights 3, 2, 1; careers with 1, 1; image with 2.</summary>
    public static readonly IReadOnlyList<MaturityQuestion> Questions =
        [Ask("a", "pay", 3), Ask("b", "pay", 2), Ask("c", "pay", 1), Ask("d", "careers", 1), Ask("e", "careers", 1), Ask("f", "image", 2)];

    public static readonly Gen<Answer> AnyAnswer =
        Gen.Elements(Answer.OfLevel(0), Answer.OfLevel(1), Answer.OfLevel(2), Answer.OfLevel(3), Answer.OfLevel(4), Answer.NotApplicable, Answer.Unknown);

    /// <summary>Some questions answered, some not.</summary>
    public static readonly Arbitrary<IReadOnlyDictionary<string, Answer>> Any = Gen
        .ArrayOf(AnyAnswer.Select(a => (Answer?)a).OrNull(), Questions.Count)
        .Select(drawn => (IReadOnlyDictionary<string, Answer>)Questions.Zip(drawn).Where(x => x.Second is not null).ToDictionary(x => x.First.Id, x => x.Second!.Value))
        .ToArbitrary();

    public static IReadOnlyDictionary<string, Answer> Of(params (string Question, Answer Answer)[] answers) => answers.ToDictionary(a => a.Question, a => a.Answer);

    private static Gen<Answer?> OrNull(this Gen<Answer?> some) => Gen.Frequency((4, some), (1, Gen.Constant<Answer?>(null)));

    private static MaturityQuestion Ask(string id, string theme, int weight)
    {
        var text = new LocalText { Fr = id, En = id };
        return new()
        {
            Id = id,
            Theme = theme,
            Weight = weight,
            AskedWhen = "always",
            Raters = [Rater.Manager],
            Text = text,
            Helps = new() { Explain = text, Example = text, InPractice = text },
            Levels = [],
            Answers = new() { NotApplicable = text, DoNotKnow = text },
            Sources = [],
        };
    }
}
