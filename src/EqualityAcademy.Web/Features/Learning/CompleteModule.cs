using System.Data.Common;
using System.Security.Cryptography;
using Dapper;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Learning;

/// <summary>Every lesson finished and the quiz of this revision passed: the module is complete and its certificate exists. Once for each revision, for ever.</summary>
public sealed class CompleteModule(Clock clock)
{
    /// <summary>Letters and digits that are not mistaken for one another.</summary>
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    public async Task IfEarnedAsync(DbTransaction transaction, CompanyScope scope, Course course, CancellationToken ct)
    {
        var row = new { scope.Company, scope.Member, Module = course.Id, course.File.Revision, Code = NewCode(), clock.Now };
        var finished = await transaction.Connection!.QueryAsync<string>(new(SelectFinished, row, transaction, cancellationToken: ct));
        if (course.Lessons.Select(l => l.Id).Except(finished).Any()) return;
        await transaction.Connection!.ExecuteAsync(new(InsertIfPassed, row, transaction, cancellationToken: ct));
    }

    private static string NewCode()
    {
        var code = RandomNumberGenerator.GetString(Alphabet, 12);
        return $"{code[..4]}-{code[4..8]}-{code[8..]}";
    }

    private const string SelectFinished = """
        select distinct lesson from lesson_completion
        where company_id = @Company and membership_id = @Member and module = @Module
        """;

    private const string InsertIfPassed = """
        insert into module_completion (membership_id, company_id, module, revision, certificate_code, completed_at)
        select @Member, @Company, @Module, @Revision, @Code, @Now
        where exists (
            select 1 from quiz_attempt
            where company_id = @Company and membership_id = @Member and module = @Module and revision = @Revision and passed)
        on conflict (membership_id, module, revision) do nothing
        """;
}
