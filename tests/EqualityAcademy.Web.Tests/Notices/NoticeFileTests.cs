using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Tests.Architecture;

namespace EqualityAcademy.Web.Tests.Notices;

/// <summary>Files of notices: what is wrong with one is told with its path and line.</summary>
public sealed class NoticeFileTests
{
    private static readonly string Modules = Path.Combine(Sources.Root, "modules");
    private static readonly ModuleLibrary Library = ModuleLoader.Load(Modules).Library!;

    [Theory]
    [InlineData("order: 2", "order: 1", "another notice has the order 1")]
    [InlineData("obligations: [sexual-harassment-information, sexism-ban]", "obligations: [sexual-harassment-notice]", "there is no obligation sexual-harassment-notice")]
    [InlineData("kind: doctor", "kind: dentist", "'dentist' is not one of: cse-referent")]
    [InlineData("needed_if: cse-harassment-referent", "needed_if: cse-referent", "there is no obligation cse-referent")]
    [InlineData("help_lines: [defenseur-des-droits", "help_lines: [defenseur", "there is no line defenseur in contacts.yaml")]
    [InlineData("https://www.legifrance.gouv.fr/", "https://legifrance.example/", "the address of an official text begins with https://www.legifrance.gouv.fr/")]
    [InlineData("course: harassment-awareness", "course: harassment", "there is no open course harassment")]
    [InlineData("{{law:harassment-claim-time}}", "{{law:harassment-delay}}", "there is no parameter harassment-delay")]
    [InlineData("grade: B", "grade: U", "U is never filed")]
    [InlineData("revision: 1", "revision: 0", "the revision counts from 1")]
    [InlineData("checked: 2026-11-21", "chequed: 2026-11-21", "chequed")]
    public void A_mistake_is_told_with_its_place(string right, string wrong, string message)
    {
        var problems = Broken(right, wrong);
        Assert.Matches(@"^law-fr/notices/sexual-harassment\.yaml:\d+: ", problems[0]);
        Assert.Contains(problems, p => p.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_company_has_notices_to_post_and_each_answers_obligations_that_exist()
    {
        var obligations = Library.Obligations.ToDictionary(o => o.Id);
        Assert.All(Library.Notices, n => Assert.All(n.Obligations, id => Assert.Contains(id, obligations)));
        var one = new CompanyFacts(Headcounts.Assumed(1, new(2026, 11, 21)), new Dictionary<string, string>());
        var applies = new Evaluator(Library.Parameters).EvaluateAll(Library.Obligations, one, new(2026, 11, 21)).Where(d => d.Status == DutyStatus.Applies).Select(d => d.Obligation.Id).ToHashSet();
        Assert.Equal(["equal-pay", "sexual-harassment", "moral-harassment", "five-contacts", "non-discrimination"], Library.Notices.Where(n => n.Obligations.Any(applies.Contains)).Select(n => n.Id));
    }

    [Fact]
    public void Every_obligation_of_a_posted_text_has_its_notice()
    {
        string[] posted = ["equal-pay-information", "sexual-harassment-information", "moral-harassment-information", "discrimination-text-information", "working-time-posting", "cse-harassment-referent", "employer-harassment-referent"];
        Assert.Empty(posted.Except(Library.Notices.SelectMany(n => n.Obligations)));
    }

    private static IReadOnlyList<string> Broken(string right, string wrong)
    {
        var root = Directory.CreateTempSubdirectory("academy-notices-").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(Modules, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(root, Path.GetRelativePath(Modules, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            var path = Path.Combine(root, "law-fr/notices/sexual-harassment.yaml");
            var text = File.ReadAllText(path);
            Assert.Contains(right, text, StringComparison.Ordinal);
            File.WriteAllText(path, text.Replace(right, wrong, StringComparison.Ordinal));
            return ModuleLoader.Load(root).Problems;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }
}
