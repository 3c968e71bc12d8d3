namespace EqualityAcademy.Domain.Learning;

/// <summary>Draws the questions of an attempt and mixes their options: the same seed always gives the same paper, on every machine and for ever.</summary>
public static class QuizDraw
{
    /// <returns>As many questions of the bank as an attempt asks, each once, in the drawn order.</returns>
    public static IReadOnlyList<Question> Draw(Quiz quiz, int seed) => [.. Mixed(quiz.Questions, seed).Take(quiz.Draw)];

    /// <summary>The options as the page shows them: mixed in multiple, order and match questions, as written in the others.</summary>
    /// <returns>The question; an order question never stands in its right order.</returns>
    public static Question Shuffle(Question question, int seed)
    {
        if (question.Kind is not (QuestionKind.Multiple or QuestionKind.Order or QuestionKind.Match)) return question;
        var options = Mixed(question.Options, seed ^ SeedOf(question.Id));
        if (question.Kind == QuestionKind.Order && options.Select(o => o.Id).SequenceEqual(question.Right)) options = [.. options[1..], options[0]];
        return question with { Options = options };
    }

    /// <summary>A number made from a text, the same on every machine.</summary>
    public static int SeedOf(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = unchecked((hash ^ c) * 16777619u);
        return unchecked((int)hash);
    }

    private static T[] Mixed<T>(T[] items, int seed)
    {
        var mixed = (T[])items.Clone();
        var state = unchecked((ulong)(uint)seed);
        for (var i = mixed.Length - 1; i > 0; i--)
        {
            var j = (int)(Next(ref state) % (ulong)(i + 1));
            (mixed[i], mixed[j]) = (mixed[j], mixed[i]);
        }

        return mixed;
    }

    /// <summary>SplitMix64: written out because the framework's generator may change between versions, and old attempts must not.</summary>
    private static ulong Next(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
