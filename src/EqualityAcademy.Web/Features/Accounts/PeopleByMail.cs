using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Localisation;

namespace EqualityAcademy.Web.Features.Accounts;

/// <summary>Who came in by a link sent to their address, and the language they read.</summary>
public sealed record Welcomed(PersonId Person, Language Language);

/// <summary>Finds the person of an address, or makes one; whoever calls has seen that the address is theirs.</summary>
public sealed class PeopleByMail(Clock clock)
{
    /// <param name="name">For somebody not known yet; those who are keep theirs, and their language.</param>
    public async Task<Welcomed> FindOrMakeAsync(DbTransaction transaction, EmailAddress email, string name, Language language)
    {
        var row = new { Id = clock.NewId<PersonId>(), Email = email.Value, email.Key, Name = name, Language = language.Code(), Stamp = clock.NewId<RowId>().Value.ToString("N"), clock.Now };
        await transaction.Connection!.ExecuteAsync(InsertPerson, row, transaction);
        var stored = await transaction.Connection!.QuerySingleAsync<PersonRow>(SelectPerson, new { email.Key }, transaction);
        return new(stored.Id, Languages.FromCode(stored.Language));
    }

    private sealed record PersonRow(PersonId Id, string Language);

    private const string InsertPerson = """
        insert into person (id, email, email_key, display_name, language, security_stamp, created_at)
        values (@Id, @Email, @Key, @Name, @Language, @Stamp, @Now)
        on conflict (email_key) do nothing
        """;

    private const string SelectPerson = "select id, language from person where email_key = @Key";
}
