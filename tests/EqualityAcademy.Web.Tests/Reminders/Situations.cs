using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Reminders;

/// <summary>Puts a company into a situation in which something falls due, and looks at what was queued.</summary>
internal sealed class Situations(Db db)
{
    private static readonly DateTimeOffset Past = new(2026, 10, 1, 8, 0, 0, TimeSpan.Zero);
    private int _number = 900;

    /// <summary>So many more people with an address.</summary>
    public async Task HireAsync(Cast.Firm firm, int count)
    {
        for (var n = 1; n <= count; n++)
            await ExecuteAsync("""
                insert into person (id, email, email_key, display_name, language, security_stamp, created_at)
                values (@Person, @Email, @Email, @Name, 'fr', 'x', @Past);
                insert into membership (id, company_id, person_id, role, joined_at) values (@Member, @Company, @Person, 'learner', @Past)
                """, new { Person = PersonId.From(Next()), Member = MembershipId.From(Next()), Company = firm.Id, Email = $"person{n}@{firm.Slug}.example", Name = $"Personne {n}", Past });
    }

    /// <summary>A module given to everyone, or to one member.</summary>
    public Task AssignAsync(Cast.Firm firm, string module, DateOnly due, Cast.Actor by, Cast.Actor? to = null) =>
        ExecuteAsync("insert into assignment (id, company_id, module, membership_id, due_on, created_by, created_at) values (@Id, @Company, @Module, @Member, @Due, @By, @Past)",
            new { Id = AssignmentId.From(Next()), Company = firm.Id, Module = module, Member = to?.Membership, Due = due, By = by.Membership, Past });

    public Task FinishAsync(Cast.Actor who, string module) =>
        ExecuteAsync("insert into module_completion (membership_id, company_id, module, revision, certificate_code, completed_at) values (@Member, @Company, @Module, 1, @Code, @Past)",
            new { Member = who.Membership, Company = who.Firm!.Id, Module = module, Code = $"code-{_number++}", Past });

    public async Task PlanActionAsync(Cast.Firm firm, Cast.Actor by, string title, DateOnly due, Cast.Actor? owner = null, string status = "todo")
    {
        await ExecuteAsync("""
            insert into plan (id, company_id, created_by, created_at)
            select @Id, @Company, @By, @Past where not exists (select 1 from plan where company_id = @Company)
            """, new { Id = PlanId.From(Next()), Company = firm.Id, By = by.Membership, Past });
        await ExecuteAsync("""
            insert into plan_action (id, plan_id, company_id, title, kind, owner_id, due_on, status, status_at, status_by, position, added_by_hand, created_at)
            select @Id, id, @Company, @Title, 'recommended', @Owner, @Due, @Status, @Past, @By, 1, true, @Past from plan where company_id = @Company
            """, new { Id = PlanActionId.From(Next()), Company = firm.Id, Title = title, Owner = owner?.Membership, Due = due, Status = status, By = by.Membership, Past });
    }

    public Task CheckAsync(Cast.Firm firm, Cast.Actor by, DateTimeOffset started, DateTimeOffset? finished) =>
        ExecuteAsync("insert into assessment (id, company_id, questionnaire, revision, started_by, started_at, finished_at) values (@Id, @Company, 'quick-check', 1, @By, @Started, @Finished)",
            new { Id = AssessmentId.From(Next()), Company = firm.Id, By = by.Membership, Started = started, Finished = finished });

    /// <summary>Something the company has said of itself.</summary>
    public Task SayAsync(Cast.Actor by, string fact, string value) =>
        ExecuteAsync("""
            insert into company_fact (company_id, fact, value, entered_by, entered_at) values (@Company, @Fact, @Value, @By, @Past)
            on conflict (company_id, fact) do update set value = excluded.value
            """, new { Company = by.Firm!.Id, Fact = fact, Value = value, By = by.Membership, Past });

    /// <summary>Says of a duty that it is done, or disputed.</summary>
    public Task MarkAsync(Cast.Actor by, string obligation, string state, DateOnly? until = null, DateTimeOffset? at = null) =>
        ExecuteAsync("""
            insert into duty_state (company_id, obligation, state, reason, valid_until, set_by, set_at) values (@Company, @Obligation, @State, 'x', @Until, @By, @At)
            on conflict (company_id, obligation) do update set state = excluded.state, valid_until = excluded.valid_until, set_at = excluded.set_at
            """, new { Company = by.Firm!.Id, Obligation = obligation, State = state, Until = until, By = by.Membership, At = at ?? Past });

    /// <summary>Everybody of the company has been there since that day.</summary>
    public Task JoinedAsync(Cast.Firm firm, DateTimeOffset at) =>
        ExecuteAsync("update membership set joined_at = @At where company_id = @Company", new { Company = firm.Id, At = at });

    public Task StopAsync(Cast.Actor who) =>
        ExecuteAsync("insert into reminder_stop (person_id, company_id, stopped_at) values (@Person, @Company, @Past)", new { who.Person, Company = who.Firm!.Id, Past });

    /// <summary>What waits in the outbox or has left it: recipient and template, in order.</summary>
    public async Task<IReadOnlyList<string>> MailsAsync()
    {
        await using var connection = await db.OpenAsync();
        return [.. (await connection.QueryAsync<string>("select recipient || ' ' || mail from mail_outbox")).Order(StringComparer.Ordinal)];
    }

    public async Task<T?> AskAsync<T>(string sql)
    {
        await using var connection = await db.OpenAsync();
        return await connection.ExecuteScalarAsync<T>(sql);
    }

    public async Task ExecuteAsync(string sql, object? values = null)
    {
        await using var connection = await db.OpenAsync();
        await connection.ExecuteAsync(sql, values);
    }

    private Guid Next() => new($"00000000-0000-7000-8000-{_number++:D12}");
}
