using EqualityAcademy.Domain.Learning;
using EqualityAcademy.Web.Platform.Content;

namespace EqualityAcademy.Web.Features.Learning.TakeLesson;

/// <summary>One screen of a lesson for one reader.</summary>
/// <param name="Number">The screen, from 1; 0 is the warning before the first.</param>
/// <param name="Resume">The screen where the reader left off.</param>
public sealed record LessonView(Course Course, Lesson Lesson, LessonText Text, Reader Reader, int Number, int Resume)
{
    public int Count => Text.Screens.Count;
    public bool IsWarning => Number == 0;
    public bool IsLast => Number == Count;
    public Screen Screen => Text.Screens[Number - 1];
    public bool Sensitive => Lesson.Entry.Sensitive;

    /// <summary>The question asked on this screen, its options mixed the same way for everybody.</summary>
    public Question? Question => IsWarning || Screen.Question is not { } id ? null : QuizDraw.Shuffle(Lesson.Questions.First(q => q.Id == id), Number);

    public string Path => $"learn/{Course.Id}/{Lesson.Id}";

    /// <summary>What the tab and the history show: nothing that a neighbour should read.</summary>
    public string TabTitle => Lesson.TabTitle(Reader.Language);
}
