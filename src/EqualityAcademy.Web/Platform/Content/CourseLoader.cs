using EqualityAcademy.Domain.Learning;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Platform.Content;

/// <summary>Loads a folder of kind course.</summary>
internal static class CourseLoader
{
    public static Course? Load(string folder, ContentProblems problems)
    {
        var path = Path.Combine(folder, "module.yaml");
        var file = YamlFiles.Read<CourseFile>(path, problems);
        var quizPath = Path.Combine(folder, "quiz.yaml");
        var quiz = YamlFiles.Read<Quiz>(quizPath, problems);
        if (file is null || quiz is null) return null;

        problems.Require(file.Id == Path.GetFileName(folder), path, "id:", "id must be the name of the folder");
        problems.Require(file.Revision >= 1, path, "revision:", "revision starts at 1");
        problems.Require(!file.Sensitive || file.NeutralTitles is not null, path, "sensitive:", "a sensitive course needs neutral_titles");
        problems.Require(quiz.Draw >= 1 && quiz.Draw <= quiz.Questions.Length, quizPath, "draw:", "draw is between 1 and the size of the bank");
        problems.Require(quiz.PassMark >= 1 && quiz.PassMark <= quiz.Draw, quizPath, "pass_mark:", "pass_mark is between 1 and draw");
        QuestionChecks.Check(quizPath, quiz.Questions, problems);
        CheckFolders(folder, file, path, problems);

        var lessons = file.Lessons.Select(l => LoadLesson(folder, l, problems)).OfType<Lesson>().ToArray();
        return new(file, lessons, quiz);
    }

    private static void CheckFolders(string folder, CourseFile file, string path, ContentProblems problems)
    {
        var lessons = Path.Combine(folder, "lessons");
        var found = Directory.Exists(lessons) ? Directory.GetDirectories(lessons).Select(d => Path.GetFileName(d)!).ToArray() : [];
        foreach (var extra in found.Except(file.Lessons.Select(l => l.Id)))
            problems.Add(path, 1, $"the folder lessons/{extra} is not listed in lessons");
        foreach (var twice in file.Lessons.GroupBy(l => l.Id).Where(g => g.Count() > 1))
            problems.Require(false, path, twice.Key, $"the lesson {twice.Key} is listed twice");
    }

    private static Lesson? LoadLesson(string folder, LessonEntry entry, ContentProblems problems)
    {
        var here = Path.Combine(folder, "lessons", entry.Id);
        var media = Path.Combine(folder, "media");
        var (frPath, enPath, quizPath) = (Path.Combine(here, "lesson.fr.md"), Path.Combine(here, "lesson.en.md"), Path.Combine(here, "quiz.yaml"));
        problems.Require(entry.Minutes is >= 3 and <= 7, Path.Combine(folder, "module.yaml"), entry.Id, $"lesson {entry.Id}: minutes is 3 to 7");
        var fr = LessonReader.Read(frPath, entry, media, problems);
        var en = LessonReader.Read(enPath, entry, media, problems);
        var questions = YamlFiles.Read<LessonQuestions>(quizPath, problems);
        if (fr is null || en is null || questions is null) return null;

        QuestionChecks.Check(quizPath, questions.Questions, problems);
        problems.Require(Shape(fr).SequenceEqual(Shape(en)), enPath, "##", "screens, questions, contacts and samples differ from the French file");
        var ids = questions.Questions.Select(q => q.Id).ToArray();
        foreach (var (path, text) in new[] { (frPath, fr), (enPath, en) })
        {
            var asked = text.Screens.Select(s => s.Question).OfType<string>().ToArray();
            foreach (var unknown in asked.Except(ids)) problems.Require(false, path, unknown, $"there is no question {unknown} in quiz.yaml");
            foreach (var unused in ids.Except(asked)) problems.Require(false, quizPath, unused, $"question {unused} is asked on no screen of {Path.GetFileName(path)}");
            problems.Require(!entry.Sensitive || text.Screens[^1].Contacts, path, "##", "a sensitive lesson ends with {{contacts}}");
        }

        return new(entry, fr, en, questions.Questions);
    }

    private static IEnumerable<(string?, bool, string?)> Shape(LessonText text) => text.Screens.Select(s => (s.Question, s.Contacts, s.PaySample));
}
