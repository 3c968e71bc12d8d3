using System.Text.RegularExpressions;

namespace EqualityAcademy.Web.Tests.Architecture;

/// <summary>Company and permission are part of the query: every statement on a company's table filters on the company, or on the cluster.</summary>
public sealed partial class TenantTests
{
    /// <summary>Statements that may look across companies, and why.</summary>
    private static readonly Dictionary<string, string> AcrossCompanies = new()
    {
        ["Platform/Security/CurrentMember.cs"] = "finds the company by its slug and the person",
        ["Features/Accounts/Landing.cs"] = "finds every organisation of one person",
        ["Features/Learning/ShowCertificates/VerifyCertificate.cs"] = "anybody who holds the code may check a certificate",
        ["Features/Obligations/ObligationsOfAll.cs"] = "reads for a job, all companies at once",
        ["Features/Reminders/ShowCalendar/FeedBySecret.cs"] = "finds whose feed a secret opens; the membership must hold in the feed's company",
        ["Features/Reminders/DueRows.cs"] = "reads for the night, all companies at once; for a page, OfOne puts the company around each statement",
        ["Features/Demo/"] = "creates the demonstration",
    };

    [Fact]
    public void Every_statement_on_a_companys_table_names_the_company()
    {
        var tables = TenantTables();
        Assert.Contains("plan_action", tables);
        var wrong = from file in Sources.Files(Sources.Web, ".cs")
                    let name = Path.GetRelativePath(Sources.Web, file)
                    where !AcrossCompanies.Keys.Any(k => name.StartsWith(k, StringComparison.Ordinal))
                    from statement in Statements(File.ReadAllText(file))
                    where Tables().Matches(statement).Any(m => tables.Contains(m.Groups[1].Value))
                    where !Scoped().IsMatch(statement)
                    select $"{name}: {Regex.Replace(statement, @"\s+", " ")}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_exception_still_exists() =>
        Assert.All(AcrossCompanies.Keys, key => Assert.True(Path.Exists(Path.Combine(Sources.Web, key)), key));

    /// <summary>Tables with a company in each row, read from the migrations.</summary>
    private static HashSet<string> TenantTables() =>
        [.. Sources.Files(Path.Combine(Sources.Web, "Platform/Database/Migrations"), ".sql")
            .SelectMany(f => CreateTable().Matches(File.ReadAllText(f)))
            .Where(m => m.Groups[2].Value.Contains("company_id uuid not null", StringComparison.Ordinal) || m.Groups[2].Value.Contains("company_id uuid primary key", StringComparison.Ordinal))
            .Select(m => m.Groups[1].Value)];

    private static IEnumerable<string> Statements(string code) =>
        Literal().Matches(code).Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Groups[2].Value)
            .Where(s => Verb().IsMatch(s)).SelectMany(s => s.Split(';')).Where(s => s.Trim().Length > 0);

    [GeneratedRegex(@"create table (\w+) \((.*?)\n\);", RegexOptions.Singleline)]
    private static partial Regex CreateTable();

    [GeneratedRegex("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)+)\"", RegexOptions.Singleline)]
    private static partial Regex Literal();

    [GeneratedRegex(@"^\s*(select|insert into|update|delete from|with)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(?:from|join|into|update)\s+(\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex Tables();

    [GeneratedRegex(@"@(Company|Cluster)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Scoped();
}
