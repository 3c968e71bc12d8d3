using EqualityAcademy.Domain.Learning;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Learning.Questions;

/// <summary>How a position or a target is written.</summary>
internal static class PlaceNames
{
    public static string Of(Question question, string? place, Reader reader) => (question.Kind, place) switch
    {
        (_, null) => "–",
        (QuestionKind.Match, _) => question.Targets.FirstOrDefault(t => t.Id == place) is { } target ? reader.Say(target.Text) : place,
        (_, "1") => reader.Language == Language.Fr ? "1er" : "1st",
        (_, "2") => reader.Language == Language.Fr ? "2e" : "2nd",
        (_, "3") => reader.Language == Language.Fr ? "3e" : "3rd",
        _ => place + (reader.Language == Language.Fr ? "e" : "th"),
    };
}
