using System.Globalization;
using Dapper;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Demo;

/// <summary>The application on a database that holds the whole demonstration.</summary>
public sealed class DemoAcademy : IAsyncLifetime
{
    private static readonly string[] Tables =
        ["company", "cluster_company", "person", "membership", "company_contact", "lesson_completion", "module_completion", "quiz_attempt", "assignment", "assessment_answer", "assessment_theme", "plan_action", "plan_idea",
            "company_headcount", "company_fact", "duty_state", "notice_print", "(select company_id, obligation, kind, title, sha256, expires_on, added_at from evidence) e",
            "pay_job", "pay_pair_answer", "pay_cause_answer", "(select company_id, period_last, figures, kept_at from pay_record) p"];

    public Academy Academy { get; } = new() { WithCast = false };

    public T Get<T>() where T : notnull => Academy.Get<T>();

    public async Task InitializeAsync()
    {
        await Academy.InitializeAsync();
        Assert.True(await Get<SeedDemo>().RunAsync());
    }

    public async Task<long> Scalar(string sql, object? values = null)
    {
        await using var connection = await Get<Db>().OpenAsync();
        return Convert.ToInt64(await connection.ExecuteScalarAsync(sql, values), CultureInfo.InvariantCulture);
    }

    /// <summary>All rows of the story, as text, sorted.</summary>
    public async Task<string> Dump()
    {
        await using var connection = await Get<Db>().OpenAsync();
        var lines = new List<string>();
        foreach (var table in Tables)
            foreach (IDictionary<string, object?> row in await connection.QueryAsync($"select * from {table}"))
                lines.Add($"{table}: {string.Join(", ", row.Values)}");
        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }

    Task IAsyncLifetime.DisposeAsync() => ((IAsyncLifetime)Academy).DisposeAsync();
}
