using EqualityAcademy.Domain.Learning;
using EqualityAcademy.Domain.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Domain.Tests.Learning;

/// <summary>Random questions of every kind, as the content checks allow them.</summary>
internal static class Papers
{
    public static Arbitrary<Question> Questions { get; } = Arb.From(
        from kind in Gen.Elements(Enum.GetValues<QuestionKind>())
        from options in Gen.Choose(2, 6)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select New(kind, options, new Random(seed)));

    public static Arbitrary<(Question Question, int Seed)> Seeded { get; } = Arb.From(
        from question in Questions.Generator
        from seed in Gen.Choose(int.MinValue + 1, int.MaxValue - 1)
        select (question, seed));

    public static Arbitrary<(Quiz Quiz, int Seed)> Quizzes { get; } = Arb.From(
        from size in Gen.Choose(1, 12)
        from draw in Gen.Choose(1, size)
        from seed in Gen.Choose(int.MinValue + 1, int.MaxValue - 1)
        select (NewQuiz(size, draw), seed));

    public static Question New(QuestionKind kind, int count, Random random, string id = "q")
    {
        var ids = Enumerable.Range(0, count).Select(i => $"o{i}").ToArray();
        var targets = Enumerable.Range(0, 3).Select(i => $"t{i}").ToArray();
        return new()
        {
            Id = id,
            Kind = kind,
            Text = Say("?"),
            Options = [.. ids.Select(o => new Option { Id = o, Text = Say(o), Feedback = Say(o), Match = kind == QuestionKind.Match ? targets[random.Next(3)] : null })],
            Targets = kind == QuestionKind.Match ? [.. targets.Select(t => new Target { Id = t, Text = Say(t) })] : [],
            Right = kind switch
            {
                QuestionKind.Single or QuestionKind.Multiple => [.. Shuffled(ids, random).Take(random.Next(1, count + 1))],
                QuestionKind.Order => Shuffled(ids, random),
                QuestionKind.TrueFalseReason => [random.Next(2) == 0 ? "true" : "false", ids[random.Next(count)]],
                _ => [],
            },
        };
    }

    private static Quiz NewQuiz(int size, int draw) => new()
    {
        Kind = "quiz",
        Revision = 1,
        Draw = draw,
        PassMark = 1,
        Questions = [.. Enumerable.Range(0, size).Select(i => New(QuestionKind.Single, 3, new Random(i), $"q{i}"))],
    };

    public static T[] Shuffled<T>(T[] items, Random random)
    {
        var copy = (T[])items.Clone();
        random.Shuffle(copy);
        return copy;
    }

    private static LocalText Say(string text) => new() { Fr = text, En = text };
}
