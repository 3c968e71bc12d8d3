using EqualityAcademy.Domain.Learning;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Learning;

/// <summary>Which courses a reader finds: inside a company all of them, elsewhere the open ones.</summary>
public static class Courses
{
    public static Course? Find(ModuleLibrary library, CurrentMember me, string id) =>
        library.FindCourse(id) is { } course && (me.CompanyOrNull is not null || course.File.Open) ? course : null;

    /// <summary>What the catalogue lists: courses for referents only to referents and managers, though everyone may read them.</summary>
    public static IEnumerable<Course> Listed(ModuleLibrary library, CurrentMember me) => me.CompanyOrNull is null
        ? library.Courses.Where(c => c.File.Open)
        : library.Courses.Where(c => !IsForReferents(c) || me.Role is Role.Manager or Role.Referent);

    public static bool IsForReferents(Course course) => course.File.Audience.All(a => a == Audience.Referent);

    /// <summary>The title a tab, a history or a neighbour may show.</summary>
    public static string TabTitle(this Course course, Language language) => course.File.Sensitive ? course.NeutralTitleIn(language) : course.TitleIn(language);

    /// <inheritdoc cref="TabTitle(Course, Language)"/>
    public static string TabTitle(this Lesson lesson, Language language) =>
        lesson.In(language) is var text && lesson.Entry.Sensitive ? text.NeutralTitle ?? text.Title : text.Title;
}
