using Dapper;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Learning.ReadCatalogue;

/// <summary>A course in the catalogue, as far as this reader is with it.</summary>
/// <param name="Finished">Lessons finished.</param>
/// <param name="DueOn">Day of the earliest assignment that still asks for it.</param>
public sealed record CatalogueEntry(Course Course, int Finished, bool Complete, DateOnly? DueOn)
{
    public bool IsAssigned => DueOn is not null && !Complete;
}

/// <summary>The catalogue: what I was asked to do first, by date, then the rest.</summary>
public sealed record Catalogue(Reader Reader, IReadOnlyList<CatalogueEntry> Assigned, IReadOnlyList<CatalogueEntry> Others, IReadOnlyList<CatalogueEntry> Referents);

/// <summary>Lists the courses for one reader.</summary>
public sealed class ShowCatalogue(Db db, ModuleSource modules, Clock clock)
{
    public async Task<Catalogue> GetAsync(CurrentMember me, CancellationToken ct)
    {
        var reader = Reader.Now(modules, clock);
        var mine = me.CompanyOrNull is { } scope ? await ReadAsync(scope, ct) : Mine.Nothing;
        var entries = Courses.Listed(reader.Library, me).Select(course => new CatalogueEntry(course,
            course.Lessons.Count(l => mine.Lessons.Contains(new(course.Id, l.Id))),
            mine.Complete.Contains(course.Id),
            mine.Due.TryGetValue(course.Id, out var day) ? day : null)).ToArray();
        var assigned = entries.Where(e => e.IsAssigned).OrderBy(e => e.DueOn).ToArray();
        var rest = entries.Except(assigned).ToArray();
        return new(reader, assigned, [.. rest.Where(e => !Courses.IsForReferents(e.Course))], [.. rest.Where(e => Courses.IsForReferents(e.Course))]);
    }

    private async Task<Mine> ReadAsync(CompanyScope scope, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var key = new { scope.Company, scope.Member };
        var lessons = await connection.QueryAsync<ModuleLesson>(new(SelectLessons, key, cancellationToken: ct));
        var complete = await connection.QueryAsync<string>(new(SelectCompletions, key, cancellationToken: ct));
        var due = await connection.QueryAsync<ModuleDue>(new(SelectDue, key, cancellationToken: ct));
        return new([.. lessons], [.. complete], due.ToDictionary(d => d.Module, d => d.DueOn));
    }

    private sealed record ModuleLesson(string Module, string Lesson);

    private sealed record ModuleDue(string Module, DateOnly DueOn);

    private sealed record Mine(HashSet<ModuleLesson> Lessons, HashSet<string> Complete, Dictionary<string, DateOnly> Due)
    {
        public static readonly Mine Nothing = new([], [], []);
    }

    private const string SelectLessons = """
        select distinct module, lesson from lesson_completion
        where company_id = @Company and membership_id = @Member
        """;

    private const string SelectCompletions = """
        select distinct module from module_completion
        where company_id = @Company and membership_id = @Member
        """;

    private const string SelectDue = """
        select module, min(due_on) as due_on from assignment
        where company_id = @Company and (membership_id is null or membership_id = @Member) and withdrawn_at is null
        group by module
        """;
}
