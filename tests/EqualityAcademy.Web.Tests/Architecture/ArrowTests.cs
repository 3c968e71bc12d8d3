using System.Text.RegularExpressions;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Tests.Architecture;

public sealed partial class ArrowTests
{
    /// <summary>Dependency order: a feature may use those before it.</summary>
    private static readonly string[] Order =
        ["Accounts", "Members", "Obligations", "ActionPlans", "Pay", "Learning", "Assessment", "Notices", "Binders", "Home", "Clusters", "Reminders", "Demo"];

    [Fact]
    public void The_domain_references_nothing_but_the_framework()
    {
        var references = typeof(CompanyId).Assembly.GetReferencedAssemblies().Select(a => a.Name!);
        Assert.All(references, name => Assert.StartsWith("System.", name, StringComparison.Ordinal));
    }

    [Fact]
    public void Platform_and_shell_never_use_features()
    {
        var files = Sources.Files(Path.Combine(Sources.Web, "Platform"), ".cs", ".razor").Concat(Sources.Files(Path.Combine(Sources.Web, "Shell"), ".cs", ".razor"));
        Assert.Empty(files.Where(f => Feature().IsMatch(File.ReadAllText(f))).Select(Sources.Name));
    }

    [Fact]
    public void A_feature_uses_only_features_before_it_and_only_their_root_types()
    {
        var wrong = from file in Sources.Files(Path.Combine(Sources.Web, "Features"), ".cs", ".razor")
                    let own = Path.GetRelativePath(Path.Combine(Sources.Web, "Features"), file).Split('/')[0]
                    from match in Feature().Matches(File.ReadAllText(file))
                    let used = match.Groups[1].Value
                    where used != own && (Array.IndexOf(Order, used) >= Array.IndexOf(Order, own) || match.Groups[2].Value.Length > 0 && IsUseCase(used, match.Groups[2].Value))
                    select $"{Sources.Name(file)} uses {match.Value}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_feature_folder_has_its_place_in_the_order() =>
        Assert.Equal(Order.Order(), Directory.GetDirectories(Path.Combine(Sources.Web, "Features")).Select(Path.GetFileName).Order());

    [Fact]
    public void The_domain_knows_no_clock_no_chance_and_no_floating_point()
    {
        var wrong = Sources.Files(Sources.Domain, ".cs").Where(f => Impure().IsMatch(Code(f))).Select(Sources.Name);
        Assert.Empty(wrong);
    }

    [Fact]
    public void Only_the_clock_reads_the_time_and_makes_ids()
    {
        var wrong = Sources.Files(Sources.Web, ".cs", ".razor").Where(f => !f.EndsWith("/Clock.cs", StringComparison.Ordinal) && WallClock().IsMatch(Code(f)));
        Assert.Empty(wrong.Select(Sources.Name));
    }

    [Fact]
    public void Only_the_current_member_makes_scopes()
    {
        var wrong = Sources.Files(Sources.Web, ".cs", ".razor").Where(f => !f.EndsWith("/CurrentMember.cs", StringComparison.Ordinal) && MakesScope().IsMatch(Code(f)));
        Assert.Empty(wrong.Select(Sources.Name));
    }

    /// <summary>A page never acts for the whole platform.</summary>
    [Fact]
    public void Only_jobs_and_commands_act_for_all_companies()
    {
        string[] jobs = ["src/EqualityAcademy.Web/Features/Reminders/QueueDueReminders.cs"];
        var named = Sources.Files(Sources.Web, ".cs", ".razor").Where(f => Code(f).Contains("SystemScope.OfJob", StringComparison.Ordinal)).Select(Sources.Name);
        Assert.Equal(jobs, named.Order());
    }

    [Fact]
    public void Only_the_engine_file_knows_Quartz()
    {
        var wrong = Sources.Files(Sources.Web, ".cs", ".razor").Where(f => !f.Contains("/Platform/Jobs/Quartz", StringComparison.Ordinal) && File.ReadAllText(f).Contains("using Quartz", StringComparison.Ordinal));
        Assert.Empty(wrong.Select(Sources.Name));
    }

    private static bool IsUseCase(string feature, string name) => Directory.Exists(Path.Combine(Sources.Web, "Features", feature, name));

    private static string Code(string file) => string.Join('\n', File.ReadLines(file).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    [GeneratedRegex(@"EqualityAcademy\.Web\.Features\.([A-Z]\w+)(?:\.([A-Z]\w+))?")]
    private static partial Regex Feature();

    [GeneratedRegex(@"DateTime(Offset)?\.(Utc)?Now|DateTime\.Today|TimeProvider|Guid\.(NewGuid|CreateVersion7)|\bRandom\b|\b(double|float|Double)\b|\basync\b")]
    private static partial Regex Impure();

    [GeneratedRegex(@"DateTime(Offset)?\.(Utc)?Now|DateTime\.Today|Guid\.(NewGuid|CreateVersion7)")]
    private static partial Regex WallClock();

    [GeneratedRegex(@"new (CompanyScope|ClusterScope)\(")]
    private static partial Regex MakesScope();
}
