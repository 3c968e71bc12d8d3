using EqualityAcademy.Domain.Learning;

namespace EqualityAcademy.Web.Features.Learning.Questions;

/// <summary>The names of a question's fields, and the answer read from what was posted.</summary>
public static class AnswerForm
{
    public static string Chosen(Question question) => question.Id;

    public static string Placed(Question question, string option) => $"{question.Id}.{option}";

    public static string Verdict(Question question) => Placed(question, Answer.Verdict);

    /// <returns>What was posted, as far as the question knows it; nothing typed is lost when something is missing.</returns>
    public static Answer Read(Question question, IFormCollection form)
    {
        var known = question.Options.Select(o => o.Id).ToHashSet();
        var chosen = form[Chosen(question)].OfType<string>().Where(known.Contains).Distinct().ToArray();
        var placed = new Dictionary<string, string>();
        foreach (var key in known.Append(Answer.Verdict))
            if (form[Placed(question, key)].ToString() is { Length: > 0 } place) placed[key] = place;
        return new(chosen, placed);
    }

    /// <summary>Key of the message for what is missing.</summary>
    public static string TextKey(AnswerGap gap) => "Gap" + gap;
}
