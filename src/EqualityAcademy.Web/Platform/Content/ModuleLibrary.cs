using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Learning;
using EqualityAcademy.Domain.Notices;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.PayGap.Jobs;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Platform.Content;

/// <summary>All content packages, read and checked.</summary>
public sealed class ModuleLibrary
{
    /// <summary>In the order of the catalogue.</summary>
    public required IReadOnlyList<Course> Courses { get; init; }

    public required IReadOnlyList<Questionnaire> Questionnaires { get; init; }
    public required IReadOnlyList<CauseList> CauseLists { get; init; }
    public required IReadOnlyDictionary<string, LawParameter> Parameters { get; init; }
    public required HelpLines HelpLines { get; init; }

    /// <summary>What a company can say of itself, in the order asked.</summary>
    public required IReadOnlyList<FactDefinition> Facts { get; init; }

    public required IReadOnlyList<Obligation> Obligations { get; init; }

    /// <summary>In the order of the kit.</summary>
    public required IReadOnlyList<Notice> Notices { get; init; }

    /// <summary>Where regimes of the law stand, by id.</summary>
    public required IReadOnlyDictionary<string, LawStanding> Standings { get; init; }

    /// <summary>Invented companies, in their order.</summary>
    public required IReadOnlyList<PaySample> PaySamples { get; init; }

    public Course? FindCourse(string id) => Courses.FirstOrDefault(c => c.Id == id);

    public Obligation? FindObligation(string id) => Obligations.FirstOrDefault(o => o.Id == id);

    public Notice? FindNotice(string id) => Notices.FirstOrDefault(n => n.Id == id);

    public PaySample? FindPaySample(string id) => PaySamples.FirstOrDefault(s => s.Id == id);

    public Questionnaire? FindQuestionnaire(string id) => Questionnaires.FirstOrDefault(q => q.Id == id);

    public CauseList? FindCauseList(string id) => CauseLists.FirstOrDefault(l => l.Id == id);

    /// <param name="library">A module that holds actions: a questionnaire or a list of causes.</param>
    public ActionTemplate? FindAction(string? library, string? action) =>
        library is null || action is null ? null : FindQuestionnaire(library)?.FindAction(action) ?? FindCauseList(library)?.FindAction(action);
}

/// <summary>A course with its lessons and its closing quiz.</summary>
public sealed record Course(CourseFile File, IReadOnlyList<Lesson> Lessons, Quiz Quiz)
{
    public string Id => File.Id;
    public int Minutes => Lessons.Sum(l => l.Entry.Minutes);

    public Lesson? FindLesson(string id) => Lessons.FirstOrDefault(l => l.Id == id);

    /// <summary>What may stand on a screen that a colleague sees: the neutral title of a sensitive course.</summary>
    public string TitleIn(Language language) => File.Titles.In(language);

    public string NeutralTitleIn(Language language) => (File.NeutralTitles ?? File.Titles).In(language);
}

/// <summary>A lesson in both languages: same screens, same questions.</summary>
public sealed record Lesson(LessonEntry Entry, LessonText Fr, LessonText En, IReadOnlyList<Question> Questions)
{
    public string Id => Entry.Id;

    public LessonText In(Language language) => language == Language.En ? En : Fr;
}

/// <summary>The prose of a lesson in one language.</summary>
public sealed record LessonText(string Title, string? NeutralTitle, string Summary, string? Warning, IReadOnlyList<Screen> Screens);

/// <summary>One idea on one screen.</summary>
/// <param name="Heading">The heading, plain text.</param>
/// <param name="Html">Rendered text under the heading; numbers of the law stand as <c>{{law:id}}</c> until <see cref="LawNumbers"/> fills them.</param>
/// <param name="Question">Id of the question asked at the end of the screen, if any.</param>
/// <param name="Contacts">The screen ends with the people to talk to.</param>
/// <param name="PaySample">Id of the invented company whose figures the screen leads to, if any.</param>
public sealed record Screen(string Heading, string Html, string? Question, bool Contacts, string? PaySample);

/// <summary>A questionnaire with its questions and actions in order.</summary>
public sealed record Questionnaire(QuestionnaireFile File, IReadOnlyList<MaturityQuestion> Questions, IReadOnlyList<ActionTemplate> Actions)
{
    public string Id => File.Id;

    public MaturityQuestion? FindQuestion(string id) => Questions.FirstOrDefault(q => q.Id == id);

    public ActionTemplate? FindAction(string id) => Actions.FirstOrDefault(a => a.Id == id);
}

/// <summary>A list of causes and the actions that answer them, both in order.</summary>
public sealed record CauseList(CauseListFile File, IReadOnlyList<PayCause> Causes, IReadOnlyList<ActionTemplate> Actions)
{
    public string Id => File.Id;

    public PayCause? FindCause(string id) => Causes.FirstOrDefault(c => c.Id == id);

    /// <summary>The cause that an action answers.</summary>
    public PayCause? CauseOf(string action) => Causes.FirstOrDefault(c => c.Action == action);

    public ActionTemplate? FindAction(string id) => Actions.FirstOrDefault(a => a.Id == id);
}
